package import PolicyModel
package import Scoring

/// The gaps of an assessment in the order in which to deal with them.
package struct GapRegister: Sendable {
  package var gaps: [Gap]

  /// Finds and orders the gaps: method, section 9.
  ///
  /// - Parameters:
  ///   - scorecard: of this checklist and assessment.
  ///   - checklist: gives weights, targets and efforts.
  ///   - assessment: gives the date from which deadlines run, and the plan that replaces them.
  package init(_ scorecard: Scorecard, checklist: Checklist, assessment: Assessment) {
    let fired = scorecard.firedCriteria(checklist)
    var heaviest = 0.0
    for (criterion, score) in zip(checklist.criteria, scorecard.criteria) where score.isApplicable {
      heaviest = max(heaviest, criterion.weight)
    }
    var gaps: [Gap] = []
    for (index, criterion) in checklist.criteria.indexed {
      let result = scorecard.criteria[index]
      guard let score = result.score else { continue }
      let shortfall = Gap.shortfall(to: criterion.target, from: score.demonstrated)
      let confirmed = Gap.shortfall(to: criterion.target, from: score.possible)
      let priority = Gap.priority(shortfall, weight: criterion.weight, heaviest: heaviest)
      guard
        let tier = Gap.Tier(
          hasFired: fired.contains(index), gate: result.gate, priority: priority,
          scorecard.rules)
      else { continue }
      let deadline =
        assessment.plans[index]?.deadline ?? assessment.date.adding(months: Self.months(tier))
      gaps.append(
        Gap(
          criterion: index, tier: tier, shortfall: shortfall, confirmed: confirmed,
          unproven: shortfall - confirmed,
          contribution: result.effectiveWeight * (1 - score.demonstrated), priority: priority,
          action: Tolerance.isAtLeast(confirmed, shortfall - confirmed) ? .fix : .findOut,
          effort: scorecard.rules.points(of: criterion.effort), quadrant: nil, deadline: deadline))
    }
    Self.placeInMatrix(&gaps)
    self.gaps = Self.inOrder(gaps, scorecard, checklist)
  }

  /// Months from the assessment's date to the deadline that a tier has by default.
  private static func months(_ tier: Gap.Tier) -> Int {
    switch tier {
    case .first, .verify: ScoringRules.tierMonths.first
    case .second: ScoringRules.tierMonths.second
    case .third: ScoringRules.tierMonths.third
    case .fourth: ScoringRules.tierMonths.fourth
    }
  }

  /// Sorts the gaps of tiers 2 to 4 into quick wins, strategic ones, fill-ins and later ones.
  private static func placeInMatrix(_ gaps: inout [Gap]) {
    let impacts = gaps.filter { !$0.tier.isMandatory }.map(\.impact).sorted()
    guard !impacts.isEmpty else { return }
    let middle = impacts.count / 2
    let median =
      impacts.count % 2 == 1 ? impacts[middle] : (impacts[middle - 1] + impacts[middle]) / 2
    for index in gaps.indices where !gaps[index].tier.isMandatory {
      let isSmall = gaps[index].effort == ScoringRules.quickEffort
      if Tolerance.isAtLeast(gaps[index].impact, median) {
        gaps[index].quadrant = isSmall ? .quickWin : .strategic
      } else {
        gaps[index].quadrant = isSmall ? .fillIn : .later
      }
    }
  }

  private static func inOrder(
    _ gaps: [Gap], _ scorecard: Scorecard, _ checklist: Checklist
  ) -> [Gap] {
    let places = checklist.placesOfIDs
    return gaps.map { gap in
      (
        order: GapOrder(
          gap.tier, priority: gap.priority, contribution: gap.contribution,
          coverage: scorecard.criteria[gap.criterion].vector?.known ?? 0,
          place: places[gap.criterion]), gap: gap
      )
    }.sorted { $0.order < $1.order }.map(\.gap)
  }
}
