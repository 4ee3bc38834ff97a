package import PolicyModel

/// What became of one criterion.
package struct CriterionScore: Sendable {
  /// Where a criterion stands, in words (method, section 7).
  package enum Status: String, Sendable, CaseIterable {
    case notApplicable
    case notAssessed
    case met
    case notMet
    case notDemonstrated
    case partlyMet
  }

  /// The result of a critical criterion's gate.
  package enum Gate: String, Sendable {
    case pass
    case fail
    case undetermined
    case notEvaluated

    /// What scores, from 0 to 1, say about a gate (method, section 7).
    package static func of(
      demonstrated: Double, possible: Double, _ rules: ScoringRules
    ) -> Gate {
      if Tolerance.isAtLeast(demonstrated, rules.gate) { return .pass }
      return Tolerance.isBelow(possible, rules.gate) ? .fail : .undetermined
    }
  }

  package var vector: ScoreVector?
  package var status: Status
  /// Nil where the criterion is not critical.
  package var gate: Gate?
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
    var holdsBack = false
    for (indicator, score) in zip(indicators, scores) {
      guard let vector = score.vector else { continue }
      mean.add(vector, weight: indicator.weight)
      if indicator.isRequired,
        score.value == nil || Tolerance.isBelow(vector.demonstrated, ScoringRules.holds)
      {
        holdsBack = true
      }
      if indicator.isRedFlag, RedFlag.hasFired(score) != false { holdsBack = true }
    }
    vector = mean.vector
    let score = vector.map(Score.init)
    gate = criterion.isCritical ? Self.gate(score, rules) : nil
    status = Self.status(score, holdsBack: holdsBack, rules)
  }

  private static func gate(_ score: Score?, _ rules: ScoringRules) -> Gate {
    guard let score else { return .notEvaluated }
    return .of(demonstrated: score.demonstrated, possible: score.possible, rules)
  }

  private static func status(
    _ score: Score?, holdsBack: Bool, _ rules: ScoringRules
  ) -> Status {
    guard let score else { return .notApplicable }
    if Tolerance.isAtMost(score.coverage, 0) { return .notAssessed }
    if Tolerance.isAtLeast(score.demonstrated, rules.met), !holdsBack { return .met }
    if Tolerance.isBelow(score.possible, rules.notMet) { return .notMet }
    return Tolerance.isBelow(score.demonstrated, rules.notMet) ? .notDemonstrated : .partlyMet
  }
}

/// An indicator whose bad answer nobody may overlook (method, section 7).
package struct RedFlag: Sendable, Equatable {
  package var indicator: IndicatorIndex
  /// Nil where the value is not known: *not verified*.
  package var hasFired: Bool?

  /// Whether an applicable red flag's value is below 0.5; nil where it is not known.
  package static func hasFired(_ score: IndicatorScore) -> Bool? {
    score.value.map { Tolerance.isBelow($0, ScoringRules.holds) }
  }
}
