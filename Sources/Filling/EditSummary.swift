import Findings
import Loading
package import YAMLTree

/// What an edit did, in a few words: `no -> partial, note set`.
package struct EditSummary {
  package let words: String

  package init(_ edit: AnswerEdit, old: YAMLTree, new: YAMLTree) {
    func value(_ tree: YAMLTree) -> String {
      VisibleText.oneLine(AnswerWords.text(of: AnswerEditor.value(at: edit.path, in: tree)))
    }
    let beside = AnswerEditor.keysBesideValue(at: edit.path, in: new)
    var parts: [String] = []
    var set: [String] = []
    /// A text that was written, or taken away with an empty one.
    func add(_ key: String) {
      parts.append("\(key) \(beside.contains(key) ? "set" : "taken away")")
      set.append(key)
    }
    for change in edit.changes {
      switch change {
      case .value, .clear: parts.append("\(value(old)) -> \(value(new))")
      case .exceptions(let groups):
        parts.append(
          groups.isEmpty ? "exceptions taken away" : "except \(groups.joined(separator: ","))")
        set.append(AnswerKey.except.rawValue)
      case .text(let key, _): add(key.rawValue)
      case .ground(let key, _): add(key.rawValue)
      case .answeredBy, .carriedOver: break
      case .reviewed: parts.append("kept")
      case .evidence:
        parts.append("evidence added")
        set.append(AnswerKey.evidence.rawValue)
      }
    }
    // What goes with the old value without having been asked for.
    for key in AnswerEditor.keysBesideValue(at: edit.path, in: old)
    where !beside.contains(key) && !set.contains(key) {
      parts.append("\(key) taken away")
    }
    let rest = beside.filter { !set.contains($0) }
    let isCleared = edit.changes.contains { if case .clear = $0 { true } else { false } }
    // What was said about the old answer may not hold for the new one.
    let stays =
      isCleared
      ? rest : rest.filter { AnswerKey(rawValue: $0)?.isAboutValue == true }
    let isNewValue = value(old) != value(new)
    words =
      parts.joined(separator: ", ")
      + (isNewValue && !stays.isEmpty ? " (stays: \(stays.joined(separator: ", ")))" : "")
  }
}
