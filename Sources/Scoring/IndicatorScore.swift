package import PolicyModel

/// What became of one indicator.
package struct IndicatorScore: Sendable {
  /// Whether anything is known and, if not, why not (method, section 4).
  package enum State: Sendable, Equatable {
    /// An answer of which at least a part is known.
    case answered(AnswerScore)
    /// Nil where nobody said which kind it is; so is a range from the worst to the best.
    case unknown(UnknownKind?)
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

  package private(set) var state: State
  package private(set) var evidence: EvidenceState
  /// The answer as if it held for everybody; nil unless it is cut because of exceptions.
  package private(set) var uncut: AnswerScore?
  /// The indicator's share of the overall score; 0 where it does not apply or is not scored.
  package var effectiveWeight = 0.0
  /// What is demonstrated and known; nil where the indicator does not apply.
  package private(set) var vector: ScoreVector?

  package var isApplicable: Bool { vector != nil }

  /// Whether the question has to be answered: the State's facts do not take it away.
  package var isAsked: Bool { state != .notApplicable(.facts) }

  /// Where the value lies; nil where the indicator does not apply.
  package var interval: AnswerScore? {
    switch state {
    case .answered(let score): score
    case .unknown, .unanswered, .noCases: .unknown
    case .notApplicable: nil
    }
  }

  /// Whether anything is known of the value.
  package var isKnown: Bool {
    if case .answered = state { true } else { false }
  }

  /// Whether a part of the value is known, and a part is not.
  package var isPartlyKnown: Bool {
    if case .answered(let interval) = state {
      Tolerance.isAbove(interval.high, interval.low)
    } else {
      false
    }
  }

  /// The best estimate of the value; nil unless something is known.
  package var value: Double? { isKnown ? interval?.value : nil }

  /// The low end against one half, whatever the indicator is (method, section 7).
  package var isLowAtLeastHalf: Bool {
    interval.map { Tolerance.isAtLeast($0.low, ScoringRules.holds) } ?? false
  }

  /// The high end against one half: however the open part turns out, it stays below.
  package var isHighBelowHalf: Bool {
    interval.map { Tolerance.isBelow($0.high, ScoringRules.holds) } ?? false
  }

  /// Puts another answer in its place, which is documented and holds for everybody, as once a reform
  /// is done (method, section 10).
  package mutating func reform(to interval: AnswerScore, _ rules: ScoringRules) {
    guard isApplicable else { return }
    state = .answered(interval)
    evidence = .documented
    uncut = nil
    vector = ScoreVector(interval, factor: evidence.factor(rules))
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
    evidence = .notNeeded
    guard applies else {
      state = .notApplicable(.facts)
      return
    }
    state = Self.state(of: answer, indicator)
    if case .notApplicable = state { return }
    vector = .unknown
    guard let whole = AnswerScore(of: answer.value, type: indicator.type, rules: rules) else {
      return
    }
    let counted = answer.exceptions.isEmpty ? whole : whole.cut(at: rules.exceptionsCap)
    guard Tolerance.isAbove(counted.known, 0) else { return }
    state = .answered(counted)
    uncut = counted == whole ? nil : whole
    evidence = EvidenceState(
      of: answer.evidence, for: indicator.dimension, low: counted.low, asOf: date,
      months: rules.evidenceMonths)
    vector = ScoreVector(counted, factor: evidence.factor(rules))
  }

  /// The state of an answer of which nothing is known.
  private static func state(of answer: Answer, _ indicator: Indicator) -> State {
    switch answer.value {
    case .unanswered: return .unanswered
    case .notApplicable:
      let isPermitted = indicator.notApplicableWhen != nil && answer.reason != nil
      return isPermitted ? .notApplicable(.respondent) : .unknown(nil)
    case .count(_, of: 0): return .noCases
    case .unknown, .yes, .partial, .no, .level, .elements, .someElements, .amount, .count, .range,
      .levelRange, .degreeRange:
      return .unknown(answer.why)
    }
  }
}
