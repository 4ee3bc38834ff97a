import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// One answer with all that stands beside it.
struct AnswerInFull: ReportPiece {
  let round: Round
  private let index: IndicatorIndex

  init(_ round: Round, _ index: IndicatorIndex) { (self.round, self.index) = (round, index) }

  var text: Text {
    let indicator = checklist.indicators[index]
    let answer = assessment.answers[index]
    let score = scorecard.indicators[index]
    var text =
      Text("\(indicator.dimension.words). \(written: indicator.question) ")
      + .strong(round.answerWords(index))
    if let counted = round.countedWords(index) { text = text + Text(", counts \(counted)") }
    if score.effectiveWeight == 0, score.isApplicable { text = text + Text(", not scored") }
    text = text + "."
    if !answer.exceptions.isEmpty {
      let groups = answer.exceptions.map { checklist.victimGroups[$0].label }
      text = text + Text(" Does not hold for: \(groups.joined(separator: ", ")).")
    }
    if let reason = answer.reason { text = text + " Reason: \(Text.sentence(written: reason))" }
    text = text + notes(answer)
    if !answer.evidence.isEmpty {
      let pieces = answer.evidence.map { piece in
        piece.words(naming: SourcesPart.link(piece))
          + Text(piece.isRestricted ? " (restricted)" : "")
      }
      text = text + Text(" Evidence: ") + pieces.joined("; ") + Text(".")
    }
    if score.evidence == .none || score.evidence == .stale {
      // What was left out of a public copy may well be evidence.
      let words =
        score.evidence == .none && !assessment.hasAllEvidence
        ? "no evidence that is public" : score.evidence.words
      text = text + Text(" (\(words))")
    }
    return text + Text(OriginWording(round, index).words)
  }

  /// The notes; where not all are for everybody, with which of them is.
  private func notes(_ answer: Answer) -> Text {
    var text = Text("")
    if let note = answer.note { text = text + " Note: \(Text.sentence(written: note))" }
    guard let note = answer.publicNote else { return text }
    let name = assessment.audience == .public ? "Note" : "Note for everybody"
    return text + " \(name): \(Text.sentence(written: note))"
  }
}
