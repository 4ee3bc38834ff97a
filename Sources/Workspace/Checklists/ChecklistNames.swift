package import PolicyModel

/// Parts of a checklist by the ids that a person gives.
extension Checklist {
  /// An agency by its id, or by what it is called in an assessment's State; capitals make no difference.
  package func agency(
    named name: String, in assessment: Assessment?
  ) throws(WorkspaceFailure) -> AgencyIndex {
    if let index = agencies.firstIndex(where: { $0.id == name }) { return index }
    // What the State calls it comes before what the checklist does, which may be another's name there.
    let wanted = name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    let titles = agencies.indices.map { agency in
      [assessment?.offices[agency]?.name, agencies[agency].title].compactMap(\.self)
    }
    for names in [agencies.map(\.id), titles.map { $0[0] }] {
      let named = zip(agencies.indices, names).filter { $1.lowercased() == wanted }
      // Two agencies may be one office, whose questions are then asked for by the ids.
      if named.count == 1 { return named[0].0 }
    }
    throw .unknownName(
      UnknownName(.agency(of: self.id), name, among: agencies.map(\.id), titles: titles))
  }

  package func indicator(named id: String) throws(WorkspaceFailure) -> Indicator {
    if let indicator = indicators.first(where: { $0.id == id }) { return indicator }
    if let criterion = criteria.first(where: { $0.id == id }) {
      throw .isCriterion(id, questions: indicators[criterion.indicators].map(\.id))
    }
    throw .unknownName(
      UnknownName(
        .indicator(of: self.id), id, among: indicators.map(\.id),
        now: indicators.first { $0.was.contains(id) }?.id, isRetired: retired.contains(id)))
  }

  package func criterion(named id: String) throws(WorkspaceFailure) -> CriterionIndex {
    if let index = criteria.firstIndex(where: { $0.id == id }) { return index }
    throw .unknownName(UnknownName(.criterion(of: self.id), id, among: criteria.map(\.id)))
  }

  /// Whether an id names several questions at once: a section, a group or a criterion.
  package func isPart(_ id: String) -> Bool {
    sections.contains { $0.id == id } || groups.contains { $0.id == id }
      || criteria.contains { $0.id == id }
  }

  /// Refuses an id that is none of a section, group, criterion or indicator.
  package func requirePart(named id: String) throws(WorkspaceFailure) {
    let ids =
      sections.map(\.id) + groups.map(\.id) + criteria.map(\.id) + indicators.map(\.id)
    if ids.contains(id) { return }
    throw .unknownName(UnknownName(.part(of: self.id), id, among: ids))
  }
}
