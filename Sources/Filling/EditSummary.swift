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
    let isWritten = old.source.bytes != new.source.bytes
    let beside = AnswerEditor.keysBesideValue(at: edit.path, in: new)
    let besideOld = AnswerEditor.keysBesideValue(at: edit.path, in: old)
    var parts: [String] = []
    var set: [String] = []
    /// A text that was written, or taken away with an empty one.
    func add(_ key: String) {
      set.append(key)
      guard beside.contains(key) || besideOld.contains(key) else { return }
      parts.append("\(key) \(beside.contains(key) ? "set" : "taken away")")
    }
    for change in edit.changes {
      switch change {
      case .value where edit.isAboutFact && value(old) == value(new) && isWritten:
        parts.append("\(value(new)) confirmed")
      case .value, .clear, .withdrawal: parts.append("\(value(old)) -> \(value(new))")
      case .exceptions(let groups):
        parts.append(
          groups.isEmpty ? "exceptions taken away" : "except \(groups.joined(separator: ","))")
        set.append(AnswerKey.except.rawValue)
      case .text(let key, _): add(key.rawValue)
      case .ground(let key, _): add(key.rawValue)
      case .answeredBy, .carriedOver, .item, .withoutEvidence: break
      case .accepted: parts.append("accepted")
      case .reviewed: parts.append("kept")
      case .evidence:
        parts.append("evidence added")
        set.append(AnswerKey.evidence.rawValue)
      }
    }
    // What goes with the old value without having been asked for.
    for key in besideOld
    where !beside.contains(key) && !set.contains(key) {
      parts.append("\(key) taken away")
    }
    let mark = [AssessmentKey.accepted.rawValue, edit.id]
    if old.value(at: mark) != nil, new.value(at: mark) == nil {
      parts.append("no longer accepted")
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
