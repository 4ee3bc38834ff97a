import PolicyModel

/// A checklist with everything in it that an assessment refers to by id.
struct ChecklistIndex {
  let checklist: Checklist
  let vocabulary: Vocabulary
  let indicators: IdentifierIndex<Indicator>
  let criteria: IdentifierIndex<Criterion>
  let groups: IdentifierIndex<Group>
  /// The facts by the ids that they had in earlier versions.
  let formerFacts: [String: FactIndex]
  /// The indicators by the ids that they had in earlier versions.
  let formerIndicators: [String: IndicatorIndex]
  /// The criteria by the ids that they had in earlier versions.
  let formerCriteria: [String: CriterionIndex]

  init(_ checklist: Checklist) {
    self.checklist = checklist
    vocabulary = Vocabulary(checklist)
    indicators = IdentifierIndex("an indicator of this checklist", checklist.indicators.map(\.id))
    criteria = IdentifierIndex("a criterion of this checklist", checklist.criteria.map(\.id))
    groups = IdentifierIndex("a group of this checklist", checklist.groups.map(\.id))
    formerFacts = Self.former(checklist.facts) { $0.was }
    formerIndicators = Self.former(checklist.indicators) { $0.was }
    formerCriteria = Self.former(checklist.criteria) { $0.was }
  }

  private static func former<Item>(
    _ items: Listing<Item, Item>, _ was: (Item) -> [String]
  ) -> [String: PlaceInList<Item>] {
    var former: [String: PlaceInList<Item>] = [:]
    for place in items.indices {
      for id in was(items[place]) { former[id] = place }
    }
    return former
  }
}
