import YAMLTree
import Findings
import PolicyModel

/// What people write at an interview's prompts.
extension Interview {
  /// What the prompt has to begin with, so that it need not be written again.
  package var prefill: String {
    guard case .prompt(let prompt) = stage else { return "" }
    switch prompt {
    case .value, .jump, .search: return ""
    case .reason: return answer?.reason ?? ""
    case .note: return answer?.note.map(WrittenText.normalised) ?? ""
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
    case .reason(for: let value):
      return save([.value(.text(value.rawValue)), .reason(text)], then: .next)
    case .note: return save([.note(text)], then: .stay)
    case .evidence(let part, var entry):
      if let fault = part.fault(of: text) { return complain(fault) }
      part.put(text, into: &entry)
      guard let next = part.next else { return save([.evidence(entry)], then: .stay) }
      stage = .prompt(.evidence(next, entry))
      return .stay
    case .jump: return jump(to: text)
    case .search: return search(text)
    }
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
    let wanted = text.lowercased()
    let asked = self.asked
    if let number = Int(wanted), (1...max(1, asked.count)).contains(number), !asked.isEmpty {
      return make(.to(asked[number - 1]))
    }
    let names = questions.map { self.names(of: $0) }
    let place =
      names.firstIndex { $0.contains(wanted) }
      ?? names.firstIndex { $0.contains { $0.hasPrefix(wanted) } }
    guard let place else {
      let near = Suggestion.nearest(to: text, among: names.joined())
      return complain(
        "Nothing that is asked here is called \(VisibleText.quoted(text))"
          + (near.map { "; did you mean \($0.uppercased())?" } ?? "."))
    }
    guard questions[place].isAsked(checklist, assessment) else {
      // A part whose first question does not apply may have others that do.
      if let other = asked.first(where: { names[$0].dropFirst().contains(wanted) }) {
        return make(.to(other))
      }
      return complain("\(questions[place].id(in: checklist)) does not apply, by the facts given.")
    }
    return make(.to(place))
  }

  /// What a question may be called, in small letters: its id first, then the parts it stands in.
  private func names(of question: InterviewQuestion) -> [String] {
    switch question {
    case .fact(let index): return [checklist.facts[index].id.lowercased(), "facts"]
    case .indicator(let index):
      let indicator = checklist.indicators[index]
      return ([indicator.id] + checklist.parts(around: indicator.criterion))
        .map { $0.lowercased() }
    }
  }

  /// Looks for questions that hold every word.
  private mutating func search(_ text: String) -> Outcome {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    let hits = asked.filter { place in
      let question = questions[place]
      var said = [question.id(in: checklist), question.text(in: checklist)]
      if case .indicator(let index) = question {
        said.append(checklist.criteria[checklist.indicators[index].criterion].title)
      }
      let all = said.joined(separator: " ").lowercased()
      return words.allSatisfy { all.contains($0) }
    }
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
