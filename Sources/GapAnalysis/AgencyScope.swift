package import PolicyModel

/// What a report is cut down to: everything, or what one agency leads or supports.
package struct AgencyScope: Sendable {
  package let round: Round
  /// Nil for everything.
  package let agency: AgencyIndex?

  package init(_ round: Round, agency: AgencyIndex? = nil) {
    (self.round, self.agency) = (round, agency)
  }

  /// Whether it is everything.
  package var isWhole: Bool { agency == nil }

  package func holds(criterion: CriterionIndex) -> Bool {
    guard let agency else { return true }
    return round.agencies(of: criterion).contains(agency)
  }

  package func holds(indicator: IndicatorIndex) -> Bool {
    holds(criterion: round.checklist.indicators[indicator].criterion)
  }

  /// The criteria in the checklist's order.
  package var criteria: [CriterionIndex] {
    round.checklist.criteria.indices.filter { holds(criterion: $0) }
  }

  /// What is to be fixed, in its order.
  package var toFix: [GapToFix] {
    round.register.toFix.filter { holds(criterion: $0.criterion) }
  }

  /// What is to be found out, in its order.
  package var toFindOut: [GapToFindOut] {
    round.register.toFindOut.filter { holds(criterion: $0.criterion) }
  }
}

extension Round {
  /// The agency in charge of a criterion: the State's plan comes before who is assigned to it, and
  /// both before the checklist.
  package func lead(of criterion: CriterionIndex) -> AgencyIndex? {
    assessment.lead(of: criterion, in: checklist)
  }

  /// The agency that a question is put to.
  package func agency(answering indicator: IndicatorIndex) -> AgencyIndex? {
    assessment.agency(answering: indicator, in: checklist)
  }

  /// The agencies that lead or support a criterion, or answer one of its questions; the lead first.
  package func agencies(of criterion: CriterionIndex) -> [AgencyIndex] {
    assessment.agencies(of: criterion, in: checklist)
  }

  /// The agencies beside the lead.
  package func support(of criterion: CriterionIndex) -> [AgencyIndex] {
    let lead = lead(of: criterion)
    return agencies(of: criterion).filter { $0 != lead }
  }

  /// What an agency is called in this State.
  package func name(of agency: AgencyIndex) -> String {
    assessment.name(of: agency, in: checklist)
  }
}
