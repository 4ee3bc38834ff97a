package import Findings
import Loading
package import PolicyModel
package import YAMLTree

/// What stands in a file where an edit is made.
extension AnswerEditor {
  /// Whether what an edit changes says the same in two texts, so that it may be made in either.
  ///
  /// Evidence is added to what is there, so that nothing gets lost whatever it is.
  package func isUntouched(_ edit: AnswerEdit, between old: YAMLTree, and new: YAMLTree) -> Bool {
    edit.changes.allSatisfy { change in
      let part: String
      switch change {
      case .value, .clear:
        guard Self.hasValue(edit.path) else {
          return old.value(at: edit.path).map(old.content)
            == new.value(at: edit.path).map(new.content)
        }
        return Self.value(at: edit.path, in: old) == Self.value(at: edit.path, in: new)
      case .exceptions: part = AnswerKey.except.rawValue
      case .text(let key, _): part = key.rawValue
      case .ground(let key, _): part = key.rawValue
      case .withdrawal:
        return old.value(at: edit.path).map(old.content)
          == new.value(at: edit.path).map(new.content)
      case .withoutEvidence: part = AnswerKey.evidence.rawValue
      case .accepted:
        return EntryDigest.of(edit.path, in: old) == EntryDigest.of(edit.path, in: new)
      case .evidence, .answeredBy, .carriedOver, .reviewed, .item: return true
      }
      let path = edit.path + [part]
      return old.value(at: path).map(old.content) == new.value(at: path).map(new.content)
    }
  }

  /// The value alone, however it is written; blank where there is none.
  package static func value(at path: [String], in tree: YAMLTree) -> YAMLContent {
    guard let node = tree.value(at: path) else { return .blank }
    guard case .mapping(let entries) = tree.content(node) else { return tree.content(node) }
    if let answer = entries.first(where: { $0.key == answer }) { return answer.value }
    let amount = entries.filter { amounts.contains($0.key) }
    return amount.isEmpty ? .blank : .mapping(amount)
  }

  /// The value of an answer, under its id or the first earlier one that has a value.
  package static func value(of indicator: Indicator, in tree: YAMLTree) -> YAMLContent {
    ([indicator.id] + indicator.was).lazy.map {
      value(at: [AnswerEdit.Block.answers.rawValue, $0], in: tree)
    }.first { $0 != .blank } ?? .blank
  }

  /// Whether what stands at the end of a path is a value, beside which more may stand, rather than one
  /// whole.
  static func hasValue(_ path: [String]) -> Bool {
    [AnswerEdit.Block.answers, .facts].contains { $0.rawValue == path.first }
  }

  /// The keys beside the value of an answer, in the file's order.
  package static func keysBesideValue(at path: [String], in tree: YAMLTree) -> [String] {
    guard let node = tree.value(at: path) else { return [] }
    return tree.entries(node).map { tree.text($0.key) }
      .filter { $0 != answer && !amounts.contains($0) }
  }

  /// The bytes of an entry, key and value; nil where there is none.
  package static func place(of path: [String], in tree: YAMLTree) -> Place? {
    guard let key = path.last, let node = tree.value(at: path.dropLast()),
      let entry = tree.entry(key, of: node)
    else { return nil }
    return Place(start: tree.place(entry.key).start, end: tree.place(entry.value).end)
  }
}
