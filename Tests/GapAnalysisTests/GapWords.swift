import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring

extension SampleTree {
  var scorecard: Scorecard { Scorecard(assessment, checklist: checklist) }

  var round: Round { Round(checklist, assessment, scorecard) }

  var toFix: [GapToFix] { round.register.toFix }

  var toFindOut: [GapToFindOut] { round.register.toFindOut }

  /// The ids of the criteria in each register, in its order.
  var fixOrder: [String] { toFix.map { criteria[$0.criterion.position].id } }
  var findOutOrder: [String] { toFindOut.map { criteria[$0.criterion.position].id } }

  /// Where a criterion stands, such as `["A": "1 and v"]`; in register one, two, or both.
  var tiers: [String: String] {
    let one = zip(fixOrder, toFix.map(\.tier.rawValue))
    let two = zip(findOutOrder, toFindOut.map(\.tier.rawValue))
    return Dictionary(Array(one) + Array(two), uniquingKeysWith: { "\($0) and \($1)" })
  }

  /// The path to an overall score; nil where nothing applies.
  func path(
    to target: Double?, budget: Int? = nil, period: ClosedRange<CalendarDate>? = nil
  ) -> PathToTarget? {
    let round = round
    return PathToTarget(
      round.scorecard, checklist: round.checklist, register: round.register,
      request: .init(target: target, budget: budget, period: period))
  }
}

extension GapToFix {
  /// All of a row with the decimals of the contract's example E5.
  var words: String {
    """
    tier \(tier.rawValue), f \(decimals(shortfall)), δ \(decimals(contribution)), \
    π \(decimals(priority, 2)), indicators \(indicators), effort \(effort), \
    \(quadrant.map { "\($0)" } ?? "no quadrant"), \(deadline)
    """
  }
}

extension GapToFindOut {
  /// All of a row with the decimals of the contract's example E5.
  var words: String {
    """
    tier \(tier.rawValue), n \(decimals(shortfall)), ν \(decimals(contribution)), \
    π \(decimals(priority, 2)), \(questions.map(\.words)), \(deadline)
    """
  }
}

extension OpenQuestion {
  /// Such as `3 answer 0.1250`; the number is the indicator's place.
  var words: String { "\(indicator) \(todo) \(decimals(weight))" }
}

extension PathToTarget {
  /// Such as `["A full 2, L 0.5000, U 0.8000"]`, with the effort of the step alone.
  func words(_ tree: SampleTree) -> [String] {
    steps.map { step in
      """
      \(tree.criteria[step.option.criterion.position].id) \(step.option.step) \
      \(step.option.effort), L \(decimals(step.cumulative)), \
      U \(decimals(step.cumulativePossible))
      """
    }
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

  /// One question of which so much of 100 is open, and the rest demonstrated.
  init(
    _ id: String, open: Double, weight: Double = 1, isCritical: Bool = false, target: Double = 1
  ) {
    self.init(
      id, weight: weight, isCritical: isCritical, target: target, [.range(100 - open, 100)])
  }
}
