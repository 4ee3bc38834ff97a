import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// How many questions are open, and of what kind.
struct OpenCount: ReportPiece {
  let round: Round

  /// A sentence that leads to where they stand: register two, unless it leaves some out, since their
  /// criterion has reached its own target or they weigh nothing.
  var words: Text {
    let asked = round.register.toFindOut.flatMap(\.questions).count { $0.todo != .document }
    let isWhole = asked == kinds.reduce(0) { $0 + $1.count }
    return Text("\(count). All under ")
      + (isWhole ? FindOutPart.jump : OpenQuestionsPart.jump) + "."
  }

  private var kinds: [(count: Int, words: String)] {
    [(scorecard.incomplete.count, "not answered")]
      + UnknownWording.kinds.map { (scorecard.unknown($0).count, UnknownWording.few($0)) }
      + [
        (scorecard.withoutCases.count, "without a case to count"),
        (scorecard.partlyKnown.count, "known in part"),
      ]
  }

  /// The same without an end, for where nothing leads there.
  var count: String {
    let asked = scorecard.indicators.count(where: \.isApplicable)
    let parts = kinds.filter { $0.count > 0 }.map { "\($0.count) \($0.words)" }
    return parts.isEmpty
      ? "Every question that applies is answered, though not all is proven"
      : "Of \(Printed.count(asked, "question")) that \(asked == 1 ? "applies" : "apply"): "
        + parts.joined(separator: ", ")
  }
}

extension Scorecard {
  /// The questions of which a part is known.
  var partlyKnown: [IndicatorIndex] {
    indicators.indices.filter { indicators[$0].isPartlyKnown }
  }
}
