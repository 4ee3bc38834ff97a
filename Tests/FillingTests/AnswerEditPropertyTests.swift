import Filling
import Findings
import Foundation
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

/// Random edits of random files: nothing but what was meant may change.
///
/// `ASSESSOR_SEED` chooses another first seed, `ASSESSOR_EDITS` another number of edits.
@Suite struct `Of random edits on random files` {
  @Test func `each changes the intended node, and every byte outside it stays`() throws {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["ASSESSOR_SEED"].flatMap(UInt64.init) ?? 20_260_630
    let count = environment["ASSESSOR_EDITS"].flatMap(UInt64.init) ?? 2_000
    print("\(count) edits from seed \(first)")
    var changed = 0
    for seed in first..<first + count {
      let file = RandomAssessment.random(seed: seed)
      var random = SplitMix64(seed: ~seed)
      let edit = Self.edit(&random)
      do {
        let case1 = try EditCase(file, edit)
        changed += case1.isChanged ? 1 : 0
        let breaches = case1.breaches
        if !breaches.isEmpty {
          Issue.record(
            "ASSESSOR_SEED=\(seed) \(edit)\n\(breaches.joined(separator: "\n"))\n\(case1.texts)")
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

  private static func edit(_ random: inout SplitMix64) -> AnswerEdit {
    let id = random.pick(EditedText.ids)
    var changes: [AnswerEdit.Change] = []
    if random.chance(60) { changes.append(random.chance(15) ? .clear : .value(value(id, &random))) }
    if random.chance(25) { changes.append(.note(text(&random))) }
    if random.chance(20) { changes.append(.reason(text(&random))) }
    if random.chance(20) {
      changes.append(.exceptions(random.pick([[], ["men"], ["girls", "boys"]])))
    }
    if random.chance(20) || changes.isEmpty {
      var entry = EvidenceEntry(title: random.pick(["T", "Закон: 1", "a\nb"]))
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

/// A file, an edit, and what became of it.
private struct EditCase {
  let file: RandomAssessment
  let edit: AnswerEdit
  let old: YAMLTree
  let new: YAMLTree
  let loaded: FindingList

  init(_ file: RandomAssessment, _ edit: AnswerEdit) throws {
    (self.file, self.edit) = (file, edit)
    old = try EditedText.tree(file.text)
    new = try EditedText.editor.applying(edit, to: old)
    loaded = AssessmentLoader(EditedText.checklist).load(new).1
  }

  var isChanged: Bool { old.source.bytes != new.source.bytes }

  var texts: String {
    let after = String(decoding: new.source.bytes, as: UTF8.self)
    return "\(file.text.debugDescription)\n\(file.text)\n-- becomes\n\(after)"
  }

  var breaches: [String] {
    var breaches: [String] = []
    if arranged(new.content(new.root)) != arranged(expectation) {
      breaches.append("not the content that was meant")
    }
    if !EditedText.editor.isUntouched(edit, between: old, and: old) { breaches.append("touched") }
    let errors = loaded.kept.filter { $0.severity == .error }.map(\.message)
    if !errors.isEmpty { breaches.append("does not load: \(errors)") }
    let text = String(decoding: new.source.bytes, as: UTF8.self)
    let said = texts(of: new.content(new.root))
    // Under a text behind | what looks like a comment may be a part of it.
    let saidBefore = texts(of: old.content(old.root))
    for mark in file.marks where !saidBefore.contains(where: { $0.contains(mark) }) {
      let isSaid = said.contains { $0.contains(mark) }
      if isSaid || !text.contains(mark) { breaches.append("the comment \(mark) is lost") }
    }
    let (before, after) = outside
    if !new.source.bytes.starts(with: before) { breaches.append("bytes before it changed") }
    if !new.source.bytes.reversed().starts(with: after.reversed()) {
      breaches.append("bytes after it changed")
    }
    return breaches
  }

  /// The content with empty brackets as nothing; and with the parts of each mapping by name where the
  /// file's last line has no line end: what would come after a text behind | goes before it there.
  private func arranged(_ content: YAMLContent) -> YAMLContent {
    guard case .mapping(let entries) = content else { return content }
    if entries.isEmpty { return .blank }
    let inside = entries.map { YAMLContent.Entry($0.key, arranged($0.value)) }
    let isOpen = old.source.bytes.last.map { $0 != 0x0A && $0 != 0x0D } ?? true
    return .mapping(isOpen ? inside.sorted { $0.key < $1.key } : inside)
  }

  private func texts(of content: YAMLContent) -> [String] {
    switch content {
    case .blank: []
    case .text(let text): [text]
    case .list(let items): items.flatMap(texts)
    case .mapping(let entries): entries.flatMap { [$0.key] + texts(of: $0.value) }
    }
  }

  /// The bytes before and after the entry, which must stay: from the file's beginning to its key, and
  /// from the end of its last line, or of the remark that is indented below it.
  ///
  /// Empty brackets of the answers give way as an entry does. Where there is neither, what is put in must
  /// leave some beginning and the rest.
  private var outside: (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) {
    let bytes = old.source.bytes
    let answers = old.entries(old.root).first { old.text($0.key) == "answers" }
    let entry = answers.flatMap { answers in
      old.entries(answers.value).first { old.text($0.key) == edit.indicator }
        ?? (old.kind(answers.value) == .mapping && old.count(answers.value) == 0 ? answers : nil)
    }
    guard let entry else {
      let common = zip(bytes, new.source.bytes).prefix { $0 == $1 }.count
      return (bytes[..<common], bytes[common...])
    }
    var end = old.place(entry.value).end
    let isInBrackets =
      old.isFlow(old.root) || answers.map { entry.key != $0.key && old.isFlow($0.value) } ?? false
    func isLineEnd(_ offset: Int) -> Bool { bytes[offset] == 0x0A || bytes[offset] == 0x0D }
    let start = old.place(entry.key).start
    let column = bytes[..<start].reversed().prefix { $0 == 0x20 }.count
    while !isInBrackets {
      while end < bytes.count, !isLineEnd(end) { end += 1 }
      let text = bytes[end...].drop { $0 == 0x0A || $0 == 0x0D }
      let indent = text.prefix { $0 == 0x20 || $0 == 0x09 }.count
      // Behind |+ the blank lines below belong to the text.
      let kept = String(decoding: bytes[start..<end], as: UTF8.self)
      if kept.contains("|+") || kept.contains(">+") { end = text.startIndex }
      guard text.dropFirst(indent).first == UInt8(ascii: "#"), indent > column else { break }
      end = text.startIndex + indent
    }
    return (bytes[..<old.place(entry.key).start], bytes[end...])
  }

  // MARK: What was meant, worked out on the content alone

  private var expectation: YAMLContent {
    guard case .mapping(var root) = old.content(old.root) else { return .blank }
    var entries: [YAMLContent.Entry] = []
    let place = root.firstIndex { $0.key == "answers" }
    if let place, case .mapping(let known) = root[place].value { entries = known }
    let index = entries.firstIndex { $0.key == edit.indicator }
    let before = index.map { entries[$0].value } ?? .blank
    let after = edit.changes.reduce(before) { Self.apply($1, to: $0) }
    if index == nil, case .blank = after { return old.content(old.root) }
    if let index {
      entries[index] = .init(edit.indicator, after)
    } else {
      entries.insert(.init(edit.indicator, after), at: Self.place(of: edit.indicator, in: new))
    }
    let answers = YAMLContent.Entry("answers", .mapping(entries))
    if let place {
      if isChanged || after != .blank { root[place] = answers }
    } else {
      root.insert(answers, at: 4)
    }
    // Brackets with nothing in them and nothing at all are both no answer.
    return isChanged ? .mapping(root) : old.content(old.root)
  }

  /// Where the entry came to stand; whether that is right is for examples with fixed results.
  private static func place(of id: String, in tree: YAMLTree) -> Int {
    guard let answers = tree.value(at: ["answers"]) else { return 0 }
    return Array(tree.entries(answers)).firstIndex { tree.text($0.key) == id } ?? 0
  }

  private static func apply(_ change: AnswerEdit.Change, to entry: YAMLContent) -> YAMLContent {
    switch change {
    case .value(let value): return setting(value, in: entry)
    case .clear: return clearing(entry)
    case .exceptions(let groups):
      let list = groups.isEmpty ? nil : YAMLContent.list(groups.map(YAMLContent.text))
      return setting("except", list, in: entry)
    case .reason(let text): return setting("reason", written(text), in: entry)
    case .note(let text): return setting("note", written(text), in: entry)
    case .evidence(let piece):
      var items: [YAMLContent] = []
      if case .mapping(let parts) = entry,
        case .list(let known) = parts.first(where: { $0.key == "evidence" })?.value
      {
        items = known
      }
      let texts = [
        ("title", piece.title), ("url", piece.url), ("date", piece.date),
        ("restricted", piece.isRestricted ? "true" : nil),
      ].compactMap { key, text in text.map { YAMLContent.Entry(key, written($0) ?? .blank) } }
      return setting("evidence", .list(items + [.mapping(texts)]), in: entry)
    }
  }

  private static func written(_ text: String) -> YAMLContent? {
    let trimmed = text.replacingOccurrences(of: "\r\n", with: "\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    if trimmed.isEmpty { return nil }
    return .text(trimmed.contains("\n") ? trimmed + "\n" : trimmed)
  }

  private static let order = [
    "answer", "count", "of", "from", "to", "except", "reason", "note", "evidence",
  ]
  private static let amounts = ["count", "of", "from", "to"]

  private static func setting(_ key: String, _ value: YAMLContent?, in entry: YAMLContent)
    -> YAMLContent
  {
    var parts: [YAMLContent.Entry]
    switch entry {
    case .mapping(let known): parts = known
    case .blank: parts = []
    default:
      guard value != nil else { return entry }
      parts = [.init("answer", entry)]
    }
    if let index = parts.firstIndex(where: { $0.key == key }) {
      if let value { parts[index] = .init(key, value) } else { parts.remove(at: index) }
      if parts.isEmpty, value == nil { return .blank }
    } else if let value {
      let rank = order.firstIndex(of: key) ?? 0
      let before = parts.filter { (order.firstIndex(of: $0.key) ?? 0) < rank }
        .max { (order.firstIndex(of: $0.key) ?? 0) < (order.firstIndex(of: $1.key) ?? 0) }
      let at =
        before.flatMap { last in parts.firstIndex { $0.key == last.key } }.map { $0 + 1 } ?? 0
      parts.insert(.init(key, value), at: at)
    } else {
      return entry
    }
    return .mapping(parts)
  }

  private static func setting(_ value: YAMLContent, in entry: YAMLContent) -> YAMLContent {
    guard case .mapping(var parts) = entry else { return value }
    let known = parts.filter { amounts.contains($0.key) }.map(\.key)
    if case .mapping(let new) = value, Set(new.map(\.key)) == Set(known) {
      for part in new {
        if let index = parts.firstIndex(where: { $0.key == part.key }) { parts[index] = part }
      }
      return .mapping(parts)
    }
    if known.count == parts.count { return value }
    parts.removeAll { amounts.contains($0.key) }
    return setting("answer", value, in: .mapping(parts))
  }

  private static func clearing(_ entry: YAMLContent) -> YAMLContent {
    guard case .mapping(var parts) = entry else { return .blank }
    parts.removeAll { amounts.contains($0.key) }
    if parts.isEmpty { return .blank }
    return parts.contains { $0.key == "answer" }
      ? setting("answer", .blank, in: .mapping(parts)) : .mapping(parts)
  }
}
