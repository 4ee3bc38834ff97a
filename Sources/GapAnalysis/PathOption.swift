package import PolicyModel
import Scoring

/// One way of improving a criterion (method, section 10).
package struct PathOption: Sendable, Equatable {
  package enum Step: String, Sendable {
    /// Each indicator one step up, at half the criterion's effort.
    case one
    /// The criterion to its target, at the whole effort.
    case full
  }

  package let criterion: CriterionIndex
  package let step: Step
  /// In points of effort.
  package let effort: Int
  /// What the overall score gains.
  package let gain: Double
  /// The value of each applicable indicator afterwards.
  package let values: [IndicatorIndex: Double]

  init(
    criterion: CriterionIndex, step: Step, effort: Int, gain: Double,
    values: [IndicatorIndex: Double]
  ) {
    (self.criterion, self.step, self.effort) = (criterion, step, effort)
    (self.gain, self.values) = (gain, values)
  }

  /// The option; nil where the criterion does not apply or weighs nothing.
  init?(_ step: Step, _ index: CriterionIndex, _ scorecard: Scorecard, _ checklist: Checklist) {
    let criterion = checklist.criteria[index]
    let score = scorecard.criteria[index]
    guard let now = score.score?.demonstrated else { return nil }
    self.criterion = index
    self.step = step
    let whole = scorecard.rules.points(of: criterion.effort)
    effort = step == .full ? whole : (whole + 1) / 2
    // Even a documented answer may count in part, where a checklist says so.
    let factor = max(Tolerance.epsilon, EvidenceState.documented.factor(scorecard.rules))
    let aim = max(now, min(criterion.target, factor))
    let share = factor - now > Tolerance.noise ? min(1, (aim - now) / (factor - now)) : 0
    var values: [IndicatorIndex: Double] = [:]
    var mean = WeightedMean()
    for item in criterion.indicators {
      guard let vector = scorecard.indicators[item].vector else { continue }
      let value: Double
      switch step {
      case .one:
        value = max(
          vector.demonstrated,
          factor
            * Self.next(
              checklist.indicators[item].type, vector.demonstrated / factor, scorecard.rules))
      case .full:
        // All rise by the same share of what they lack, so that the criterion reaches its target.
        value = vector.demonstrated + max(0, factor - vector.demonstrated) * share
      }
      values[item] = value
      mean.add(
        ScoreVector(demonstrated: value, claimed: value, claimedHigh: value, known: 1),
        weight: checklist.indicators[item].weight)
    }
    self.values = values
    gain = score.effectiveWeight * ((mean.vector?.demonstrated ?? now) - now)
  }

  /// The smallest value of a type above what is counted now.
  static func next(_ type: AnswerType, _ value: Double, _ rules: ScoringRules) -> Double {
    func above(_ steps: [Double]) -> Double {
      steps.sorted().first { Tolerance.isAbove($0, value) } ?? max(value, 1)
    }
    switch type {
    case .yesPartialNo: return above([rules.partial, 1])
    case .level(let descriptors):
      let top = descriptors.count - 1
      return above((0...top).map { Double($0) / Double(top) })
    case .elements(let all): return above((0...all.count).map { Double($0) / Double(all.count) })
    case .percent, .number: return (1 + value) / 2
    }
  }
}
