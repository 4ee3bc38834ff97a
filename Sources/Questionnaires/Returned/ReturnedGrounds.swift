import Loading
import PolicyModel
import YAMLTree

/// Why something is not known: the kind that is named, and what else is said, as in
/// `nobody measures it: from 2027 on`.
struct ReturnedGrounds {
  let kind: UnknownKind?
  let reason: String

  init(_ why: [String]) {
    for (index, text) in why.enumerated() {
      let head = text.prefix { $0 != ":" }
      guard let kind = Self.kind(String(head)) else { continue }
      var rest = why
      rest[index] = ReturnedText.plain(String(text.dropFirst(head.count + 1)))
      (self.kind, reason) = (kind, rest.filter { !$0.isEmpty }.joined(separator: "; "))
      return
    }
    (kind, reason) = (nil, why.joined(separator: "; "))
  }

  /// Why it cannot stand beside an answer; nil where it can: beside one that leaves something open, and in
  /// words of one's own beside not applicable.
  func contradiction(to answer: YAMLContent) -> String? {
    guard kind != nil || !reason.isEmpty else { return nil }
    let isAllowed: Bool
    switch answer {
    case .blank: isAllowed = true
    case .text(let text):
      let word = AnswerWord(text)
      isAllowed = word == .unknown || word == .notApplicable && kind == nil
    case .list: isAllowed = false
    case .mapping(let parts): isAllowed = !parts.contains { $0.key == AmountKey.count.rawValue }
    }
    return isAllowed
      ? nil
      : "it gives an answer and says why it is not known"
  }

  /// What to do about a contradiction.
  static let advice =
    "one of the two, and other remarks under “\(QuestionnaireColumn.note.rawValue)”"

  private static func kind(_ text: String) -> UnknownKind? {
    let folded = ReturnedHead.folded(text)
    return UnknownKind.allCases.first {
      [ReturnedHead.folded($0.words), ReturnedHead.folded($0.rawValue)].contains(folded)
    }
  }
}
