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

  /// How many answers are known no longer, or less exactly, from one round to the next.
  package var lossCount: Int { steps.reduce(0) { $0 + $1.progress.lost.count } }

  package var document: Document {
    guard let first = rounds.first, let last = rounds.last else { return Document([]) }
    var blocks: [Document.Block] = [
      .heading(
        level: 1,
        "Progress: \(written: last.assessment.state.name), \(Printed.day(first.assessment.date)) to \(Printed.day(last.assessment.date))",
        anchor: nil),
      .paragraph(
        "\(written: last.checklist.title). Rounds of one respondent, \(respondents), compared like for like."
      ),
    ]
    blocks +=
      rounds.basisNotice { Printed.day($0.assessment.date) } + rounds.fictionNotice
      + rounds.unreviewedNotices { Text($0.day) }
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
    if rounds.count > 2 { blocks.append(rounds.scoreTable("Round") { Text($0.day) }) }
    let hasDays = steps.count > 1
    return Document(
      blocks + steps.flatMap { ProgressPart($0, hasDays: hasDays).blocks },
      language: last.checklist.language)
  }

  /// The office, or the offices one after another where the government's has another name now.
  private var respondents: Text {
    let names = rounds.map(\.respondent)
    return names.enumerated().filter { $0.offset == 0 || $0.element != names[$0.offset - 1] }
      .map { Text.written($0.element) }.joined(", then ")
  }
}
