import Findings
package import PolicyModel

extension SampleTree {
  /// The questions, laid out flat as a loaded checklist is.
  package var checklist: Checklist {
    var checklist = Checklist(
      id: "sample", version: "1.0.0", title: "Sample", summary: "", language: "en",
      source: SourceReport(
        title: "Report", publisher: "", year: "2026", url: "", textDigest: "", acknowledgement: ""),
      facts: Listing(facts.indices.map { Fact(id: "fact-\($0)", question: "?") }),
      victimGroups: Listing(
        (0..<victimGroups).map { VictimGroup(id: "group-\($0)", label: "group \($0)") }),
      scoring: rules, digest: "")
    for section in sections {
      let firstGroup = checklist.groups.endIndex
      for group in section.groups {
        let firstCriterion = checklist.criteria.endIndex
        for criterion in group.criteria { checklist.add(criterion) }
        checklist.groups.append(
          Group(
            id: group.id, title: group.id, section: checklist.sections.endIndex,
            criteria: firstCriterion..<checklist.criteria.endIndex))
      }
      checklist.sections.append(
        Section(id: section.id, title: section.id, groups: firstGroup..<checklist.groups.endIndex))
    }
    return checklist
  }

  /// The answers, beside the checklist's indicators.
  package var assessment: Assessment {
    let criteria = criteria
    var plans: [CriterionIndex: Plan] = [:]
    for (index, criterion) in criteria.enumerated() {
      plans[CriterionIndex(index)] = criterion.plan
    }
    return Assessment(
      source: SourceText(name: "sample.yaml", bytes: []), checklistID: "sample",
      checklistVersion: "1.0.0", state: State(code: "XX", name: "Exampleland"), date: date,
      respondent: Respondent(role: .other, name: "a test"), facts: Listing(facts),
      answers: Listing(criteria.flatMap(\.items).map(\.answer)), plans: plans, digest: "")
  }
}

extension Checklist {
  fileprivate mutating func add(_ sample: SampleCriterion) {
    let first = indicators.endIndex
    for (number, item) in sample.items.enumerated() {
      indicators.append(
        Indicator(
          id: "\(sample.id).\(item.name ?? "s\(number + 1)")", dimension: item.dimension,
          type: item.type, question: "?", weight: item.weight, isRequired: item.isRequired,
          isRedFlag: item.isRedFlag,
          notApplicableWhen: item.mayLeave ? "there is no such case" : nil,
          criterion: criteria.endIndex, place: .none))
    }
    criteria.append(
      Criterion(
        id: sample.id, title: sample.id, group: groups.endIndex, statement: "",
        source: Takeaway(locator: "P1/1/1", kind: .recommendation, digest: ""),
        weight: sample.weight, isCritical: sample.isCritical, effort: sample.effort,
        appliesIf: sample.appliesIf, target: sample.target,
        indicators: first..<indicators.endIndex, place: .none))
  }
}
