import Loading
package import PolicyModel

/// An interview about an assessment: which question it stands at, and what a person is doing there.
///
/// It decides what is to be saved and saves nothing itself: after ``Outcome/save(_:)`` it waits to be
/// told by ``saved(_:)`` or ``refused(_:)`` how that went.
package struct Interview: Sendable {
  package enum Stage: Sendable {
    case asking
    case prompt(InterviewPrompt)
    /// For whom the answer does not hold is being ticked.
    case exceptions
    case help
    /// The positions that a search found.
    case hits([Int])
  }

  /// What is to be done now.
  package enum Outcome: Sendable {
    case stay
    case save(AnswerEdit)
    /// Takes back the last change that was saved.
    case undo
    case stop
  }

  /// A line for the person: what has been done, or why it could not be.
  package struct Message: Sendable {
    package let text: String
    package let isProblem: Bool

    package init(text: String, isProblem: Bool) {
      (self.text, self.isProblem) = (text, isProblem)
    }
  }

  /// Where to go once everything is saved.
  enum Move: Sendable {
    case stay
    case next
    case back
    case to(Int)
    case enter(Stage)
    case stop
  }

  package let route: InterviewRoute
  /// Whether a question stays in sight once it is answered, until the person goes on; one key after an
  /// answer would otherwise hit a question that nobody has read.
  let pauses: Bool
  /// What the file says.
  package var assessment: Assessment
  /// The index of the question asked; one past the last at the end.
  package internal(set) var position: Int {
    didSet { if position != oldValue { isAnswered = false } }
  }
  /// Whether the question has been answered just now and is shown until the person goes on; no key is
  /// taken for another answer meanwhile.
  package internal(set) var isAnswered = false
  package internal(set) var stage = Stage.asking
  /// What is ticked and not saved yet; nil where it is as the file has it.
  package internal(set) var ticks: Ticks?
  package var message: Message?
  /// What was written and not saved.
  package var drafts = InterviewDrafts()
  var pending = Move.stay
  /// Whether what is being saved answers the question.
  var isAnswer = false
  /// Whether it was to end and could not save what is ticked; asked again it ends without.
  var hasRefusedToStop = false

  /// Begins at the first open question, or at the first of all where none is open.
  ///
  /// - Parameter pauses: whether a question stays in sight once it is answered.
  package init(
    _ checklist: Checklist, _ assessment: Assessment, scope: InterviewScope, pauses: Bool = false
  ) {
    (self.assessment, self.pauses) = (assessment, pauses)
    route = InterviewRoute(
      checklist: checklist, questions: scope.questions(of: checklist, assessment))
    let progress = InterviewProgress(along: route, at: 0, assessment)
    position = progress.open.first ?? progress.asked.first ?? route.questions.count
  }

  package var question: InterviewQuestion? {
    position < route.questions.count ? route.questions[position] : nil
  }

  /// The question asked, with what has been answered to it; nil at the end.
  package var current: AskedQuestion? {
    question.map { AskedQuestion(question: $0, checklist: route.checklist, assessment: assessment) }
  }

  package var progress: InterviewProgress {
    InterviewProgress(along: route, at: position, assessment)
  }

  /// What is offered here: first the answers, then the moves.
  package var choices: [InterviewChoice] {
    (current?.answers ?? []) + InterviewChoice.moves(at: question, of: route.checklist)
  }

  package mutating func perform(_ act: InterviewChoice.Act) -> Outcome {
    message = nil
    if isAnswered, act.isAnswer { return complain(Self.secondAnswer) }
    if act != .stop { hasRefusedToStop = false }
    switch act {
    case .answer(let words): return answer(current?.changes(giving: words) ?? [])
    case .withReason(let words):
      ticks = nil
      stage = .prompt(words == .unknown ? .kind : .reason(for: words, nil))
      return .stay
    case .between:
      ticks = nil
      stage = .prompt(.between(first: nil))
      return .stay
    case .keep: return save([.reviewed], then: afterAnswer)
    case .note: return leave(for: .enter(.prompt(.note)))
    case .publicNote: return leave(for: .enter(.prompt(.publicNote)))
    case .evidence:
      let prompt = drafts[at: current].evidencePrompt(citing: assessment.sources)
      return leave(for: .enter(.prompt(prompt)))
    case .exceptions: return leave(for: .enter(.exceptions))
    case .clear:
      ticks = nil
      isAnswered = false
      return save([.clear], then: .stay)
    case .undo:
      guard ticks == nil else {
        ticks = nil
        message = Message(text: "What is ticked is as it was saved.", isProblem: false)
        return .stay
      }
      return .undo
    case .next: return leave(for: .next)
    case .back: return leave(for: .back)
    case .jump: return leave(for: .enter(.prompt(.jump)))
    case .search: return leave(for: .enter(.prompt(.search)))
    case .help: return leave(for: .enter(.help))
    case .stop:
      if hasRefusedToStop { ticks = nil }
      return leave(for: .stop)
    }
  }

  /// Saves an answer that takes the place of what is ticked.
  mutating func answer(_ changes: [AnswerEdit.Change]) -> Outcome {
    ticks = nil
    return save(changes, then: afterAnswer)
  }

  /// Where an answer leads to.
  var afterAnswer: Move { pauses ? .stay : .next }

  /// What is told instead of taking what may be meant for the next question.
  package static let secondAnswer =
    "It is answered, and Enter goes on. Esc and then a key gives another answer, z takes this one back."

  /// Lets the question be answered once more.
  package mutating func answerAnew() { (isAnswered, message) = (false, nil) }

  mutating func save(_ changes: [AnswerEdit.Change], then move: Move) -> Outcome {
    guard let current else { return .stay }
    pending = move
    isAnswer = changes.contains { change in
      switch change {
      case .value, .reviewed: true
      case .clear, .exceptions, .text, .ground, .evidence, .withoutEvidence, .withdrawal,
        .answeredBy, .accepted, .carriedOver, .item:
        false
      }
    }
    return .save(current.edit(changes))
  }

  mutating func make(_ move: Move) -> Outcome {
    stage = .asking
    switch move {
    case .stay: break
    case .next:
      if question == nil { return progress.open.first.map { make(.to($0)) } ?? .stop }
      position = progress.asked.first { $0 > position } ?? route.questions.count
    case .back:
      if let last = progress.asked.last(where: { $0 < position }) {
        position = last
      } else {
        message = Message(text: "This is the first question.", isProblem: false)
      }
    case .to(let place): position = place
    case .enter(let stage): self.stage = stage
    case .stop: return .stop
    }
    return .stay
  }
}
