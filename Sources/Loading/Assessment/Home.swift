import Findings
import PolicyModel
import YAMLTree

/// Where in an assessment an entry belongs that stands in another place.
struct Home: Hashable {
  /// What its id names: `a fact`.
  let kind: String
  /// Under which key it belongs.
  let key: AssessmentKey
}

extension ChecklistIndex {
  /// Where an id belongs; nil where it is none of the checklist's.
  func home(of id: String) -> Home? {
    if indicators[id] != nil || formerIndicators[id] != nil {
      return Home(kind: "an indicator", key: .answers)
    }
    if vocabulary.facts[id] != nil || formerFacts[id] != nil {
      return Home(kind: "a fact about the State", key: .facts)
    }
    if criteria[id] != nil || formerCriteria[id] != nil {
      return Home(kind: "a criterion", key: .plan)
    }
    return vocabulary.agencies[id] != nil ? Home(kind: "an agency", key: .offices) : nil
  }

  private func criterion(of indicator: String) -> String? {
    (indicators[indicator] ?? formerIndicators[indicator]).flatMap { place in
      checklist.criteria.first { $0.indicators.contains(place) }?.id
    }
  }

  /// Reports a key that stands among others than its own; false where nothing is known of it.
  ///
  /// - Parameters:
  ///   - own: under which key it stands.
  ///   - parts: the keys of one of the entries there.
  func reportStray<Parts: FieldKey>(
    _ key: YAMLTree.Node, under own: AssessmentKey, _ parts: Parts.Type, _ cursor: inout TreeCursor
  ) -> Bool {
    let id = cursor.tree.text(key)
    let quoted = VisibleText.quoted(id)
    if let home = home(of: id), home.key != own {
      cursor.error(
        .misplaced, at: key, "\(quoted) is \(home.kind), and stands under '\(own.rawValue)'",
        expected: "expected it under '\(home.key.rawValue):'",
        help: own == .plan
          ? criterion(of: id).map { ["a plan is of a whole criterion: \($0)"] } ?? [] : [])
      return true
    }
    if Parts(rawValue: id) != nil {
      cursor.error(
        .misplaced, at: key, "\(quoted) stands where an id belongs",
        expected: "expected it further in",
        help: ["indent it by two spaces more than the id that it belongs to"])
      return true
    }
    guard AssessmentKey(rawValue: id) != nil else { return false }
    cursor.error(
      .misplaced, at: key, "\(quoted) stands where an id belongs",
      expected: "expected it at the left margin",
      help: ["it is a key of the whole assessment: take away the spaces before it"])
    return true
  }
}
