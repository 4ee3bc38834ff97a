package import Scoring

/// A score ready to be printed.
package struct PrintedScore: Sendable, Equatable {
  /// Each from 0 to 1, for bars.
  package let demonstratedShare: Double
  package let possibleShare: Double
  /// Nil where nothing is known.
  package let answeredShare: Double?
  package let demonstrated: String
  package let range: String
  package let answered: String
  package let coverage: String

  package init(_ score: Score) {
    demonstratedShare = score.demonstrated
    possibleShare = score.possible
    answeredShare = score.answered
    demonstrated = Printed.percent(score.demonstrated)
    range = Printed.range(score.demonstrated, score.possible)
    answered = score.answered.map(Printed.percent) ?? "–"
    coverage = Printed.percent(score.coverage)
  }
}
