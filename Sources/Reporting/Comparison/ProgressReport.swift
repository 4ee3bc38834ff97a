package import Documents
package import GapAnalysis
import PolicyModel

/// Two or more rounds of one respondent.
package struct ProgressReport {
  private let rounds: [Round]
  package let steps: [RoundStep]

  /// - Parameter rounds: two at least, in the order of their dates.
  package init(_ rounds: [Round]) {
    self.rounds = rounds
    steps = RoundStep.all(rounds)
  }

  /// Whether any criterion's answers became worse from one round to the next.
  package var hasRegression: Bool { steps.contains { !$0.progress.regressed.isEmpty } }

  package var document: Document {
    guard let first = rounds.first, let last = rounds.last else { return Document([]) }
    var blocks: [Document.Block] = [
      .heading(
        level: 1,
        Text(
          "Progress: \(last.assessment.state.name), \(Printed.day(first.assessment.date)) to "
            + Printed.day(last.assessment.date)), anchor: nil),
      .paragraph(
        Text(
          "\(last.checklist.title). Rounds of one respondent, \(respondents), compared like for like."
        )),
    ]
    blocks += rounds.basisNotice { Printed.day($0.assessment.date) } + rounds.fictionNotice
    for (index, round) in rounds.enumerated()
    where round.assessment.checklistVersion != round.checklist.version {
      blocks.append(
        .notice(
          Text(
            "The answers of \(round.day) are to version \(round.assessment.checklistVersion) of the checklist "
              + "and are read by version \(round.checklist.version), so what the version changed cannot be "
              + "told apart here."
              + (index == 0 ? " '--old-checklist' names the checklist of the first round." : ""))))
    }
    if rounds.count > 2 { blocks.append(rounds.scoreTable("Round") { $0.day }) }
    let hasDays = steps.count > 1
    return Document(blocks + steps.flatMap { ProgressPart($0, hasDays: hasDays).blocks })
  }

  /// The office, or the offices one after another where the government's has another name now.
  private var respondents: String {
    let names = rounds.map(\.respondent)
    return names.enumerated().filter { $0.offset == 0 || $0.element != names[$0.offset - 1] }
      .map(\.element).joined(separator: ", then ")
  }
}
