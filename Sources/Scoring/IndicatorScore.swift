package import PolicyModel

/// What became of one indicator.
package struct IndicatorScore: Sendable {
  /// Whether there is a value and, if not, why not (method, section 4).
  package enum State: Sendable, Equatable {
    case answered(AnswerScore)
    case unknown
    case unanswered
    /// There were no cases to count (`of: 0`).
    case noCases
    case notApplicable(Reason)
  }

  /// Why an indicator does not apply.
  package enum Reason: Sendable, Equatable {
    /// The State's facts make the criterion's `applies-if` false.
    case facts
    /// The respondent said so, with a reason, where the checklist permits it.
    case respondent
  }

  package var state: State
  package var evidence: EvidenceState
  /// The indicator's share of the overall score; 0 where it does not apply or is not scored.
  package var effectiveWeight = 0.0
  /// What is demonstrated and known; nil where the indicator does not apply.
  package var vector: ScoreVector?

  package var isApplicable: Bool { vector != nil }

  /// The value that counts, nil unless one is known.
  package var value: Double? {
    if case .answered(let score) = state { score.middle } else { nil }
  }

  /// Puts an answer in its place that is documented, has no exceptions, and counts so much.
  package mutating func documented(_ counted: Double, _ rules: ScoringRules) {
    guard isApplicable else { return }
    let factor = EvidenceState.documented.factor(rules)
    let claimed = factor > 0 ? min(1, counted / factor) : 1
    state = .answered(AnswerScore(claimed))
    evidence = .documented
    vector = ScoreVector(
      demonstrated: counted, claimed: claimed, claimedHigh: claimed, known: 1)
  }

  /// Scores one answer.
  ///
  /// - Parameters:
  ///   - answer: as it stands in the assessment.
  ///   - indicator: the question that it answers.
  ///   - applies: whether the criterion applies to the State at all.
  ///   - date: the assessment's date, against which evidence is dated.
  ///   - rules: the checklist's numbers.
  package init(
    _ answer: Answer, to indicator: Indicator, applies: Bool, asOf date: CalendarDate,
    rules: ScoringRules
  ) {
    state = applies ? Self.state(of: answer, indicator, rules) : .notApplicable(.facts)
    evidence = .notNeeded
    switch state {
    case .answered(let score):
      evidence = EvidenceState(
        of: answer.evidence, value: score.middle, asOf: date, months: rules.evidenceMonths)
      vector = ScoreVector(
        demonstrated: evidence.factor(rules) * score.low, claimed: score.middle,
        claimedHigh: score.high, known: 1)
    case .unknown, .unanswered, .noCases: vector = .unknown
    case .notApplicable: vector = nil
    }
  }

  private static func state(
    of answer: Answer, _ indicator: Indicator, _ rules: ScoringRules
  ) -> State {
    switch answer.value {
    case .unanswered: return .unanswered
    case .unknown: return .unknown
    case .notApplicable:
      let isPermitted = indicator.notApplicableWhen != nil && answer.reason != nil
      return isPermitted ? .notApplicable(.respondent) : .unknown
    case .count(_, of: 0): return .noCases
    case .yes, .partial, .no, .level, .elements, .amount, .count, .range:
      let score = AnswerScore(
        of: answer.value, type: indicator.type, hasExceptions: !answer.exceptions.isEmpty,
        rules: rules)
      return score.map(State.answered) ?? .unknown
    }
  }
}
