import Filling
import Loading
import ModelSamples
import YAMLTree

/// Random edits of the answers of a random file.
enum AnswerEditSample {
  static func edit(_ random: inout SplitMix64, listsSource: Bool) -> AnswerEdit {
    let id = random.pick(EditedText.ids)
    var changes: [AnswerEdit.Change] = []
    if random.chance(60) { changes.append(random.chance(15) ? .clear : .value(value(id, &random))) }
    if random.chance(25) { changes.append(.note(text(&random))) }
    if random.chance(20) { changes.append(.reason(text(&random))) }
    if random.chance(20) { changes.append(.text(.publicNote, text(&random))) }
    if random.chance(20) {
      changes.append(.exceptions(random.pick([[], ["men"], ["girls", "boys"]])))
    }
    if listsSource, random.chance(20) {
      var entry = EvidenceEntry()
      entry.source = "s1"
      entry.at = random.pick([nil, "p. 3", "#3: a", "a\nb"])
      entry.quote = random.pick([nil, nil, "\"There is none.\"", "- a\n# b\n"])
      entry.accessed = random.chance(30) ? "2026-01-31" : nil
      changes.append(.evidence(entry))
    }
    if random.chance(20) || changes.isEmpty {
      var entry = EvidenceEntry(title: random.pick(["T", "Закон: 1", "a\nb"]))
      entry.covers = random.pick([nil, "2025", "2025-06"])
      entry.language = random.chance(30) ? "no" : nil
      entry.url = random.chance(50) ? "https://example.org/?a=b#c" : nil
      entry.date = random.chance(50) ? "2026-01-31" : nil
      entry.isRestricted = random.chance(30)
      changes.append(.evidence(entry))
    }
    return AnswerEdit(id, changes)
  }

  private static func text(_ random: inout SplitMix64) -> String {
    random.pick([
      "", "a note", "with: colon, [brackets] # and hash", "several\n\n  lines\n# of it", "  ",
      "заметка\nна двух строках", "\"quoted\" 'both'", "日本語", "- dash\n- dash", "tab\there",
      "trailing  \nblanks ", "%", "a\r\nb", " lead\n x",
    ])
  }

  private static func value(_ id: String, _ random: inout SplitMix64) -> YAMLContent {
    func amount(_ one: String, _ a: String, _ other: String, _ b: String) -> YAMLContent {
      .mapping([.init(one, .text(a)), .init(other, .text(b))])
    }
    if random.chance(15) { return .text(random.pick(["unknown", "n/a"])) }
    return switch id {
    case "C-01.y", "C-03.z": .text(random.pick(["yes", "no", "partial"]))
    case "C-01.l": .text(random.pick(["0", "1", "2"]))
    case "C-02.e":
      .list(random.pick([[], ["police"], ["labour", "courts"]]).map(YAMLContent.text))
    case "C-02.p":
      random.pick([.text("72%"), amount("count", "18", "of", "25"), amount("from", "4", "to", "5")])
    default: random.pick([.text("12"), amount("from", "10", "to", "12.5")])
    }
  }
}
