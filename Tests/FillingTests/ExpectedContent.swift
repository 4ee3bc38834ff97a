import Filling
import Foundation
import Loading
import YAMLTree

/// What an edit means, worked out on the content of a file alone.
extension EditCase {
  var expectation: YAMLContent {
    guard case .mapping(var root) = old.content(old.root) else { return .blank }
    var entries: [YAMLContent.Entry] = []
    let place = root.firstIndex { $0.key == "answers" }
    if let place, case .mapping(let known) = root[place].value { entries = known }
    let index = entries.firstIndex { $0.key == edit.id }
    let before = index.map { entries[$0].value } ?? .blank
    let after = edit.changes.reduce(before) { Self.apply($1, to: $0) }
    if index == nil, case .blank = after { return old.content(old.root) }
    if let index {
      entries[index] = .init(edit.id, after)
    } else {
      entries.insert(.init(edit.id, after), at: Self.place(of: edit.id, in: new))
    }
    let answers = YAMLContent.Entry("answers", .mapping(entries))
    if let place {
      if isChanged || after != .blank { root[place] = answers }
    } else {
      root.insert(answers, at: root.contains { $0.key == "sources" } ? 5 : 4)
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
    case .text(let key, let text): return setting(key.rawValue, written(text), in: entry)
    case .evidence(let piece):
      var items: [YAMLContent] = []
      if case .mapping(let parts) = entry,
        case .list(let known) = parts.first(where: { $0.key == "evidence" })?.value
      {
        items = known
      }
      let texts = [
        ("source", piece.source), ("at", piece.at), ("quote", piece.quote), ("title", piece.title),
        ("url", piece.url), ("date", piece.date), ("accessed", piece.accessed),
        ("covers", piece.covers), ("language", piece.language),
        ("restricted", piece.isRestricted ? "true" : nil),
      ].compactMap { key, text in text.map { YAMLContent.Entry(key, written($0) ?? .blank) } }
      // The id of a source alone stands for itself.
      let item =
        texts.map(\.key) == ["source"] ? YAMLContent.text(piece.source ?? "") : .mapping(texts)
      return setting("evidence", .list(items + [item]), in: entry)
    case .ground(let key, let text): return setting(key.rawValue, written(text), in: entry)
    // These stand in blocks of their own.
    case .answeredBy, .carriedOver, .reviewed, .accepted, .item: return entry
    case .withdrawal: return .blank
    case .withoutEvidence: return setting("evidence", nil, in: entry)
    }
  }

  private static func written(_ text: String) -> YAMLContent? {
    let trimmed = text.replacingOccurrences(of: "\r\n", with: "\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
    if trimmed.isEmpty { return nil }
    return .text(trimmed.contains("\n") ? trimmed + "\n" : trimmed)
  }

  private static let order = [
    "answer", "count", "of", "from", "to", "except", "reason", "note", "public-note", "evidence",
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
