import PolicyModel

extension Checklist {
  /// A criterion as its id with its title.
  func named(_ index: CriterionIndex) -> String { "\(criteria[index].id) \(criteria[index].title)" }

  /// A question as its id with the title of its criterion, for where there is no room for what it asks.
  func named(_ index: IndicatorIndex) -> String {
    "\(indicators[index].id) \(criteria[indicators[index].criterion].title)"
  }
}
