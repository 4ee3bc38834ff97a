import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// How many questions are open, and of what kind.
struct OpenCount: ReportPiece {
  let round: Round

  /// A sentence that leads to where they stand.
  var words: Text {
    let asked = scorecard.indicators.count(where: \.isApplicable)
    let kinds: [(Int, String)] =
      [(scorecard.incomplete.count, "not answered")]
      + UnknownWording.kinds.map { (scorecard.unknown($0).count, UnknownWording.few($0)) }
      + [
        (scorecard.withoutCases.count, "without a case to count"),
        (scorecard.partlyKnown.count, "known in part"),
      ]
    let parts = kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let start =
      parts.isEmpty
      ? "Every question that applies is answered, though not all is proven"
      : "Of \(Printed.count(asked, "question")) that \(asked == 1 ? "applies" : "apply"): "
        + parts.joined(separator: ", ")
    return Text("\(start). All under ") + FindOutPart.jump + "."
  }
}

extension Scorecard {
  /// The questions of which a part is known.
  var partlyKnown: [IndicatorIndex] {
    indicators.indices.filter { indicators[$0].isPartlyKnown }
  }
}
