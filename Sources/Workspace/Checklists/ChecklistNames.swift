package import PolicyModel

/// Parts of a checklist by the ids that a person gives.
extension Checklist {
  package func agency(named id: String) throws(WorkspaceFailure) -> AgencyIndex {
    if let index = agencies.firstIndex(where: { $0.id == id }) { return index }
    throw .unknownName(UnknownName(.agency(of: self.id), id, among: agencies.map(\.id)))
  }

  package func indicator(named id: String) throws(WorkspaceFailure) -> Indicator {
    if let indicator = indicators.first(where: { $0.id == id }) { return indicator }
    if let criterion = criteria.first(where: { $0.id == id }) {
      throw .isCriterion(id, questions: indicators[criterion.indicators].map(\.id))
    }
    throw .unknownName(UnknownName(.indicator(of: self.id), id, among: indicators.map(\.id)))
  }

  package func criterion(named id: String) throws(WorkspaceFailure) -> CriterionIndex {
    if let index = criteria.firstIndex(where: { $0.id == id }) { return index }
    throw .unknownName(UnknownName(.criterion(of: self.id), id, among: criteria.map(\.id)))
  }

  /// Refuses an id that is none of a section, group, criterion or indicator.
  package func requirePart(named id: String) throws(WorkspaceFailure) {
    let ids =
      sections.map(\.id) + groups.map(\.id) + criteria.map(\.id) + indicators.map(\.id)
    if ids.contains(id) { return }
    throw .unknownName(UnknownName(.part(of: self.id), id, among: ids))
  }
}
