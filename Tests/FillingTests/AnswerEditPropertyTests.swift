import Filling
import Findings
import Foundation
import Loading
import ModelSamples
import Testing
import YAMLTree

/// Random edits of random files: nothing but what was meant may change.
///
/// `ASSESSOR_SEED` chooses another first seed, `ASSESSOR_EDITS` another number of edits.
@Suite struct `Of random edits on random files` {
  @Test func `each changes the intended node, and every byte outside it stays`() throws {
    let (first, count) = Self.range(2_000)
    print("\(count) edits from seed \(first)")
    var changed = 0
    for seed in first..<first + count {
      let file = RandomAssessment.random(seed: seed)
      var random = SplitMix64(seed: ~seed)
      let edit = Self.edit(&random, listsSource: file.listsSource)
      do {
        let made = try EditCase(file, edit)
        changed += made.isChanged ? 1 : 0
        let breaches = made.breaches
        if !breaches.isEmpty {
          Issue.record(
            "ASSESSOR_SEED=\(seed) \(edit)\n\(breaches.joined(separator: "\n"))\n\(made.texts)")
          return
        }
      } catch {
        Issue.record(
          "ASSESSOR_SEED=\(seed) \(edit): \(error)\n\(file.text.debugDescription)\n\(file.text)")
        return
      }
    }
    // An edit may find all as it should be; most must not.
    #expect(changed > count * 3 / 4)
  }

  @Test func `none crashes or writes what cannot be read, whatever the file`() {
    let (first, count) = Self.range(3_000)
    print("edits of \(count) damaged files from seed \(first)")
    let pieces = [
      "\n", "  ", ": ", "- ", "? ", ", ", "[", "]", "{", "}", "'", "\"", "#", " # c\n", "|+\n", ">",
    ]
    var edited = 0
    for seed in first..<first + count {
      var random = SplitMix64(seed: seed)
      var bytes = Array(RandomAssessment.random(seed: seed).text.utf8)
      for _ in 0..<random.whole(1...4) {
        let place = random.whole(0...bytes.count)
        let end = min(bytes.count, place + random.whole(0...3))
        bytes.replaceSubrange(place..<end, with: Array(random.pick(pieces).utf8))
      }
      var findings = FindingList()
      let tree = YAMLTree.read(SourceText(name: "x.yaml", bytes: bytes), findings: &findings)
      guard let tree, !findings.hasErrors else { continue }
      let new: YAMLTree
      do throws(EditFault) {
        new = try EditedText.editor.applying(Self.edit(&random, listsSource: true), to: tree)
      } catch {
        // A file may be written so that there is no room; that an edit goes wrong is never its fault.
        if case .wouldChangeMore = error {
          Issue.record("seed \(seed): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
        continue
      }
      edited += 1
      let again = YAMLTree.read(new.source, findings: &findings)
      #expect(again?.content(tree.root) == new.content(tree.root), "seed \(seed)")
      #expect(!findings.hasErrors, "seed \(seed)")
    }
    #expect(edited > 300)
  }

  /// The first seed, and how many from there on.
  private static func range(_ count: UInt64) -> (first: UInt64, count: UInt64) {
    func variable(_ name: String) -> UInt64? {
      ProcessInfo.processInfo.environment[name].flatMap(UInt64.init)
    }
    return (variable("ASSESSOR_SEED") ?? 20_260_630, variable("ASSESSOR_EDITS") ?? count)
  }

  private static func edit(_ random: inout SplitMix64, listsSource: Bool) -> AnswerEdit {
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
