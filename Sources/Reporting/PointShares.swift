import Documents
package import PolicyModel
package import Scoring

/// What is missing and what is not known of 100 points, criterion by criterion and indicator by
/// indicator, rounded so that the printed parts add up to the printed whole (method, sections 9 and 17).
///
/// Everything is in hundredths of a point. Each criterion gets its own hundredths rounded down, and
/// those left over go to the largest remainders; a criterion's are shared out among its indicators
/// in the same way. A criterion's printed figure is therefore less than a hundredth from the exact
/// one, an indicator's less than two.
package struct PointShares: Sendable, Equatable {
  /// One of the two, shared out.
  package struct Share: Sendable, Equatable {
    package let whole: Int
    /// One for each criterion of the checklist.
    package let criteria: Listing<Criterion, Int>
    /// One for each indicator of the checklist.
    package let indicators: Listing<Indicator, Int>

    fileprivate init(
      _ scorecard: Scorecard, _ checklist: Checklist, _ part: (Score) -> Double
    ) {
      func points(_ vector: ScoreVector?, _ weight: Double) -> Double {
        vector.map { weight * part(Score($0)) * 10_000 } ?? 0
      }
      let exact = scorecard.indicators.mapValues { points($0.vector, $0.effectiveWeight) }
      whole = Int(((scorecard.overall.score.map(part) ?? 0) * 10_000).rounded())
      criteria = Listing(
        LargestRemainder.shares(
          of: whole, among: scorecard.criteria.map { points($0.vector, $0.effectiveWeight) }))
      var indicators: Listing<Indicator, Int> = []
      for (criterion, share) in zip(checklist.criteria, criteria) {
        indicators.append(
          contentsOf: LargestRemainder.shares(
            of: share, among: Array(exact[criterion.indicators])))
      }
      self.indicators = indicators
    }
  }

  /// What is missing however the open questions turn out.
  package let missing: Share
  /// What is not known or not proven.
  package let open: Share

  package init(_ scorecard: Scorecard, checklist: Checklist) {
    missing = Share(scorecard, checklist, \.missing)
    open = Share(scorecard, checklist, \.notKnown)
  }

  /// Hundredths of a point as they are printed: `2.04`.
  package static func words(_ hundredths: Int) -> String {
    Printed.fixed(Int64(hundredths), places: 2)
  }
}
