/// What of an older version of a checklist a newer one has again: under the same id, or under one that
/// either names as an earlier one.
package struct VersionMatch: Sendable {
  /// The older place of each of the newer facts.
  package let facts: Listing<Fact, FactIndex?>
  /// The older place of each of the newer criteria.
  package let criteria: Listing<Criterion, CriterionIndex?>
  /// The older place of each of the newer indicators, whether or not it asks the same.
  package let indicators: Listing<Indicator, IndicatorIndex?>

  package init(from old: Checklist, to new: Checklist) {
    facts = Self.match(old.facts, new.facts, \.id, \.was)
    criteria = Self.match(old.criteria, new.criteria, \.id, \.was)
    indicators = Self.match(old.indicators, new.indicators, \.id, \.was)
  }

  private static func match<Item>(
    _ old: Listing<Item, Item>, _ new: Listing<Item, Item>, _ id: (Item) -> String,
    _ was: (Item) -> [String]
  ) -> Listing<Item, PlaceInList<Item>?> {
    var places: [String: PlaceInList<Item>] = [:]
    for (place, item) in old.indexed where places[id(item)] == nil { places[id(item)] = place }
    // A round may be of a newer version than the one that follows it.
    for (place, item) in old.indexed {
      for name in was(item) where places[name] == nil { places[name] = place }
    }
    return new.mapValues { item in
      ([id(item)] + was(item)).lazy.compactMap { places[$0] }.first
    }
  }
}
