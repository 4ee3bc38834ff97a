package import Documents
package import GapAnalysis
import PolicyModel

/// What several respondents say about one State, side by side and never merged.
package struct DisagreementReport {
  private let rounds: [Round]
  package let pairs: [RespondentPair]

  /// - Parameter rounds: two at least; each of the others is held against the first.
  package init(_ rounds: [Round]) {
    self.rounds = rounds
    pairs = RespondentPair.all(rounds)
  }

  private var isOneDay: Bool { Set(rounds.map(\.day)).count == 1 }

  package var document: Document {
    let first = rounds[0]
    var blocks: [Document.Block] = [
      .heading(
        level: 1,
        "Different answers: \(written: first.assessment.state.name)"
          + Text(isOneDay ? ", \(Printed.day(first.assessment.date))" : ""),
        anchor: nil),
      .paragraph(
        Text(
          "\(first.checklist.title). Several respondents on one State; their answers stand side by side and "
            + "are never merged into a score. They are compared where both have spoken: silence is no "
            + "difference.")),
    ]
    blocks +=
      rounds.basisNotice(\.respondentTitle) + rounds.fictionNotice
      + rounds.unreviewedNotices { .written($0.respondentTitle) }
    if !isOneDay {
      let days = rounds.map { round -> Text in
        "\(written: round.respondent) of \(Printed.day(round.assessment.date))"
      }
      blocks.append(
        .notice(
          "The answers are not all of one day: \(days.joined(", "))."))
    }
    return Document(
      blocks + pairs.flatMap { DisagreementPart($0).blocks } + ownResults,
      language: first.checklist.language)
  }

  /// Last, since what one side does not know would look like a difference here.
  private var ownResults: [Document.Block] {
    [
      .heading(level: 2, "Each by itself", anchor: nil),
      .paragraph(
        "Over all questions that apply, also those that the others do not know. These results are not to be "
          + "held against each other: what a respondent does not know is not demonstrated in its own "
          + "result."),
      rounds.scoreTable("Respondent") { .written($0.respondentTitle) },
    ]
  }
}
