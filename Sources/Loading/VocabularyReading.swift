import PolicyModel
import YAMLTree

/// The ids that a checklist's files and its assessments refer to.
struct Vocabulary {
  var facts = IdentifierIndex("a fact of this checklist")
  var victimGroups = IdentifierIndex("a victim group of this checklist")
  var instruments = IdentifierIndex("an instrument of this checklist")
  var agencies = IdentifierIndex("an agency of this checklist")
  var themes = IdentifierIndex("a theme of this checklist")

  init() {}

  init(_ checklist: Checklist) {
    for fact in checklist.facts { facts.add(fact.id) }
    for group in checklist.victimGroups { victimGroups.add(group.id) }
    for instrument in checklist.instruments { instruments.add(instrument.id) }
    for agency in checklist.agencies { agencies.add(agency.id) }
    for theme in checklist.themes { themes.add(theme.id) }
  }
}

extension FileReader {
  /// Reads the lists of `checklist.yaml` that other places refer to by id.
  mutating func vocabulary(
    _ fields: Fields<ChecklistKey>, into checklist: inout Checklist
  ) -> Vocabulary {
    var words = Vocabulary()
    for node in entries(fields[.facts], "'facts'") {
      guard let entry = self.fields(node, FactKey.self),
        let pair = pair(entry[.id], entry[.question], in: &words.facts)
      else { continue }
      checklist.facts.append(Fact(id: pair.id, question: pair.text))
    }
    for node in entries(fields[.victimGroups], "'victim-groups'") {
      guard let entry = self.fields(node, LabelledKey.self),
        let pair = pair(entry[.id], entry[.label], in: &words.victimGroups)
      else { continue }
      checklist.victimGroups.append(VictimGroup(id: pair.id, label: pair.text))
    }
    for node in entries(fields[.instruments], "'instruments'") {
      guard let entry = self.fields(node, InstrumentKey.self),
        let pair = pair(entry[.id], entry[.title], in: &words.instruments)
      else { continue }
      checklist.instruments.append(
        Instrument(
          id: pair.id, title: pair.text,
          reference: optionalText(entry[.reference], "reference") ?? "",
          year: optionalText(entry[.year], "year") ?? "",
          force: entry[.force].flatMap { choice($0, "force") } ?? .binding))
    }
    for node in entries(fields[.agencies], "'agencies'") {
      guard let entry = self.fields(node, TitledKey.self),
        let pair = pair(entry[.id], entry[.title], in: &words.agencies)
      else { continue }
      checklist.agencies.append(Agency(id: pair.id, title: pair.text))
    }
    for node in entries(fields[.themes], "'themes'") {
      guard let entry = self.fields(node, TitledKey.self),
        let pair = pair(entry[.id], entry[.title], in: &words.themes)
      else { continue }
      checklist.themes.append(Theme(id: pair.id, title: pair.text))
    }
    return words
  }

  /// Reads `source:` of a checklist.
  mutating func sourceReport(_ node: Node?) -> SourceReport {
    var report = SourceReport(
      title: "", publisher: "", year: "", url: "", textDigest: "", acknowledgement: "")
    guard let node, let fields = fields(node, SourceKey.self) else { return report }
    report.title = fields[.title].flatMap { text($0, "title") } ?? ""
    report.publisher = fields[.publisher].flatMap { text($0, "publisher") } ?? ""
    report.year = optionalText(fields[.year], "year") ?? ""
    report.url = optionalText(fields[.url], "url") ?? ""
    report.textDigest = optionalText(fields[.textDigest], "text-digest") ?? ""
    report.acknowledgement = optionalText(fields[.acknowledgement], "acknowledgement") ?? ""
    return report
  }

  private mutating func entries(_ node: Node?, _ what: String) -> [Node] {
    guard let node, !tree.isBlank(node) else { return [] }
    return list(node, what, of: "entries with an id") ?? []
  }

  private mutating func pair(
    _ id: Node?, _ text: Node?, in index: inout IdentifierIndex
  ) -> (id: String, text: String)? {
    // An id without its text is missed in one place alone, and not by all that refer to it.
    guard let id, let known = identifier(id, "id", newIn: &index) else { return nil }
    return (known, text.flatMap { self.text($0, "text") } ?? known)
  }
}
