import Loading
package import PolicyModel

/// What becomes of an interview once a save is made, refused or taken back.
extension Interview {
  /// Takes note of what the file says after a save, and goes on.
  package mutating func saved(
    _ assessment: Assessment, _ words: String, isProblem: Bool = false
  ) -> Outcome {
    self.assessment = assessment
    ticks = nil
    if let prompt { drafts[at: current].forget(prompt.prompt) }
    stage = .asking
    message = Message(text: words, isProblem: isProblem)
    if isAnswer {
      // A reason that was begun for another answer has nothing to stand beside.
      drafts[at: current].texts[.reason] = nil
      isAnswered = pauses
    }
    return make(pending)
  }

  /// Takes note of what the file says once a change of a question is taken back, and shows that one.
  package mutating func undone(
    _ assessment: Assessment, at question: InterviewQuestion, _ words: String
  ) {
    self.assessment = assessment
    (ticks, stage, isAnswered) = (nil, .asking, false)
    if let place = route.questions.firstIndex(of: question) { position = place }
    message = Message(text: words, isProblem: false)
  }

  /// Stays where it is, since a save was refused; what was ticked or written is still there.
  package mutating func refused(_ reason: String) {
    var reason = reason
    if case .stop = pending {
      hasRefusedToStop = true
      reason += "; q once more ends without it"
    }
    message = Message(text: reason, isProblem: true)
    // Which part of the evidence was at fault is for the person to see.
    if case .prompt(.evidence(_, let entry)) = stage {
      stage = .prompt(.evidence(entry.source == nil ? .title : .at, entry))
    }
  }
}
