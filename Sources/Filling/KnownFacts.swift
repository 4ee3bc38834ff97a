package import PolicyModel

/// What the checklist's table of States says to the facts of a new file.
package struct KnownFacts {
  /// What stands above facts of which some are filled in.
  static let advice =
    "Some are filled in from the table of States that comes with the checklist: confirm each. A 'no' may "
    + "be out of date; the day behind it is the last one for which the table speaks."

  /// What the remark behind a fact ends with until somebody answers it.
  static let unconfirmed = "; to be confirmed"
  /// What it begins with.
  static let head = "the shipped table says "
  /// What a remark begins with that the table says otherwise.
  static let otherwise = "The table of States says "

  private let known: [FactIndex: StatesTable.Known]
  private let earlier: Listing<Fact, FactAnswer>?

  /// - Parameter earlier: the facts of an earlier round, which stay as they are; nil for none.
  package init(
    _ checklist: Checklist, of state: State, on date: CalendarDate,
    earlier: Listing<Fact, FactAnswer>? = nil
  ) {
    known = checklist.states?.known(of: state.code, on: date) ?? [:]
    self.earlier = earlier
  }

  /// How many are filled in.
  package var count: Int { known.keys.count(where: isFilledIn) }

  /// Whether the table has an answer, and the earlier round had none; what was unknown then stays so.
  private func isFilledIn(_ fact: FactIndex) -> Bool {
    known[fact] != nil && (earlier?[fact] ?? .notGiven) == .notGiven
  }

  /// What stands behind a fact's colon, with the space before it; empty where it is left blank.
  func written(_ fact: FactIndex) -> String {
    guard isFilledIn(fact), let known = known[fact] else { return "" }
    // It stays true beside another answer, which an edit leaves it beside.
    return " \(known.answer.rawValue)  # \(Self.head)\(known.words)\(Self.unconfirmed)"
  }

  /// What stands above a fact that an earlier round answered otherwise than the table does now.
  func remarks(_ fact: FactIndex) -> [String] {
    guard let earlier, earlier[fact] != .notGiven, let known = known[fact],
      known.answer != earlier[fact]
    else { return [] }
    return ["\(Self.otherwise)\(known.words): look at it again."]
  }
}
