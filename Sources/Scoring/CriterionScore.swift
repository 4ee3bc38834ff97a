package import PolicyModel

/// What became of one criterion.
package struct CriterionScore: Sendable {
  /// Where a criterion stands, in words (method, section 7).
  package enum Status: String, Sendable, CaseIterable {
    case notApplicable
    case notAssessed
    case met
    case notMet
    case mostlyNotKnown
    case notDemonstrated
    case partlyMet
  }

  /// The result of a critical criterion's gate.
  package enum Gate: String, Sendable {
    case pass
    case fail
    case undetermined
    case notEvaluated

    /// What scores, from 0 to 1, and the required indicators say about a gate (method, section 7).
    package static func of(
      demonstrated: Double, possible: Double, _ required: RequiredIndicators, _ rules: ScoringRules
    ) -> Gate {
      if required.anyFails || Tolerance.isBelow(possible, rules.gate) { return .fail }
      let isShown = Tolerance.isAtLeast(demonstrated, rules.gate) && !required.anyIsOpen
      return isShown ? .pass : .undetermined
    }
  }

  package var vector: ScoreVector?
  package var status: Status
  /// Nil where the criterion is not critical.
  package var gate: Gate?
  package var required = RequiredIndicators()
  /// The criterion's share of the overall score; 0 where it does not apply or is not scored.
  package var effectiveWeight = 0.0

  package var score: Score? { vector.map(Score.init) }
  package var isApplicable: Bool { vector != nil }

  /// The gate is failed or undetermined, so it caps bands.
  package var isGateOpen: Bool { gate == .fail || gate == .undetermined }

  /// Forms a criterion from its indicators.
  ///
  /// - Parameters:
  ///   - criterion: what is asked for.
  ///   - indicators: the checklist's indicators of this criterion.
  ///   - scores: what became of each of them.
  ///   - rules: the checklist's numbers.
  package init(
    _ criterion: Criterion, indicators: some Sequence<Indicator>,
    scores: some Sequence<IndicatorScore>, rules: ScoringRules
  ) {
    var mean = WeightedMean()
    var areFlagsCleared = true
    for (indicator, score) in zip(indicators, scores) {
      guard let vector = score.vector else { continue }
      mean.add(vector, weight: indicator.weight)
      if indicator.isRequired { required.add(score) }
      if indicator.isRedFlag, RedFlag.hasFired(score) != false { areFlagsCleared = false }
    }
    vector = mean.vector
    status = .notApplicable
    let score = vector.map(Score.init)
    if criterion.isCritical {
      gate =
        score.map {
          .of(demonstrated: $0.demonstrated, possible: $0.possible, required, rules)
        } ?? .notEvaluated
    }
    if let score { status = self.status(score, areFlagsCleared: areFlagsCleared, rules) }
  }

  /// The first that holds, in the order of the method.
  private func status(_ score: Score, areFlagsCleared: Bool, _ rules: ScoringRules) -> Status {
    if required.anyFails { return .notMet }
    if Tolerance.isAtMost(score.coverage, 0) { return .notAssessed }
    let isProven = !required.anyIsOpen && areFlagsCleared && (gate == nil || gate == .pass)
    if Tolerance.isAtLeast(score.demonstrated, rules.met), isProven { return .met }
    if Tolerance.isBelow(score.possible, rules.notMet) || gate == .fail { return .notMet }
    if Tolerance.isBelow(score.coverage, ScoringRules.mostlyKnown) { return .mostlyNotKnown }
    let isShown = Tolerance.isAtLeast(score.demonstrated, rules.notMet)
    return isShown && !required.anyIsOpen && gate != .undetermined ? .partlyMet : .notDemonstrated
  }
}

/// What became of a criterion's required indicators, whatever they weigh (method, section 7).
package struct RequiredIndicators: Sendable, Equatable {
  /// One stays below one half however its open part turns out.
  package private(set) var anyFails = false
  /// One is neither demonstrated to one half nor known to stay below.
  package private(set) var anyIsOpen = false

  mutating func add(_ score: IndicatorScore) {
    switch score.requirement {
    case .fails: anyFails = true
    case .open: anyIsOpen = true
    case .holds, nil: break
    }
  }
}

/// What became of one required indicator (method, section 7).
package enum Requirement: Sendable {
  /// One half or more is demonstrated.
  case holds
  /// It stays below one half however its open part turns out.
  case fails
  case open
}

extension IndicatorScore {
  /// What becomes of it where it is required; nil where it does not apply.
  package var requirement: Requirement? {
    guard let vector else { return nil }
    if Tolerance.isAtLeast(vector.demonstrated, ScoringRules.holds) { return .holds }
    return isHighBelowHalf ? .fails : .open
  }
}

/// An indicator whose bad answer nobody may overlook (method, section 7).
package struct RedFlag: Sendable, Equatable {
  package var indicator: IndicatorIndex
  /// Nil where the answer does not decide it: *not verified*.
  package var hasFired: Bool?

  /// Whether an applicable red flag's value is below 0.5 however its open part turns out; false where
  /// it is at least 0.5, nil between.
  package static func hasFired(_ score: IndicatorScore) -> Bool? {
    if score.isHighBelowHalf { return true }
    return score.isLowAtLeastHalf ? false : nil
  }
}
