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
    var set: [AnswerKey] = []
    for change in edit.changes {
      switch change {
      case .value, .clear: parts.append("\(value(old)) -> \(value(new))")
      case .exceptions(let groups):
        parts.append(
          groups.isEmpty ? "exceptions taken away" : "except \(groups.joined(separator: ","))")
        set.append(.except)
      case .text(let key, _):
        // One that was written, or taken away with an empty one.
        parts.append("\(key.rawValue) \(beside.contains(key.rawValue) ? "set" : "taken away")")
        set.append(key)
      case .answeredBy, .carriedOver: break
      case .reviewed: parts.append("kept")
      case .evidence:
        parts.append("evidence added")
        set.append(.evidence)
      }
    }
    // What goes with the old value without having been asked for.
    for key in AnswerEditor.keysBesideValue(at: edit.path, in: old)
    where !beside.contains(key) && !set.contains(where: { $0.rawValue == key }) {
      parts.append("\(key) taken away")
    }
    let rest = beside.filter { key in !set.contains { $0.rawValue == key } }
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
