/// What people write at an interview's prompts, and where that leads.
extension Interview {
  /// The prompt that it stands at, with what was written there; nil where nothing is asked for.
  package var prompt: AskedPrompt? {
    guard case .prompt(let prompt) = stage else { return nil }
    return AskedPrompt(prompt: prompt, question: current, draft: drafts[at: current])
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

  /// Keeps what stands at the present prompt, until it is saved.
  ///
  /// - Parameter text: what is written there; nil where that cannot be told.
  package mutating func keepDraft(_ text: String?) {
    guard let prompt else { return }
    drafts[at: current].keep(text, at: prompt.prompt, saved: prompt.saved)
  }

  /// Goes back to the question; what is written is kept, and it is said that it is not saved.
  package mutating func setAside(_ text: String) {
    keepDraft(text)
    let prompt = prompt?.prompt
    cancel()
    guard let prompt, drafts[at: current].holds(prompt) else { return }
    complain("Not saved, and kept: the same key goes on with it; emptied, it is forgotten.")
  }

  /// Takes what was written at the present prompt.
  package mutating func enter(_ text: String) -> Outcome {
    guard let prompt else { return .stay }
    message = nil
    // Should it be refused, it is there still.
    keepDraft(text)
    switch prompt.step(taking: WrittenText.normalised(text)) {
    case .ask(let next):
      stage = .prompt(next)
      return .stay
    case .answer(let changes): return answer(changes)
    case .save(let changes): return save(changes, then: .stay)
    case .jump(let text): return jump(to: text)
    case .search(let text): return go(to: route.destination(holding: text, in: assessment))
    case .refuse(let reason): return complain(reason)
    case .leave(because: let reason):
      cancel()
      return reason.map { complain($0) } ?? .stay
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
    go(to: route.destination(called: text, in: assessment))
  }

  private mutating func go(to destination: InterviewRoute.Destination) -> Outcome {
    switch destination {
    case .position(let position): return make(.to(position))
    case .hits(let hits): return make(.enter(.hits(hits)))
    case .nowhere(let reason): return complain(reason)
    }
  }

  /// Goes to one of the questions that a search found, counted from 1.
  package mutating func choose(hit number: Int) -> Outcome {
    guard case .hits(let hits) = stage, hits.indices.contains(number - 1) else { return .stay }
    message = nil
    return make(.to(hits[number - 1]))
  }
}
