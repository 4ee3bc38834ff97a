package import PolicyModel
package import Scoring

/// How low and how high demonstrated scores can be if every weight varies on its own within a share of
/// itself (method, section 11).
package struct WeightBox: Sendable {
  package let overall: ClosedRange<Double>?

  /// - Parameter box: the share of itself by which a weight may be lower or higher, from 0 to 1.
  package init(_ scorecard: Scorecard, checklist: Checklist, box: Double) {
    let criteria = checklist.criteria.map { criterion -> ClosedRange<Double>? in
      var items: [(range: ClosedRange<Double>, weight: Double)] = []
      for index in criterion.indicators {
        guard let vector = scorecard.indicators[index].vector else { continue }
        items.append(
          (vector.demonstrated...vector.demonstrated, checklist.indicators[index].weight))
      }
      return Self.bounds(items, box: box)
    }
    overall = Self.bounds(
      zip(criteria, checklist.criteria).compactMap { range, criterion in
        range.map { ($0, criterion.weight) }
      }, box: box)
  }

  /// The extremes of a weighted mean of values that are themselves between bounds; nil where nothing
  /// weighs anything.
  ///
  /// The highest mean gives the high weight to the largest values and the low weight to the rest; how
  /// many are the largest is tried.
  package static func bounds(
    _ items: [(range: ClosedRange<Double>, weight: Double)], box: Double
  ) -> ClosedRange<Double>? {
    let items = items.filter { $0.weight > 0 }
    guard !items.isEmpty else { return nil }
    let high = highest(items.map { ($0.range.upperBound, $0.weight) }, box)
    let low = -highest(items.map { (-$0.range.lowerBound, $0.weight) }, box)
    return min(low, high)...max(low, high)
  }

  private static func highest(_ items: [(value: Double, weight: Double)], _ box: Double) -> Double {
    let sorted = items.sorted { $0.value > $1.value }
    var sum = 0.0
    var weight = 0.0
    for item in sorted {
      sum += item.value * item.weight * (1 - box)
      weight += item.weight * (1 - box)
    }
    var best = weight > 0 ? sum / weight : -.infinity
    for item in sorted {
      sum += item.value * item.weight * 2 * box
      weight += item.weight * 2 * box
      if weight > 0 { best = max(best, sum / weight) }
    }
    return best
  }
}
