package import PolicyModel
package import Scoring

/// What changed between two rounds of one respondent, like for like (method, section 12).
package struct Progress: Sendable {
  /// A change of a demonstrated score, split into what it comes from.
  package struct Change: Sendable, Equatable {
    package let old: Double
    package let new: Double
    /// Answers that became better or worse, as far as that is known.
    package let performance: Double
    /// Answers that became known, unknown, wider or narrower.
    package let knowledge: Double
    /// Evidence that came, went or grew old; 0 where scores do not depend on it.
    package let evidence: Double
    /// What applies in one round alone.
    package let scope: Double
    /// What the checklist asks in one version alone, and its weights.
    package let version: Double

    package var difference: Double { new - old }
  }

  package struct Part: Sendable {
    package let id: String
    package let title: String
    /// Nil where one of the rounds has no score for it.
    package let change: Change?
    package let old: Score?
    package let new: Score?
  }

  /// A measure that the older round's plan had decided, and what became of it; what is still open there
  /// was proposed and not decided.
  package struct Measure: Sendable {
    package enum Outcome: String, Sendable {
      /// Done or verified.
      case kept
      /// The criterion is met, though the measure is not called done.
      case met
      case overdue
      /// Neither done nor due yet.
      case pending
      case dropped
    }

    /// Of the newer checklist.
    package let criterion: CriterionIndex
    package let plan: Plan
    /// The newer round's, or else the older one's.
    package let status: Plan.Status?
    package let outcome: Outcome
  }

  package let overall: Part
  package let sections: Listing<Section, Part>
  package let groups: Listing<Group, Part>
  package let criteria: Listing<Criterion, Part>
  /// What left register one, and what came into it, by the newer checklist.
  package let closed: [CriterionIndex]
  package let opened: [CriterionIndex]
  /// Criteria that apply in both rounds, are met now and were not; and the other way round.
  package let newlyMet: [CriterionIndex]
  package let noLongerMet: [CriterionIndex]
  /// Whose performance fell, like for like.
  package let regressed: [CriterionIndex]
  /// The indicators that are worse now, and those that are better, however their open parts turn out,
  /// like for like, by their indices in the older and in the newer checklist.
  package let worsened: [(before: IndicatorIndex, after: IndicatorIndex)]
  package let improved: [(before: IndicatorIndex, after: IndicatorIndex)]
  /// The indicators of which less is known now than before, like for like: answers that were taken back
  /// or became less exact.
  package let lost: [(before: IndicatorIndex, after: IndicatorIndex)]
  package let measures: [Measure]

  /// Compares two rounds of one State on checklists of one id, the older one first.
  package init(from old: Round, to new: Round) {
    let work = LikeForLike(old, new)
    overall = Part(
      id: "overall", title: "Overall",
      change: work.change(
        new.checklist.criteria.indices, old.scorecard.overall.score, new.scorecard.overall.score),
      old: old.scorecard.overall.score, new: new.scorecard.overall.score)
    sections = Listing(
      new.checklist.sections.indexed.map { index, section in
        let groups = new.checklist.groups[section.groups]
        let before = old.checklist.sections.firstIndex { $0.id == section.id }
          .flatMap { old.scorecard.sections[$0].score }
        return work.part(
          section.id, section.title, groups.flatMap(\.criteria), before,
          new.scorecard.sections[index].score)
      })
    groups = Listing(
      new.checklist.groups.indexed.map { index, group in
        let before = old.checklist.groups.firstIndex { $0.id == group.id }
          .flatMap { old.scorecard.groups[$0].score }
        return work.part(
          group.id, group.title, Array(group.criteria), before, new.scorecard.groups[index].score)
      })
    let parts = new.checklist.criteria.indexed.map { index, criterion in
      work.part(
        criterion.id, criterion.title, [index], work.oldCriterion(index)?.score,
        new.scorecard.criteria[index].score)
    }
    criteria = Listing(parts)
    regressed = criteria.indices.filter { [criteria] index in
      Tolerance.isBelow(criteria[index].change?.performance ?? 0, 0)
    }
    let before = Set(old.register.toFix.map(\.criterion))
    let after = Set(new.register.toFix.map(\.criterion))
    let stayed = new.checklist.criteria.indices.filter { index in
      new.scorecard.criteria[index].isApplicable && work.oldCriterion(index)?.isApplicable == true
    }
    func wasToFix(_ index: CriterionIndex) -> Bool {
      work.oldIndex(index).map(before.contains) ?? false
    }
    closed = stayed.filter { wasToFix($0) && !after.contains($0) }
    opened = stayed.filter { !wasToFix($0) && after.contains($0) }
    func statuses(
      _ isWanted: (CriterionScore.Status, CriterionScore.Status) -> Bool
    ) -> [CriterionIndex] {
      new.checklist.criteria.indices.filter { index in
        guard let before = work.oldCriterion(index)?.status else { return false }
        let after = new.scorecard.criteria[index].status
        return before != .notApplicable && after != .notApplicable && isWanted(before, after)
      }
    }
    newlyMet = statuses { $0 != .met && $1 == .met }
    noLongerMet = statuses { $0 == .met && $1 != .met }
    worsened = work.moved { Tolerance.isBelow($0, 0) }
    improved = work.moved { Tolerance.isAbove($0, 0) }
    lost = work.lost
    measures = Self.measures(old, new, work)
  }

  private static func measures(_ old: Round, _ new: Round, _ work: LikeForLike) -> [Measure] {
    new.checklist.criteria.indices.compactMap { index in
      guard let before = work.oldIndex(index), let plan = old.assessment.plans[before],
        plan.status != .open
      else { return nil }
      let status = new.assessment.plans[index]?.status ?? plan.status
      let isMet = new.scorecard.criteria[index].status == .met
      let outcome: Measure.Outcome =
        switch status {
        case .done, .verified: .kept
        case .dropped: .dropped
        case .open, .planned, .inProgress, nil:
          isMet ? .met : plan.isPast(on: new.assessment.date) ? .overdue : .pending
        }
      return Measure(criterion: index, plan: plan, status: status, outcome: outcome)
    }
  }
}
