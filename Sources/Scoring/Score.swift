/// Demonstrated, claimed, claimed at best, and known: the four numbers that every indicator yields
/// and every node averages (method, section 6).
package struct ScoreVector: Sendable, Equatable {
  package var demonstrated: Double
  package var claimed: Double
  package var claimedHigh: Double
  package var known: Double

  package init(demonstrated: Double, claimed: Double, claimedHigh: Double, known: Double) {
    self.demonstrated = demonstrated
    self.claimed = claimed
    self.claimedHigh = claimedHigh
    self.known = known
  }

  /// What an indicator without a known value yields.
  package static let unknown = ScoreVector(demonstrated: 0, claimed: 0, claimedHigh: 0, known: 0)
}

/// A score with its range and its coverage; each from 0 to 1, and demonstrated ≤ answered ≤ possible.
package struct Score: Sendable, Equatable {
  /// What has been shown: the headline.
  package var demonstrated: Double
  /// The score on what was answered; nil where nothing is known.
  package var answered: Double?
  /// The score if every open question turned out well.
  package var possible: Double
  /// The share of the weight that is known.
  package var coverage: Double

  package init(_ mean: ScoreVector) {
    demonstrated = mean.demonstrated
    answered = mean.known > 0 ? mean.claimed / mean.known : nil
    possible = mean.claimedHigh + (1 - mean.known)
    coverage = mean.known
  }
}

/// A weighted mean in the making. What weighs nothing leaves no trace.
package struct WeightedMean: Sendable {
  package private(set) var weight = 0.0
  private var sum = ScoreVector.unknown

  package init() {}

  package mutating func add(_ vector: ScoreVector, weight: Double) {
    guard weight > 0 else { return }
    self.weight += weight
    sum.demonstrated += weight * vector.demonstrated
    sum.claimed += weight * vector.claimed
    sum.claimedHigh += weight * vector.claimedHigh
    sum.known += weight * vector.known
  }

  package mutating func add(_ other: WeightedMean) {
    weight += other.weight
    sum.demonstrated += other.sum.demonstrated
    sum.claimed += other.sum.claimed
    sum.claimedHigh += other.sum.claimedHigh
    sum.known += other.sum.known
  }

  /// Nil where nothing of positive weight was added: *not applicable*, never NaN.
  package var vector: ScoreVector? {
    guard weight > 0 else { return nil }
    return ScoreVector(
      demonstrated: sum.demonstrated / weight, claimed: sum.claimed / weight,
      claimedHigh: sum.claimedHigh / weight, known: sum.known / weight)
  }

  package var score: Score? { vector.map(Score.init) }
}
