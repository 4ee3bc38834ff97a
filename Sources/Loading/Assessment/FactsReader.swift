import Findings
import PolicyModel
import YAMLTree

/// Reads `facts:` of an assessment.
struct FactsReader {
  let index: ChecklistIndex
  let sources: SourcesReader.Sources
  let version: ChecklistVersion

  /// One answer for each fact of the checklist, and what stands beside some.
  func read(_ fields: Fields<AssessmentKey>, _ cursor: inout TreeCursor)
    -> (Listing<Fact, FactAnswer>, [FactIndex: FactGrounds])
  {
    let checklist = index.checklist
    var facts = checklist.facts.mapValues { _ in FactAnswer.notGiven }
    var grounds: [FactIndex: FactGrounds] = [:]
    let errors = cursor.findings.errorCount
    let entries = cursor.entries(fields[.facts], "'facts'", "'<fact>: yes'")
    // Of facts that stand there otherwise, none is missed.
    guard cursor.findings.errorCount == errors else { return (facts, grounds) }
    // What stands under an id of now comes before one under an earlier id, wherever they stand.
    for (key, value) in entries where former(key, cursor) == nil {
      guard let fact = fact(key, &cursor) else { continue }
      (facts[fact], grounds[fact]) = entry(value, &cursor)
    }
    for (key, value) in entries {
      guard let fact = former(key, cursor) else { continue }
      guard facts[fact] == .notGiven else {
        version.reportFormer(key, of: checklist.facts[fact].id, which: "is answered", &cursor)
        continue
      }
      (facts[fact], grounds[fact]) = entry(value, &cursor)
    }
    reportMissing(facts, fields, &cursor)
    return (facts, grounds)
  }

  /// What is said of a fact, and what stands beside it.
  private func entry(
    _ value: YAMLTree.Node, _ cursor: inout TreeCursor
  ) -> (FactAnswer, FactGrounds?) {
    guard cursor.tree.kind(value) == .mapping else { return (answer(value, &cursor), nil) }
    guard let parts = cursor.fields(value, FactAnswerKey.self) else { return (.notGiven, nil) }
    let given = parts[.answer].map { answer($0, &cursor) } ?? .notGiven
    let grounds = FactGrounds(
      source: parts[.source].flatMap {
        cursor.tree.isBlank($0) ? nil : sources.reference($0, &cursor)?.id
      }, note: cursor.optionalText(parts[.note], "note"))
    return (given, grounds == FactGrounds() ? nil : grounds)
  }

  /// The fact that had this id in an earlier version.
  private func former(_ key: YAMLTree.Node, _ cursor: TreeCursor) -> FactIndex? {
    let id = cursor.tree.text(key)
    return index.vocabulary.facts[id] == nil ? index.formerFacts[id] : nil
  }

  private func fact(_ key: YAMLTree.Node, _ cursor: inout TreeCursor) -> FactIndex? {
    let id = cursor.tree.text(key)
    if index.vocabulary.facts[id] == nil,
      index.reportStray(key, under: .facts, FactAnswerKey.self, &cursor)
    {
      return nil
    }
    if version.isOther, index.vocabulary.facts[id] == nil {
      version.reportRemoved(key, "fact", &cursor)
      return nil
    }
    return index.vocabulary.facts.reference(key, &cursor)
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
        expected: "expected yes, no or unknown",
        help: AnswerWord.help(for: text, among: [.yes, .no, .unknown]).map { [$0] } ?? [])
      return .notGiven
    }
  }

  private func reportMissing(
    _ facts: Listing<Fact, FactAnswer>, _ fields: Fields<AssessmentKey>, _ cursor: inout TreeCursor
  ) {
    let missing = facts.indices.filter { !facts[$0].isSettled }
    guard !missing.isEmpty else { return }
    let names = missing.map { place in
      let fact = index.checklist.facts[place]
      return fact.label.map { "\(fact.id) (\($0))" } ?? fact.id
    }
    let key = cursor.tree.entry(AssessmentKey.facts.rawValue, of: fields.node)?.key
    cursor.warning(
      .factNotGiven, at: key.map { cursor.tree.place($0) },
      missing.count == 1
        ? "1 fact about the State is not given"
        : "\(missing.count) facts about the State are not given",
      expected: "expected yes or no for each",
      help: [
        "not given: \(names.joined(separator: ", "))",
        "what depends on a fact that is not given is taken to apply",
      ])
  }
}
