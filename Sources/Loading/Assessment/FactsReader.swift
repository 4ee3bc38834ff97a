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
    if let node = fields[.facts], !cursor.tree.isBlank(node) {
      guard cursor.tree.kind(node) == .mapping else {
        cursor.wrongKind(node, "'facts'", expected: "expected lines such as '<fact>: yes'")
        return (facts, grounds)
      }
      for (key, value) in cursor.tree.entries(node) {
        guard let fact = fact(key, in: node, &cursor) else { continue }
        if facts[fact] != .notGiven, index.vocabulary.facts[cursor.tree.text(key)] == nil {
          version.reportFormer(key, of: checklist.facts[fact].id, "answered", &cursor)
          continue
        }
        guard cursor.tree.kind(value) == .mapping else {
          facts[fact] = answer(value, &cursor)
          continue
        }
        guard let parts = cursor.fields(value, FactAnswerKey.self) else { continue }
        facts[fact] = parts[.answer].map { answer($0, &cursor) } ?? .notGiven
        let ground = FactGrounds(
          source: parts[.source].flatMap {
            cursor.tree.isBlank($0) ? nil : sources.reference($0, &cursor)?.id
          }, note: cursor.optionalText(parts[.note], "note"))
        if ground != FactGrounds() { grounds[fact] = ground }
      }
    }
    reportMissing(facts, fields, &cursor)
    return (facts, grounds)
  }

  /// The fact of an id, or of one that it had and that is not answered under its own.
  private func fact(
    _ key: YAMLTree.Node, in facts: YAMLTree.Node, _ cursor: inout TreeCursor
  ) -> FactIndex? {
    let id = cursor.tree.text(key)
    if let fact = index.formerFacts[id], index.vocabulary.facts[id] == nil {
      let now = index.checklist.facts[fact].id
      if let own = cursor.tree.entry(now, of: facts)?.value, !cursor.tree.isBlank(own) {
        cursor.warning(
          .formerId, at: cursor.tree.place(key),
          "\(VisibleText.quoted(id)) is an earlier id of \(now), which is answered too",
          expected: "kept in the file and not read", about: id)
        return nil
      }
      return fact
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
        expected: "expected yes, no or unknown")
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
