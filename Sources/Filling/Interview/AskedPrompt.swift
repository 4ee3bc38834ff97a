import Loading
import PolicyModel

/// The prompt that an interview stands at: what it begins with, and what becomes of a text.
package struct AskedPrompt: Sendable {
  /// What is to be done with a text.
  enum Step {
    /// Something else is asked for next.
    case ask(InterviewPrompt)
    /// It answers the question.
    case answer([AnswerEdit.Change])
    /// It says something beside the answer.
    case save([AnswerEdit.Change])
    case jump(to: String)
    case search(for: String)
    /// It cannot be taken, and why.
    case refuse(String)
    /// Nothing, and why, where that is to be told.
    case leave(because: String?)
  }

  let prompt: InterviewPrompt
  /// What it is asked beside; nil at the end of the questions.
  let question: AskedQuestion?
  /// What was written to the question and not saved.
  let draft: InterviewDraft

  /// What it begins with, so that it need not be written again.
  package var prefill: String {
    switch prompt {
    case .value, .between, .jump, .search, .source: ""
    case .kind: question?.answer?.why?.rawValue ?? ""
    case .reason, .note, .publicNote: unsaved ?? saved
    case .evidence(let part, let entry): part.present(in: entry)
    }
  }

  /// Whether it begins with a text that is not saved, rather than with the file's.
  package var isUnsaved: Bool { unsaved != nil }

  /// What was written here before, and not saved.
  private var unsaved: String? { prompt.textKey.flatMap { draft.texts[$0] } }

  /// What the file says where a text beside the answer is asked for.
  var saved: String {
    let text = prompt.textKey.flatMap { key -> String? in
      guard case .text(let remark) = key.part else { return nil }
      return question?.answer?[keyPath: remark.path]
    }
    return text.map(WrittenText.normalised) ?? ""
  }

  /// What becomes of a text without blanks around it.
  func step(taking text: String) -> Step {
    if text.isEmpty, !prompt.takesEmptyText {
      guard case .reason = prompt else { return .leave(because: nil) }
      return .leave(because: "It needs a reason; nothing was changed.")
    }
    switch prompt {
    case .value: return answer(text)
    case .between(first: let first):
      let word = question?.word(ofKey: text) ?? text
      return first.map { answer("\($0)..\(word)") } ?? .ask(.between(first: word))
    case .kind:
      let kind = UnknownKind(chosenBy: text)
      guard kind != nil || text.isEmpty else {
        return .refuse("A number from 1 to \(UnknownKind.choices.count) is expected, or nothing.")
      }
      return .ask(.reason(for: .unknown, kind))
    case .reason(for: let value, let kind):
      let hadKind = question?.answer?.why != nil
      let why = kind != nil || hadKind ? [AnswerEdit.Change.text(.why, kind?.rawValue ?? "")] : []
      return .answer([.word(value)] + why + [.reason(text)])
    case .note: return .save([.note(text)])
    case .publicNote: return .save([.text(.publicNote, text)])
    case .source(let sources): return choose(text, among: sources)
    case .evidence(let part, var entry):
      if let fault = part.fault(of: text) { return .refuse(fault) }
      part.put(text, into: &entry)
      return part.next(in: entry).map { .ask(.evidence($0, entry)) } ?? .save([.evidence(entry)])
    case .jump: return .jump(to: text)
    case .search: return .search(for: text)
    }
  }

  private func answer(_ words: String) -> Step { .answer(question?.changes(giving: words) ?? []) }

  /// Takes a listed source by its number or its id, or else the title of what is not listed.
  private func choose(_ text: String, among sources: [CitedSource]) -> Step {
    var entry = EvidenceEntry()
    if let number = Int(text) {
      guard sources.indices.contains(number - 1) else {
        return .refuse("A number from 1 to \(sources.count) is expected, or a title.")
      }
      entry.source = sources[number - 1].id
    } else if let source = sources.first(where: { $0.id == text }) {
      entry.source = source.id
    } else {
      entry.title = text
    }
    return .ask(.evidence(entry.source == nil ? .type : .at, entry))
  }
}
