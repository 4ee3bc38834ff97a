package import PolicyModel
package import Scoring

/// Where two respondents on one State differ; they are never merged into a score (method, section 12).
package struct Disagreement: Sendable {
  package struct CriterionDifference: Sendable {
    package let criterion: CriterionIndex
    package let first: Score
    package let second: Score

    /// The second's demonstrated score less the first's.
    package var difference: Double { second.demonstrated - first.demonstrated }
  }

  package enum Kind: String, Sendable {
    /// Both know, and say different things.
    case answer
    /// Only the first knows, or only the second.
    case firstKnows
    case secondKnows
    /// Only one says that it does not apply.
    case applicability
  }

  package struct IndicatorDifference: Sendable {
    package let indicator: IndicatorIndex
    package let kind: Kind
  }

  /// Every criterion that applies for both.
  package let criteria: [CriterionDifference]
  package let indicators: [IndicatorDifference]
  /// The unweighted mean of the criteria's differences; nil where none applies for both.
  package let meanDifference: Double?

  /// From here a difference is a disagreement.
  package static let threshold = ScoringRules.disagreement

  /// The criteria that differ by at least ``threshold``.
  package var disagreements: [CriterionDifference] {
    criteria.filter { Tolerance.isAtLeast(abs($0.difference), Self.threshold) }
  }

  /// - Precondition: both answer the same checklist.
  package init(_ first: Round, _ second: Round) {
    criteria = first.checklist.criteria.indices.compactMap { index in
      guard let one = first.scorecard.criteria[index].score,
        let two = second.scorecard.criteria[index].score
      else { return nil }
      return CriterionDifference(criterion: index, first: one, second: two)
    }
    meanDifference =
      criteria.isEmpty
      ? nil : criteria.reduce(0) { $0 + $1.difference } / Double(criteria.count)
    indicators = first.checklist.indicators.indices.compactMap { index in
      Self.kind(first, second, index).map { IndicatorDifference(indicator: index, kind: $0) }
    }
  }

  private static func kind(_ first: Round, _ second: Round, _ index: IndicatorIndex) -> Kind? {
    let (one, two) = (first.scorecard.indicators[index], second.scorecard.indicators[index])
    if one.isApplicable != two.isApplicable { return .applicability }
    guard one.isApplicable else { return nil }
    switch (one.value != nil, two.value != nil) {
    case (true, false): return .firstKnows
    case (false, true): return .secondKnows
    case (false, false): return nil
    case (true, true):
      let (a, b) = (first.assessment.answers[index], second.assessment.answers[index])
      let isSame =
        saysTheSame(a.value, b.value) && Set(a.exceptions) == Set(b.exceptions)
      return isSame ? nil : .answer
    }
  }

  /// Whether two answers say the same, however written: 72% is 36 of 50.
  private static func saysTheSame(_ one: AnswerValue, _ other: AnswerValue) -> Bool {
    if one == other { return true }
    guard let a = percentage(one), let b = percentage(other) else { return false }
    return Tolerance.isAtMost(abs(a - b), 0)
  }

  private static func percentage(_ value: AnswerValue) -> Double? {
    switch value {
    case .amount(let amount): amount
    case .count(let count, of: let total) where total > 0:
      100 * Double(count) / Double(total)
    case .count, .unanswered, .unknown, .notApplicable, .yes, .partial, .no, .level, .elements,
      .range:
      nil
    }
  }
}
