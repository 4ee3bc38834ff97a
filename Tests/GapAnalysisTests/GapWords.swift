import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring

extension SampleTree {
  var scorecard: Scorecard { Scorecard(assessment, checklist: checklist) }

  var gaps: [Gap] {
    GapRegister(scorecard, checklist: checklist, assessment: assessment).gaps
  }

  /// The ids of the criteria with a gap, in the order of the register.
  var gapOrder: [String] { gaps.map { criteria[$0.criterion.position].id } }

  /// The tier of every criterion with a gap, such as `["A": "1v"]`.
  var tiers: [String: String] {
    Dictionary(uniqueKeysWithValues: zip(gapOrder, gaps.map(\.tier.rawValue)))
  }
}

extension Gap {
  /// All of a gap with the decimals of the contract's example E5.
  var words: String {
    """
    tier \(tier.rawValue), g \(decimals(shortfall)) = \(decimals(confirmed)) + \
    \(decimals(unproven)), δ \(decimals(contribution)), π \(decimals(priority, 1)), \(action), \
    effort \(effort), \(quadrant.map { "\($0)" } ?? "no quadrant"), \(deadline)
    """
  }
}

extension SampleCriterion {
  /// One question worth so much of 100.
  init(
    _ id: String, percent: Double, weight: Double = 1, effort: Criterion.Effort = .medium,
    isCritical: Bool = false, target: Double = 1
  ) {
    self.init(
      id, weight: weight, isCritical: isCritical, effort: effort, target: target,
      [.percent(percent)])
  }
}
