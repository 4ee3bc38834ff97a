package import PolicyModel
package import Scoring

/// The two registers of an assessment, each in the order in which to deal with it (method, section 9):
/// what is known to be missing, and what nobody knows yet.
package struct GapRegister: Sendable {
  package var toFix: [GapToFix] = []
  package var toFindOut: [GapToFindOut] = []

  /// Finds and orders the rows of both.
  ///
  /// - Parameters:
  ///   - scorecard: of this checklist and assessment.
  ///   - checklist: gives weights, targets and efforts.
  ///   - assessment: gives the date from which deadlines run, and the plan that replaces them.
  package init(_ scorecard: Scorecard, checklist: Checklist, assessment: Assessment) {
    let rows = RegisterRows(scorecard, checklist, assessment)
    let applicable = checklist.criteria.indices.filter { scorecard.criteria[$0].isApplicable }
    toFix = rows.inOrder(applicable.compactMap(rows.toFix)) { $0.order($1) }
    toFindOut = rows.inOrder(applicable.compactMap(rows.toFindOut)) { $0.order($1) }
    placeInMatrix()
  }

  /// Whether something of a criterion is known to be missing.
  package func isToFix(_ criterion: CriterionIndex) -> Bool {
    toFix.contains { $0.criterion == criterion }
  }

  /// Sorts what is to be fixed in tiers 2 to 4 into quick wins, strategic gaps, fill-ins and later
  /// ones.
  private mutating func placeInMatrix() {
    let impacts = toFix.filter { $0.tier != .first }.map(\.impact).sorted()
    guard !impacts.isEmpty else { return }
    let middle = impacts.count / 2
    let median =
      impacts.count % 2 == 1 ? impacts[middle] : (impacts[middle - 1] + impacts[middle]) / 2
    for index in toFix.indices where toFix[index].tier != .first {
      let isSmall = toFix[index].effort == ScoringRules.quickEffort
      if Tolerance.isAtLeast(toFix[index].impact, median) {
        toFix[index].quadrant = isSmall ? .quickWin : .strategic
      } else {
        toFix[index].quadrant = isSmall ? .fillIn : .later
      }
    }
  }
}

/// What the rows of both registers are made of.
private struct RegisterRows {
  let scorecard: Scorecard
  let checklist: Checklist
  let assessment: Assessment
  let fired: Set<CriterionIndex>
  let unverified: Set<CriterionIndex>
  let heaviest: Double
  let places: Listing<Criterion, Int>

  init(_ scorecard: Scorecard, _ checklist: Checklist, _ assessment: Assessment) {
    (self.scorecard, self.checklist, self.assessment) = (scorecard, checklist, assessment)
    fired = scorecard.criteria(whereFlagHasFired: true, checklist)
    unverified = scorecard.criteria(whereFlagHasFired: nil, checklist)
    heaviest = scorecard.heaviest(checklist)
    places = checklist.placesOfIDs
  }

  func inOrder<Row, Order: Comparable>(
    _ rows: [Row], _ order: (Row, Listing<Criterion, Int>) -> Order
  ) -> [Row] {
    rows.map { (order: order($0, places), row: $0) }.sorted { $0.order < $1.order }.map(\.row)
  }

  func toFix(_ index: CriterionIndex) -> GapToFix? {
    let (criterion, result) = (checklist.criteria[index], scorecard.criteria[index])
    guard let score = result.score else { return nil }
    let shortfall = Gap.shortfall(to: criterion.target, from: score.possible)
    let priority = Gap.priority(shortfall, weight: criterion.weight, heaviest: heaviest)
    guard
      let tier = GapToFix.Tier(
        hasFired: fired.contains(index), gate: result.gate,
        requiredFails: result.required.anyFails, priority: priority, scorecard.rules)
    else { return nil }
    let missing = criterion.indicators.filter { item in
      guard let high = scorecard.indicators[item].interval?.high else { return false }
      return checklist.indicators[item].isNamed
        && (Tolerance.isBelow(high, 1) || scorecard.indicators[item].uncut != nil)
    }
    let deadline =
      assessment.plans[index]?.deadline ?? assessment.date.adding(months: Self.months(tier))
    return GapToFix(
      criterion: index, tier: tier, shortfall: shortfall,
      contribution: result.effectiveWeight * (1 - score.possible), priority: priority,
      indicators: missing, effort: scorecard.rules.points(of: criterion.effort), quadrant: nil,
      deadline: deadline)
  }

  func toFindOut(_ index: CriterionIndex) -> GapToFindOut? {
    let (criterion, result) = (checklist.criteria[index], scorecard.criteria[index])
    guard let score = result.score else { return nil }
    let shortfall =
      Gap.shortfall(to: criterion.target, from: score.demonstrated)
      - Gap.shortfall(to: criterion.target, from: score.possible)
    let priority = Gap.priority(shortfall, weight: criterion.weight, heaviest: heaviest)
    guard
      let tier = GapToFindOut.Tier(
        hasUnverifiedFlag: unverified.contains(index), gate: result.gate,
        requiredIsOpen: result.required.anyIsOpen, priority: priority)
    else { return nil }
    let months =
      switch tier {
      case .verify: ScoringRules.answerMonths.verify
      case .other: ScoringRules.answerMonths.other
      }
    return GapToFindOut(
      criterion: index, tier: tier, shortfall: shortfall,
      contribution: result.effectiveWeight * score.notKnown, priority: priority,
      questions: scorecard.openQuestions(of: index, in: checklist),
      deadline: assessment.date.adding(months: months))
  }

  /// Months from the assessment's date to the deadline that a tier has by default.
  private static func months(_ tier: GapToFix.Tier) -> Int {
    switch tier {
    case .first: ScoringRules.tierMonths.first
    case .second: ScoringRules.tierMonths.second
    case .third: ScoringRules.tierMonths.third
    case .fourth: ScoringRules.tierMonths.fourth
    }
  }
}

extension GapToFix {
  fileprivate func order(_ places: Listing<Criterion, Int>) -> GapOrder<Tier> {
    GapOrder(
      tier, priority: priority, contribution: contribution, place: places[criterion])
  }
}

extension GapToFindOut {
  fileprivate func order(_ places: Listing<Criterion, Int>) -> GapOrder<Tier> {
    GapOrder(
      tier, priority: priority, contribution: contribution, place: places[criterion])
  }
}
