import Findings
import YAMLTree

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
    func taken(_ isEmpty: Bool) -> String { isEmpty ? "taken away" : "set" }
    for change in edit.changes {
      switch change {
      case .value, .clear: parts.append("\(value(old)) -> \(value(new))")
      case .exceptions(let groups):
        parts.append(
          groups.isEmpty ? "exceptions taken away" : "except \(groups.joined(separator: ","))")
        set.append("except")
      case .reason:
        parts.append("reason \(taken(!beside.contains("reason")))")
        set.append("reason")
      case .note:
        parts.append("note \(taken(!beside.contains("note")))")
        set.append("note")
      case .answeredBy, .carriedOver: break
      case .reviewed: parts.append("kept")
      case .evidence:
        parts.append("evidence added")
        set.append("evidence")
      }
    }
    let rest = beside.filter { !set.contains($0) }
    let isCleared = edit.changes.contains { if case .clear = $0 { true } else { false } }
    // What was said about the old answer may not hold for the new one.
    let stays = isCleared ? rest : rest.filter { $0 == "reason" || $0 == "except" }
    let isNewValue = value(old) != value(new)
    words =
      parts.joined(separator: ", ")
      + (isNewValue && !stays.isEmpty ? " (stays: \(stays.joined(separator: ", ")))" : "")
  }
}
