package import Documents
package import GapAnalysis
import PolicyModel

/// How far the collecting of answers is, office by office, for those who put the answers together.
package struct StatusReport {
  private let status: CollectionStatus
  private var round: Round { status.round }

  package init(_ status: CollectionStatus) { self.status = status }

  package var document: Document {
    let opening: [Document.Block] = [
      .heading(level: 1, Text("What came back: \(round.assessment.state.name)"), anchor: nil),
      .paragraph(
        Text(
          "\(round.checklist.title). \(round.assessment.dayWords). For those who put the answers together: "
            + "it names offices and files, and none of it is for the public.")),
    ]
    return Document(
      opening + [round].fictionNotice + facts + [.table(byOffice)] + explanation
        + StatusDetails(status).blocks)
  }

  private var facts: [Document.Block] {
    let enquiry = round.assessment.enquiry
    var facts: [Document.Fact] = []
    if let office = enquiry?.askedBy { facts.append(.init("Asked by", Text(office))) }
    if let due = status.due {
      let state = status.isPastDue.map { $0 ? ", which has passed" : ", which has not passed" }
      facts.append(.init("Answers due", Text(Printed.day(due) + (state ?? ""))))
    }
    if let address = enquiry?.replyTo { facts.append(.init("Answers to", Text(address))) }
    if let on = status.on { facts.append(.init("Counted on", Text(Printed.day(on)))) }
    facts.append(.init("Ledger", Text(status.record.ledger.words)))
    return [.facts(facts)]
  }

  private var byOffice: Document.Table {
    var columns: [(title: String, count: (OfficeStatus) -> Int)] = [
      ("Asked", { $0.asked }), ("Answered", { $0.answered.count }),
      ("Not known", { $0.unknownCount }), ("Open", { $0.open.count }),
      ("Accepted", { $0.accepted.count }),
    ]
    if status.total(\.conflicts.count) > 0 { columns.append(("Conflicts", { $0.conflicts.count })) }
    if status.isPastDue != nil {
      columns.insert(("Overdue", { status.overdue($0) ?? 0 }), at: 4)
    }
    return Document.Table(
      [.init("Office")] + columns.map { .init($0.title, .trailing) },
      rows: status.offices.map { office in
        [Text(office.office.words(in: round))] + columns.map { Text("\($0.count(office))") }
      } + [[.strong("All")] + columns.map { Text("\(status.total($0.count))") }])
  }

  private var explanation: [Document.Block] {
    var words =
      "Each question that is asked is answered, not known or open; open is what nobody has answered. "
      + "Accepted are answers, known or not, that an office has accepted and that are as they were then."
    if status.notApplicable > 0 {
      let count = status.notApplicable
      words +=
        " \(Printed.count(count, "question")) \(count == 1 ? "does" : "do") not apply to this State by its "
        + "facts, and \(count == 1 ? "is" : "are") asked of nobody."
    }
    if status.due == nil {
      words += " The assessment does not say by when answers are due."
    } else if status.on == nil {
      words += " What is overdue is told for a day that is given."
    }
    return [.paragraph(Text(words))]
  }
}

extension CollectionRecord.Ledger {
  /// What can be told from it.
  fileprivate var words: String {
    switch self {
    case .none: "there is none, so that files which brought nothing new and conflicts are not known"
    case .whole: "as this program wrote it"
    case .damaged: "not as this program wrote it; its history says where"
    }
  }
}
