package import Documents
package import GapAnalysis
package import PolicyModel
import Scoring

/// The agencies of a checklist: their ids, what they are called, and how much they are asked.
package struct AgencyListReport {
  private let checklist: Checklist
  /// Nil where the list is of a checklist by itself.
  private let round: Round?
  private let tallies: [AgencyTally]

  package init(_ checklist: Checklist) {
    (self.checklist, round) = (checklist, nil)
    tallies = AgencyTally.all(checklist)
  }

  package init(_ round: Round) {
    (checklist, self.round) = (round.checklist, round)
    tallies = AgencyTally.all(round)
  }

  package var document: Document {
    let state = round.map { ": \($0.assessment.state.name)" } ?? ""
    let heading = Document.Block.heading(level: 1, Text("Agencies\(state)"), anchor: nil)
    guard !checklist.agencies.isEmpty else {
      return Document([heading, .paragraph(Text("\(checklist.title) names no agency."))])
    }
    return Document([heading, .paragraph(Text(introduction))] + fiction + [.table(table)])
  }

  private var fiction: [Document.Block] { round.map { [$0].fictionNotice } ?? [] }

  private var introduction: String {
    guard let round else {
      return
        "\(checklist.title). Each question is asked of the lead of its criterion, unless an assessment assigns "
        + "it to another; an agency supports where others are asked."
    }
    let left = round.scorecard.indicators.count { !$0.isAsked }
    let words =
      "\(checklist.title). Each question is asked of whom the assessment assigns it to, the nearest, else of the "
      + "lead of its criterion; an agency supports where others are asked."
    return left == 0
      ? words
      : words
        + " \(Printed.count(left, "question")) \(left == 1 ? "does" : "do") not apply to this State by its facts "
        + "and \(left == 1 ? "is" : "are") not counted."
  }

  /// A contact column alone where there is one to tell.
  private var table: Document.Table {
    let offices = round.map { $0.assessment.audience == .internal ? $0.assessment.offices : [:] }
    let contacts = offices?.mapValues(\.contact) ?? [:]
    let hasContacts = contacts.values.contains { $0 != nil }
    let columns: [Document.Table.Column] = [
      .init("Id"), .init("Name"), .init("Asked", .trailing), .init("Supports", .trailing),
    ]
    return Document.Table(
      columns + (hasContacts ? [.init("Contact")] : []),
      rows: tallies.map { tally in
        let cells = [
          Text(tally.agency.map { checklist.agencies[$0].id } ?? "–"),
          Text(tally.agency.map(name) ?? "Nobody (no agency is named)"), Text("\(tally.asked)"),
          Text("\(tally.supports)"),
        ]
        let contact = tally.agency.flatMap { contacts[$0] ?? nil } ?? "–"
        return cells + (hasContacts ? [Text(contact)] : [])
      })
  }

  private func name(_ agency: AgencyIndex) -> String {
    round.map { $0.name(of: agency) } ?? checklist.agencies[agency].title
  }
}
