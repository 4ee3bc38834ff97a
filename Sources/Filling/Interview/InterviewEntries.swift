import Findings
import Loading
import PolicyModel

/// What people write at an interview's prompts.
extension Interview {
  /// What the prompt has to begin with, so that it need not be written again.
  package var prefill: String {
    guard case .prompt(let prompt) = stage else { return "" }
    switch prompt {
    case .value, .between, .jump, .search, .source: return ""
    case .kind: return current?.answer?.why?.rawValue ?? ""
    case .reason: return current?.answer?.reason ?? ""
    case .note: return current?.answer?.note.map(WrittenText.normalised) ?? ""
    case .publicNote: return current?.answer?.publicNote.map(WrittenText.normalised) ?? ""
    case .evidence(let part, let entry): return part.present(in: entry)
    }
  }

  /// Asks for an answer as a line of text, where it is one.
  package mutating func beginValue() {
    message = nil
    stage = .prompt(.value)
  }

  /// Goes back to the question without doing anything.
  package mutating func cancel() {
    (message, ticks) = (nil, nil)
    stage = .asking
  }

  /// Takes what was written at the present prompt.
  package mutating func enter(_ text: String) -> Outcome {
    guard case .prompt(let prompt) = stage else { return .stay }
    message = nil
    let text = WrittenText.normalised(text)
    if text.isEmpty, !prompt.takesEmptyText {
      cancel()
      if case .reason = prompt { return complain("It needs a reason; nothing was changed.") }
      return .stay
    }
    switch prompt {
    case .value: return give(text)
    case .between(first: let first):
      guard let first else {
        stage = .prompt(.between(first: text))
        return .stay
      }
      return give("\(first)..\(text)")
    case .kind:
      let kind = UnknownKind(chosenBy: text)
      guard kind != nil || text.isEmpty else {
        return complain("A number from 1 to \(UnknownKind.choices.count) is expected, or nothing.")
      }
      stage = .prompt(.reason(for: .unknown, kind))
      return .stay
    case .reason(for: let value, let kind):
      let hadKind = current?.answer?.why != nil
      let why = kind != nil || hadKind ? [AnswerEdit.Change.text(.why, kind?.rawValue ?? "")] : []
      return save([.word(value)] + why + [.reason(text)], then: .next)
    case .note: return save([.note(text)], then: .stay)
    case .publicNote: return save([.text(.publicNote, text)], then: .stay)
    case .source(let sources): return choose(text, among: sources)
    case .evidence(let part, var entry):
      if let fault = part.fault(of: text) { return complain(fault) }
      part.put(text, into: &entry)
      guard let next = part.next(in: entry) else { return save([.evidence(entry)], then: .stay) }
      stage = .prompt(.evidence(next, entry))
      return .stay
    case .jump: return jump(to: text)
    case .search: return search(text)
    }
  }

  /// Takes a listed source by its number or its id, or else the title of what is not listed.
  private mutating func choose(_ text: String, among sources: [CitedSource]) -> Outcome {
    var entry = EvidenceEntry()
    if let number = Int(text) {
      guard sources.indices.contains(number - 1) else {
        return complain("A number from 1 to \(sources.count) is expected, or a title.")
      }
      entry.source = sources[number - 1].id
    } else if let source = sources.first(where: { $0.id == text }) {
      entry.source = source.id
    } else {
      entry.title = text
    }
    stage = .prompt(.evidence(entry.source == nil ? .type : .at, entry))
    return .stay
  }

  /// Says what stands in the way of what a person wanted.
  @discardableResult
  package mutating func complain(_ text: String) -> Outcome {
    message = Message(text: text, isProblem: true)
    return .stay
  }

  // MARK: Going somewhere

  /// Goes to an id, to the first question of a part, or to a question by its number.
  package mutating func jump(to text: String) -> Outcome {
    switch route.destination(called: text, in: assessment) {
    case .position(let position): return make(.to(position))
    case .notAsked(let question):
      return complain("\(question.id(in: checklist)) does not apply, by the facts given.")
    case .nothing(let near):
      return complain(
        "Nothing that is asked here is called \(VisibleText.quoted(text))"
          + (near.map { "; did you mean \($0.uppercased())?" } ?? "."))
    }
  }

  /// Looks for questions that hold every word.
  private mutating func search(_ text: String) -> Outcome {
    let hits = route.hits(of: text, in: assessment)
    guard !hits.isEmpty else { return complain("No question holds \(VisibleText.quoted(text)).") }
    if hits.count == 1 { return make(.to(hits[0])) }
    stage = .hits(hits)
    return .stay
  }

  /// Goes to one of the questions that a search found, counted from 1.
  package mutating func choose(hit number: Int) -> Outcome {
    guard case .hits(let hits) = stage, hits.indices.contains(number - 1) else { return .stay }
    message = nil
    return make(.to(hits[number - 1]))
  }
}
