package import Scoring

/// A score ready to be printed (method, section 17): three whole parts that add up to 100, of which
/// what is demonstrated is rounded down.
package struct PrintedScore: Sendable, Equatable {
  package let demonstratedShare: Double
  package let possibleShare: Double
  /// Nil where nothing is known.
  package let answeredShare: Double?
  /// The three parts in points of 100.
  package let demonstratedPoints: Int
  package let notKnownPoints: Int
  package let missingPoints: Int
  package let answered: String
  /// What of the known is missing, so that it and *answered* add up to 100; a dash where nothing is
  /// known.
  package let missingOfKnown: String
  package let coverage: String

  package var demonstrated: String { "\(demonstratedPoints)%" }
  package var notKnown: String { "\(notKnownPoints)%" }
  package var missing: String { "\(missingPoints)%" }
  package var possible: String { "\(100 - missingPoints)%" }
  /// From what is demonstrated to what is possible; one number where they print as one.
  package var range: String {
    notKnownPoints == 0 ? demonstrated : "\(demonstratedPoints)–\(possible)"
  }

  package init(_ score: Score) {
    demonstratedShare = score.demonstrated
    possibleShare = score.possible
    answeredShare = score.answered
    let points = Printed.wholeDemonstrated(score.demonstrated)
    demonstratedPoints = points
    let isComplete = Tolerance.isAtMost(score.notKnown, 0)
    let parts = LargestRemainder.shares(
      of: 100 - points, among: [100 * score.missing, isComplete ? 0 : 100 * score.notKnown])
    // Of a complete score all that is not demonstrated is missing, were it but a part of a point.
    (missingPoints, notKnownPoints) = isComplete ? (100 - points, 0) : (parts[0], parts[1])
    let known = score.answered.map { isComplete ? points : Printed.wholePercent($0) }
    answered = known.map { "\($0)%" } ?? "–"
    missingOfKnown = known.map { "\(100 - $0)%" } ?? "–"
    coverage = Printed.coverage(score.coverage)
  }
}
