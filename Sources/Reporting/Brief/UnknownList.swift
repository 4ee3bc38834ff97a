import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// How many questions are open, and of what kind.
struct UnknownList: ReportPiece {
  let round: Round

  var blocks: [Document.Block] {
    let heading = Document.Block.heading(level: 3, "What is not known", anchor: nil)
    let asked = scorecard.indicators.count(where: \.isApplicable)
    let partly = scorecard.indicators.count { score in
      guard case .answered(let interval) = score.state else { return false }
      return Tolerance.isAbove(interval.high, interval.low)
    }
    let kinds: [(Int, String)] =
      [(scorecard.incomplete.count, "not answered")]
      + UnknownWording.kinds.map { (scorecard.unknown($0).count, UnknownWording.few($0)) }
      + [
        (scorecard.withoutCases.count, "without a case to count"), (partly, "known in part"),
      ]
    let parts = kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    guard !parts.isEmpty else {
      return [heading, .paragraph("Nothing: every answer is known.")]
    }
    return [
      heading,
      .paragraph(
        Text(
          "Of \(Printed.count(asked, "question")) that \(asked == 1 ? "applies" : "apply"): "
            + "\(parts.joined(separator: ", ")). They stand under ") + OpenQuestionsPart.jump + "."),
    ]
  }
}
