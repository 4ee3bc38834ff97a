import PolicyModel
import Documents
import GapAnalysis

/// The questions to find out first.
struct TopQuestions: ReportPiece {
  let round: Round
  /// How many at most.
  let count: Int

  var blocks: [Document.Block] {
    let first = FirstQuestions(scorecard, round.register, atLeast: count).entries
      .prefix(count)
    guard !first.isEmpty else { return [] }
    let days = Dictionary(
      uniqueKeysWithValues: round.register.toFindOut.map { ($0.criterion, $0.deadline) })
    let rows = first.map { entry in
      let criterion = checklist.indicators[entry.question.indicator].criterion
      let office = round.agencyName(round.agency(answering: entry.question.indicator))
      let day = days[criterion].map { ", by \(Printed.day($0))" } ?? ""
      return [
        jumps.question(entry.question.indicator),
        "\(round.todoWords(entry.question).capitalisedFirst): \(written: office)\(day)",
      ]
    }
    return [
      .heading(level: 3, "To find out", anchor: nil),
      .table(Document.Table([.init("Question"), .init("Who, by when")], rows: rows)),
      .paragraph(OpenCount(round: round).words),
    ]
  }
}
