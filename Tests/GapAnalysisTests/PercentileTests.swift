import GapAnalysis
import Testing

/// The value at rank ⌈pN⌉ of N (method, section 11).
@Suite struct `A percentile` {
  @Test(arguments: [
    (0.05, 1, 1), (0.5, 1, 1), (0.95, 1, 1), (0.5, 2, 1), (0.05, 5, 1), (0.5, 5, 3), (0.95, 5, 5),
    (0.5, 7, 4), (0.05, 21, 2), (0.95, 21, 20), (0.05, 30, 2), (0.5, 30, 15), (0.95, 30, 29),
    (0.05, 20, 1), (0.95, 20, 19), (1, 3, 3), (0, 3, 1),
  ])
  func `is the value at the rank of its share, rounded up`(share: Double, count: Int, rank: Int) {
    let values = (1...count).map(Double.init)
    #expect(WeightSampling.percentile(share, of: values) == Double(rank))
  }
}
