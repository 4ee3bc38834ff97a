import PolicyModel
import Scoring

/// Two respondents' answers to each question, side by side (method, section 12).
struct AnswerPairs {
  /// What two answers to one question are to each other.
  enum Kind {
    case applicability
    case neither
    case firstAlone
    case secondAlone
    case same
    case differing
    case contradiction
    /// It applies to neither side.
    case nothing
  }

  private let first: Round
  private let second: Round

  init(_ first: Round, _ second: Round) { (self.first, self.second) = (first, second) }

  private func scores(_ index: IndicatorIndex) -> (IndicatorScore, IndicatorScore) {
    (first.scorecard.indicators[index], second.scorecard.indicators[index])
  }

  func appliesToBoth(_ index: IndicatorIndex) -> Bool {
    let (one, two) = scores(index)
    return one.isApplicable && two.isApplicable
  }

  func isKnownToBoth(_ index: IndicatorIndex) -> Bool {
    let (one, two) = scores(index)
    return one.isKnown && two.isKnown
  }

  func kind(_ index: IndicatorIndex) -> Kind {
    let (one, two) = scores(index)
    guard one.isApplicable, two.isApplicable else {
      return one.isApplicable == two.isApplicable ? .nothing : .applicability
    }
    switch (one.isKnown, two.isKnown) {
    case (false, false): return .neither
    case (true, false): return .firstAlone
    case (false, true): return .secondAlone
    case (true, true): return said(index)
    }
  }

  private func said(_ index: IndicatorIndex) -> Kind {
    let (one, two) = (first.assessment.answers[index], second.assessment.answers[index])
    let type = first.checklist.indicators[index].type
    let isFar = Tolerance.isAtLeast(abs(distance(index)), ScoringRules.contradiction)
    if isFar || one.value.denies(two.value, of: type) { return .contradiction }
    let isSame =
      one.value.saysTheSame(as: two.value, of: type)
      && Set(one.exceptions) == Set(two.exceptions)
    return isSame ? .same : .differing
  }

  private func distance(_ index: IndicatorIndex) -> Double {
    let (one, two) = scores(index)
    guard let a = one.interval, let b = two.interval else { return 0 }
    return a.distance(to: b)
  }

  /// The share of the whole of each indicator that applies to both, before it is made to add up to 1.
  var weights: Listing<Indicator, Double> {
    var weights = first.checklist.indicators.mapValues { _ in 0.0 }
    for criterion in first.checklist.criteria {
      let own = criterion.indicators.filter(appliesToBoth)
      let total = own.reduce(0) { $0 + first.checklist.indicators[$1].weight }
      guard total > 0 else { continue }
      for item in own {
        weights[item] = criterion.weight * first.checklist.indicators[item].weight / total
      }
    }
    return weights
  }

  /// The difference over questions that both know; nil where they weigh nothing.
  func difference(
    _ known: [IndicatorIndex], weight: (IndicatorIndex) -> Double
  ) -> Disagreement.Difference? {
    var (one, two) = (WeightedMean(), WeightedMean())
    var sum = 0.0
    for item in known {
      let (a, b) = scores(item)
      guard let left = a.vector, let right = b.vector else { continue }
      one.add(left, weight: weight(item))
      two.add(right, weight: weight(item))
      sum += weight(item) * distance(item)
    }
    guard let first = one.score?.answered, let second = two.score?.answered else { return nil }
    return Disagreement.Difference(first: first, second: second, difference: sum / one.weight)
  }
}
