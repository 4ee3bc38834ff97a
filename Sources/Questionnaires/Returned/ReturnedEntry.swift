import Findings
import Loading
import YAMLTree

/// What came back about one question or fact, in parts that are judged one by one.
struct ReturnedEntry {
  /// A part of an entry, and where and how it was said.
  struct Part {
    enum Role: Equatable {
      /// The value with what belongs to it: `answer`, `why`, `reason`, `except`.
      case statement
      case note
      case evidence
    }

    let role: Role
    /// What the file has: keys of the entry, or of one piece of evidence.
    var content: [YAMLContent.Entry]
    let place: String
    /// As it was typed.
    let text: String
    /// Of evidence that changes a piece of the assessment's, the index of that.
    var changes: Int?
  }

  let subject: ReturnedSubject
  let id: String
  /// Where it stands first.
  let place: String
  var parts: [Part] = []

  /// What the file has of it.
  var content: YAMLContent {
    var entries = parts.filter { $0.role == .statement }.flatMap(\.content)
    let notes = parts.filter { $0.role == .note }.flatMap(\.content)
    let texts = notes.compactMap { if case .text(let text) = $0.value { text } else { nil } }
    if let key = notes.first?.key {
      entries.append(.init(key, .text(texts.joined(separator: "\n"))))
    }
    if case .fact = subject {
      // A fact has one source, which is listed.
      return .mapping(entries + parts.filter { $0.role == .evidence }.flatMap(\.content))
    }
    let pieces = parts.filter { $0.role == .evidence }.map { part -> YAMLContent in
      // A listed source alone is its id.
      if part.content.count == 1, part.content[0].key == EvidenceKey.source.rawValue {
        return part.content[0].value
      }
      return .mapping(part.content)
    }
    if !pieces.isEmpty { entries.append(.init(AnswerKey.evidence.rawValue, .list(pieces))) }
    return .mapping(entries)
  }

  /// Which piece of the assessment's evidence one of this file's changes, each by its index.
  var changedEvidence: [Int: Int] {
    let pieces = parts.filter { $0.role == .evidence }
    return Dictionary(
      uniqueKeysWithValues: pieces.enumerated().compactMap { place, part in
        part.changes.map { (place, $0) }
      })
  }

  /// The part that a place in the written entry belongs to, and the key within it; nil where that is none.
  func part(
    at offset: Int, in node: YAMLTree.Node, of tree: YAMLTree
  ) -> (index: Int, key: String?)? {
    for (key, value) in tree.entries(node)
    where (tree.place(key).start...tree.place(value).end).contains(offset) {
      guard tree.text(key) == AnswerKey.evidence.rawValue else {
        let role: Part.Role =
          switch tree.text(key) {
          case AnswerKey.note.rawValue: .note
          case FactAnswerKey.source.rawValue: .evidence
          default: .statement
          }
        return parts.firstIndex { $0.role == role }.map { ($0, nil) }
      }
      let pieces = parts.indices.filter { parts[$0].role == .evidence }
      for (index, item) in zip(pieces, tree.items(value))
      where (tree.place(item).start...tree.place(item).end).contains(offset) {
        let inner = tree.entries(item).first {
          (tree.place($0.key).start...tree.place($0.value).end).contains(offset)
        }
        return (index, inner.map { tree.text($0.key) })
      }
    }
    return parts.firstIndex { $0.role == .statement }.map { ($0, nil) }
  }
}
