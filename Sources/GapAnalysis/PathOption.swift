package import PolicyModel
package import Scoring

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
  /// What the overall score gains, demonstrated.
  package let gain: Double
  /// What the overall score gains at best.
  package let possibleGain: Double
  /// Where each indicator that is reformed lies afterwards.
  package let intervals: [IndicatorIndex: AnswerScore]

  init(
    criterion: CriterionIndex, step: Step, effort: Int, gain: Double, possibleGain: Double,
    intervals: [IndicatorIndex: AnswerScore]
  ) {
    (self.criterion, self.step, self.effort) = (criterion, step, effort)
    (self.gain, self.possibleGain, self.intervals) = (gain, possibleGain, intervals)
  }

  /// The option; nil where the criterion does not apply, or nothing of it is known to be missing.
  ///
  /// - Parameter isMandatory: true in tier 1, where everything that is missing is mended, whatever
  ///   the target.
  init?(
    _ step: Step, _ index: CriterionIndex, _ scorecard: Scorecard, _ checklist: Checklist,
    isMandatory: Bool
  ) {
    let criterion = checklist.criteria[index]
    let result = scorecard.criteria[index]
    guard let now = result.score else { return nil }
    let shortfall = Gap.shortfall(to: criterion.target, from: now.possible)
    guard isMandatory || Tolerance.isAbove(shortfall, 0) else { return nil }
    self.criterion = index
    self.step = step
    let whole = scorecard.rules.points(of: criterion.effort)
    effort = step == .full ? whole : (whole + 1) / 2
    // All rise by the same share of what they lack, so that the criterion can reach its target.
    let share = isMandatory ? 1 : min(1, shortfall / (1 - now.possible))
    var intervals: [IndicatorIndex: AnswerScore] = [:]
    var mean = WeightedMean()
    for item in criterion.indicators {
      var score = scorecard.indicators[item]
      if let reformed = Self.reformed(
        score, checklist.indicators[item].type, step, share: share, scorecard.rules)
      {
        intervals[item] = reformed
        score.reform(to: reformed, scorecard.rules)
      }
      if let vector = score.vector { mean.add(vector, weight: checklist.indicators[item].weight) }
    }
    self.intervals = intervals
    let after = mean.score ?? now
    gain = result.effectiveWeight * (after.demonstrated - now.demonstrated)
    possibleGain = result.effectiveWeight * (after.possible - now.possible)
  }

  /// Where an indicator lies once it is reformed: both ends move by the same step, so that what is not
  /// known stays not known; nil where nothing is known to be missing.
  private static func reformed(
    _ score: IndicatorScore, _ type: AnswerType, _ step: Step, share: Double, _ rules: ScoringRules
  ) -> AnswerScore? {
    guard let now = score.interval else { return nil }
    let whole = score.uncut ?? now
    guard Tolerance.isBelow(now.high, 1) || score.uncut != nil else { return nil }
    let full = whole.high + (1 - whole.high) * share
    // What holds for some alone is first made to hold for everybody.
    let one = score.uncut == nil ? min(full, next(type, whole.high, rules)) : whole.high
    let high = step == .full ? full : one
    return AnswerScore(low: whole.low + (high - whole.high), high: high)
  }

  /// The smallest value of a type above a value.
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
