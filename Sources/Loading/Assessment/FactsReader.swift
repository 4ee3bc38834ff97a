import Findings
import PolicyModel
import YAMLTree

/// Reads `facts:` of an assessment.
struct FactsReader {
  let index: ChecklistIndex

  /// One answer for each fact of the checklist.
  func read(_ fields: Fields<AssessmentKey>, _ cursor: inout TreeCursor)
    -> Listing<Fact, FactAnswer>
  {
    let checklist = index.checklist
    var facts = checklist.facts.mapValues { _ in FactAnswer.notGiven }
    if let node = fields[.facts], !cursor.tree.isBlank(node) {
      guard cursor.tree.kind(node) == .mapping else {
        cursor.wrongKind(node, "'facts'", expected: "expected lines such as '<fact>: yes'")
        return facts
      }
      for (key, value) in cursor.tree.entries(node) {
        guard let fact = index.vocabulary.facts.reference(key, &cursor) else { continue }
        facts[fact] = answer(value, &cursor)
      }
    }
    reportMissing(facts, fields, &cursor)
    return facts
  }

  private func answer(_ node: YAMLTree.Node, _ cursor: inout TreeCursor) -> FactAnswer {
    if cursor.tree.isBlank(node) { return .notGiven }
    guard let text = cursor.text(node, "a fact") else { return .notGiven }
    switch AnswerWord(text) {
    case .yes: return .yes
    case .no: return .no
    case .unknown: return .unknown
    case .partial, .notApplicable, nil:
      cursor.error(
        .notAChoice, at: node, "\(VisibleText.quoted(text)) does not settle a fact",
        expected: "expected yes, no or unknown")
      return .notGiven
    }
  }

  private func reportMissing(
    _ facts: Listing<Fact, FactAnswer>, _ fields: Fields<AssessmentKey>, _ cursor: inout TreeCursor
  ) {
    let missing = facts.indices.filter { !facts[$0].isSettled }
    guard !missing.isEmpty else { return }
    let ids = missing.map { index.checklist.facts[$0].id }.joined(separator: ", ")
    let key = cursor.tree.entry(AssessmentKey.facts.rawValue, of: fields.node)?.key
    cursor.warning(
      .factNotGiven, at: key.map { cursor.tree.place($0) },
      missing.count == 1
        ? "1 fact about the State is not given"
        : "\(missing.count) facts about the State are not given",
      expected: "expected yes or no for each",
      help: ["not given: \(ids)", "what depends on a fact that is not given is taken to apply"])
  }
}
