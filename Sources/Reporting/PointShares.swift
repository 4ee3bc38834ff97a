import PolicyModel
import Scoring

/// What is missing from 100 points, criterion by criterion and indicator by indicator, rounded so
/// that the printed parts add up to the printed whole.
///
/// The whole is printed in tenths of a point. Each criterion gets its own tenths rounded down, and
/// the tenths left over go to the largest remainders; a criterion's tenths are shared out among its
/// indicators in hundredths in the same way. A printed figure is therefore less than one unit from
/// the exact one.
package struct PointShares: Sendable, Equatable {
  /// Tenths of a point that are missing overall.
  package let whole: Int
  /// Tenths, one for each criterion of the checklist.
  package let criteria: [Int]
  /// Hundredths, one for each indicator of the checklist.
  package let indicators: [Int]

  package init(_ scorecard: Scorecard, checklist: Checklist) {
    let missing = scorecard.criteria.map {
      $0.effectiveWeight * (1 - ($0.vector?.demonstrated ?? 1))
    }
    let total = scorecard.overall.score.map { 1 - $0.demonstrated } ?? 0
    whole = Int((total * 1_000).rounded())
    criteria = Self.shareOut(whole, among: missing.map { $0 * 1_000 })
    var indicators = Array(repeating: 0, count: checklist.indicators.count)
    for (index, criterion) in checklist.criteria.enumerated() {
      let parts = criterion.indicators.map { item in
        scorecard.indicators[item].effectiveWeight
          * (1 - (scorecard.indicators[item].vector?.demonstrated ?? 1)) * 10_000
      }
      let shared = Self.shareOut(criteria[index] * 10, among: parts)
      for (item, share) in zip(criterion.indicators, shared) { indicators[item] = share }
    }
    self.indicators = indicators
  }

  /// Whole units that add up to `total`, as near to the exact parts as that allows. Parts that are
  /// nothing get nothing; equal remainders go to the earlier part.
  static func shareOut(_ total: Int, among parts: [Double]) -> [Int] {
    var shares = parts.map { max(0, Int(($0 + 1e-7).rounded(.down))) }
    let takers = parts.indices.filter { parts[$0] > 1e-7 }
    guard !takers.isEmpty else { return shares }
    func remainder(_ index: Int) -> Double { parts[index] - Double(shares[index]) }
    let byRemainder = takers.sorted { a, b in
      let (x, y) = ((remainder(a) * 1e6).rounded(), (remainder(b) * 1e6).rounded())
      return x == y ? a < b : x > y
    }
    var left = total - shares.reduce(0, +)
    var next = 0
    while left > 0 {
      shares[byRemainder[next % byRemainder.count]] += 1
      left -= 1
      next += 1
    }
    for index in byRemainder.reversed() where left < 0 && shares[index] > 0 {
      shares[index] -= 1
      left += 1
    }
    return shares
  }

  /// The points a criterion costs: `2.4`.
  package func points(ofCriterion index: Int) -> String { Self.tenths(criteria[index]) }

  /// The points that an indicator costs: `0.36`.
  package func points(ofIndicator index: Int) -> String {
    let digits = String(indicators[index])
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return padded.dropLast(2) + "." + padded.suffix(2)
  }

  package static func tenths(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
}
