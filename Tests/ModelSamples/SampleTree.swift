import Findings
package import PolicyModel

/// A criterion and its questions with their answers.
package struct SampleCriterion: Sendable {
  package var id: String
  package var weight: Double
  package var isCritical: Bool
  package var effort: Criterion.Effort
  package var target: Double
  package var appliesIf: [Condition]
  package var plan: Plan?
  package var items: [SampleItem]

  package init(
    _ id: String, weight: Double = 1, isCritical: Bool = false,
    effort: Criterion.Effort = .medium, target: Double = 1, appliesIf: [Condition] = [],
    plan: Plan? = nil, _ items: [SampleItem]
  ) {
    self.id = id
    self.weight = weight
    self.isCritical = isCritical
    self.effort = effort
    self.target = target
    self.appliesIf = appliesIf
    self.plan = plan
    self.items = items
  }

  /// A criterion whose only question has this answer.
  package init(_ id: String, weight: Double = 1, isCritical: Bool = false, _ value: AnswerValue) {
    self.init(id, weight: weight, isCritical: isCritical, [SampleItem(value)])
  }
}

package struct SampleGroup: Sendable {
  package var id: String
  package var criteria: [SampleCriterion]
}

package struct SampleSection: Sendable {
  package var id: String
  package var groups: [SampleGroup]
}

/// A checklist and its answers in one nested value, easy to write and to rearrange.
///
/// `SampleTree([SampleCriterion("A", [SampleItem(.yes), SampleItem(.no)])])` is a checklist of one
/// section and one group; ``checklist`` and ``assessment`` are what the stages take.
package struct SampleTree: Sendable {
  package var sections: [SampleSection]
  package var rules = ScoringRules()
  package var date: CalendarDate
  package var facts: [FactAnswer]
  package var victimGroups: Int

  /// Sections hold groups, groups hold criteria; ids are `P1`, `P1-G1` and so on.
  package init(
    sections: [[[SampleCriterion]]], date: String = "2026-06-30", facts: [FactAnswer] = [],
    victimGroups: Int = 4, rules change: (inout ScoringRules) -> Void = { _ in }
  ) {
    self.sections = sections.enumerated().map { number, groups in
      let id = "P\(number + 1)"
      let groups = groups.enumerated().map {
        SampleGroup(id: "\(id)-G\($0.offset + 1)", criteria: $0.element)
      }
      return SampleSection(id: id, groups: groups)
    }
    self.date = day(date)
    self.facts = facts
    self.victimGroups = victimGroups
    change(&rules)
  }

  /// All criteria in one group.
  package init(
    _ criteria: [SampleCriterion], date: String = "2026-06-30", facts: [FactAnswer] = [],
    victimGroups: Int = 4, rules change: (inout ScoringRules) -> Void = { _ in }
  ) {
    self.init(
      sections: [[criteria]], date: date, facts: facts, victimGroups: victimGroups, rules: change)
  }

  /// All questions in one criterion, `A`.
  package init(_ items: [SampleItem], rules change: (inout ScoringRules) -> Void = { _ in }) {
    self.init([SampleCriterion("A", items)], rules: change)
  }

  /// Every criterion in file order.
  package var criteria: [SampleCriterion] { sections.flatMap(\.groups).flatMap(\.criteria) }

  /// Changes every criterion in place, in file order.
  package mutating func forEachCriterion(_ change: (inout SampleCriterion) -> Void) {
    for section in sections.indices {
      for group in sections[section].groups.indices {
        for criterion in sections[section].groups[group].criteria.indices {
          change(&sections[section].groups[group].criteria[criterion])
        }
      }
    }
  }

  /// Changes every item in place, in file order, with its place.
  package mutating func forEachItem(_ change: (IndicatorIndex, inout SampleItem) -> Void) {
    var index = IndicatorIndex(0)
    forEachCriterion { criterion in
      for item in criterion.items.indices {
        change(index, &criterion.items[item])
        index = index.advanced(by: 1)
      }
    }
  }
}
