import Findings
import PolicyModel
import YAMLTree

/// Reads the lists of `checklist.yaml` that other places refer to by id.
struct VocabularyReader {
  private(set) var vocabulary = Vocabulary()

  mutating func read(
    _ fields: Fields<ChecklistKey>, into checklist: inout Checklist, _ cursor: inout TreeCursor
  ) {
    readFacts(fields[.facts], into: &checklist, &cursor)
    for node in entries(fields[.victimGroups], "'victim-groups'", &cursor) {
      guard let entry = cursor.fields(node, LabelledKey.self),
        let pair = Pair(entry[.id], entry[.label], in: &vocabulary.victimGroups, &cursor)
      else { continue }
      checklist.victimGroups.append(VictimGroup(id: pair.id, label: pair.text))
    }
    for node in entries(fields[.instruments], "'instruments'", &cursor) {
      guard let entry = cursor.fields(node, InstrumentKey.self),
        let pair = Pair(entry[.id], entry[.title], in: &vocabulary.instruments, &cursor)
      else { continue }
      checklist.instruments.append(
        Instrument(
          id: pair.id, title: pair.text,
          reference: cursor.optionalText(entry[.reference], "reference") ?? "",
          year: cursor.optionalText(entry[.year], "year") ?? "",
          force: entry[.force].flatMap { cursor.choice($0, "force") } ?? .binding,
          inForce: cursor.optionalDate(entry[.inForce], "'in-force'")))
    }
    for node in entries(fields[.agencies], "'agencies'", &cursor) {
      guard let entry = cursor.fields(node, TitledKey.self),
        let pair = Pair(entry[.id], entry[.title], in: &vocabulary.agencies, &cursor)
      else { continue }
      checklist.agencies.append(Agency(id: pair.id, title: pair.text))
    }
    for node in entries(fields[.themes], "'themes'", &cursor) {
      guard let entry = cursor.fields(node, TitledKey.self),
        let pair = Pair(entry[.id], entry[.title], in: &vocabulary.themes, &cursor)
      else { continue }
      checklist.themes.append(Theme(id: pair.id, title: pair.text))
    }
  }

  private mutating func readFacts(
    _ node: YAMLTree.Node?, into checklist: inout Checklist, _ cursor: inout TreeCursor
  ) {
    var read: [(fact: FactIndex, fields: Fields<FactKey>)] = []
    for node in entries(node, "'facts'", &cursor) {
      guard let entry = cursor.fields(node, FactKey.self),
        let pair = Pair(entry[.id], entry[.question], in: &vocabulary.facts, &cursor)
      else { continue }
      read.append((checklist.facts.endIndex, entry))
      var fact = Fact(
        id: pair.id, question: pair.text, label: cursor.optionalText(entry[.label], "label"))
      fact.was = FormerIds.read(entry[.was], &cursor)
      checklist.facts.append(fact)
    }
    // One may imply another that stands below it, or have had its id.
    var owners = FormerOwners(used: Array(vocabulary.facts.all))
    for (fact, fields) in read {
      let (id, was) = (checklist.facts[fact].id, checklist.facts[fact].was)
      for message in owners.faults(was, of: id) {
        cursor.error(
          .retiredId, at: fields[.was] ?? fields.node, message, expected: FormerOwners.expectation,
          help: FormerOwners.help)
      }
      guard let node = fields[.implies], !cursor.tree.isBlank(node) else { continue }
      checklist.facts[fact].implies =
        cursor.tree.kind(node) == .scalar
        ? vocabulary.facts.reference(node, &cursor).map { [$0] } ?? []
        : vocabulary.facts.references(node, "'implies'", &cursor)
    }
  }

  private func entries(
    _ node: YAMLTree.Node?, _ what: String, _ cursor: inout TreeCursor
  ) -> [YAMLTree.Node] {
    guard let node, !cursor.tree.isBlank(node) else { return [] }
    return cursor.list(node, what, of: "entries with an id") ?? []
  }
}

/// A new id and the text beside it.
private struct Pair {
  let id: String
  let text: String

  init?<Item>(
    _ id: YAMLTree.Node?, _ text: YAMLTree.Node?, in index: inout IdentifierIndex<Item>,
    _ cursor: inout TreeCursor
  ) {
    // An id without its text is missed in one place alone, and not by all that refer to it.
    guard let id, let known = index.newIdentifier(id, "id", &cursor) else { return nil }
    self.id = known
    self.text = text.flatMap { cursor.text($0, "text") } ?? known
  }
}
