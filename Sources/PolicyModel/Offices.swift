/// What an agency of the checklist is called in one State, and how to reach it.
package struct Office: Sendable, Equatable {
  package var name: String
  /// A unit, never a person.
  package var contact: String?

  package init(name: String, contact: String? = nil) { (self.name, self.contact) = (name, contact) }
}

/// Who answers which questions, where it is not the criterion's lead.
package struct Assignments: Sendable, Equatable {
  package var groups: [GroupIndex: AgencyIndex] = [:]
  package var criteria: [CriterionIndex: AgencyIndex] = [:]
  package var indicators: [IndicatorIndex: AgencyIndex] = [:]

  package init() {}

  package var isEmpty: Bool { groups.isEmpty && criteria.isEmpty && indicators.isEmpty }
}

extension Assessment {
  /// The agency that answers a question: the nearest assignment, else the criterion's lead, whoever
  /// carries out a plan.
  package func agency(answering index: IndicatorIndex, in checklist: Checklist) -> AgencyIndex? {
    let criterion = checklist.indicators[index].criterion
    return assignments.indicators[index] ?? agency(answering: criterion, in: checklist)
  }

  /// The agency that answers for a criterion where none of its questions is assigned to another.
  package func agency(answering index: CriterionIndex, in checklist: Checklist) -> AgencyIndex? {
    let criterion = checklist.criteria[index]
    return assignments.criteria[index] ?? assignments.groups[criterion.group] ?? criterion.lead
  }

  /// What an agency is called in this State.
  package func name(of agency: AgencyIndex, in checklist: Checklist) -> String {
    offices[agency]?.name ?? checklist.agencies[agency].title
  }
}

/// What stands beside the answer to a fact about the State.
package struct FactGrounds: Sendable, Equatable {
  /// The id of a listed source.
  package var source: String?
  package var note: String?

  package init(source: String? = nil, note: String? = nil) {
    (self.source, self.note) = (source, note)
  }
}
