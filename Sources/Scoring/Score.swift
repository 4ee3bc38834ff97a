/// Demonstrated, claimed and known: the three numbers that every indicator yields and every node
/// averages (method, section 6).
package struct ScoreVector: Sendable, Equatable {
  package var demonstrated: Double
  package var claimed: Double
  package var known: Double

  package init(demonstrated: Double, claimed: Double, known: Double) {
    self.demonstrated = demonstrated
    self.claimed = claimed
    self.known = known
  }

  /// What an answer yields of whose low end so much is demonstrated.
  package init(_ answer: AnswerScore, factor: Double) {
    self.init(demonstrated: factor * answer.low, claimed: answer.low, known: answer.known)
  }

  /// What an indicator of which nothing is known yields.
  package static let unknown = ScoreVector(demonstrated: 0, claimed: 0, known: 0)
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
    answered = Tolerance.isAbove(mean.known, 0) ? min(1, mean.claimed / mean.known) : nil
    possible = min(1, max(mean.demonstrated, mean.claimed + (1 - mean.known)))
    coverage = mean.known
  }

  /// The three parts of the whole, which add up to 1: beside what is demonstrated, what is not known
  /// or not proven, and what is missing however the open questions turn out.
  package var notKnown: Double { possible - demonstrated }
  package var missing: Double { 1 - possible }
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
    sum.known += weight * vector.known
  }

  package mutating func add(_ other: WeightedMean) {
    weight += other.weight
    sum.demonstrated += other.sum.demonstrated
    sum.claimed += other.sum.claimed
    sum.known += other.sum.known
  }

  /// Nil where nothing of positive weight was added: *not applicable*, never NaN.
  package var vector: ScoreVector? {
    guard weight > 0 else { return nil }
    return ScoreVector(
      demonstrated: sum.demonstrated / weight, claimed: sum.claimed / weight,
      known: sum.known / weight)
  }

  package var score: Score? { vector.map(Score.init) }
}
