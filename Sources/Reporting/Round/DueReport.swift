package import Documents
package import GapAnalysis
import PolicyModel

/// What falls due or ends before a day, for those who put the answers together.
package struct DueReport {
  private let list: DueList
  private var round: Round { list.round }

  package init(_ list: DueList) { self.list = list }

  package var document: Document {
    let before = Printed.day(list.before)
    let opening: [Document.Block] = [
      .heading(
        level: 1, Text("Due before \(before): \(round.assessment.state.name)"), anchor: nil),
      .paragraph(
        Text(
          "\(round.checklist.title). Answers by the day on which they are expected, measures that are not "
            + "done by their deadlines, and evidence by the last day on which it counts. For those who put "
            + "the answers together.")),
    ]
    let body: Document.Block =
      list.items.isEmpty
      ? .paragraph(Text("Nothing falls due or ends before \(before).")) : .table(table)
    return Document(opening + [round].fictionNotice + [body] + withoutDay)
  }

  private var table: Document.Table {
    Document.Table(
      [.init("Day"), .init("What"), .init("Office"), .init("Concerns")],
      rows: list.items.map { item in
        let past = list.isPast(item) == true ? " (past)" : ""
        return [
          Text("\(item.day)\(past)"), Text(item.words(namingRestricted: true)),
          Text(list.officeName(item)), Text(item.ids.listed(most: 6)),
        ]
      })
  }

  private var withoutDay: [Document.Block] {
    round.assessment.enquiry?.due == nil
      ? [
        .paragraph(
          "The assessment does not say by when answers are due; 'due' under 'collect' does.")
      ] : []
  }
}
