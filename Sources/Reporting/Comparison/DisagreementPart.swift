import Documents
import GapAnalysis
import PolicyModel

/// Two respondents: what they contradict each other about, what else differs, and what one or both do
/// not know.
struct DisagreementPart {
  private let pair: RespondentPair
  private var first: Round { pair.first }
  private var second: Round { pair.second }

  init(_ pair: RespondentPair) { self.pair = pair }

  var blocks: [Document.Block] {
    let words = DisagreementWording(pair)
    let sentences = [words.common, words.counts, words.standing, words.ranges]
      .compactMap(\.self)
    return [
      .heading(
        level: 2, "\(written: first.respondentTitle) and \(written: second.respondent)", anchor: nil
      ),
      .paragraph(Text(sentences.joined(separator: " "))),
    ] + SideBySide(pair).contradictions + SideBySide(pair).differing
      + DifferenceChart(pair).blocks + KnownAlone(pair).blocks + applicability
  }

  private var applicability: [Document.Block] {
    let indices = pair.disagreement.applicability
    guard !indices.isEmpty else { return [] }
    return [
      .heading(level: 3, "Applies according to one only", anchor: nil),
      .list(
        indices.map { index in
          let answers = [first, second].map { round -> Text in
            "\(written: round.respondent): \(written: round.fullAnswer(index))"
          }
          let indicator = first.checklist.indicators[index]
          return Text.strong(indicator.id)
            + " \(written: indicator.question) \(answers.joined("; "))"
        }),
    ]
  }
}
