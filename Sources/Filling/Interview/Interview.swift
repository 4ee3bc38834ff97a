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
    case stop
  }

  /// A line for the person: what has been done, or why it could not be.
  package struct Message: Sendable {
    package let text: String
    package let isProblem: Bool
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

  let route: InterviewRoute
  package private(set) var assessment: Assessment
  /// The index of the question asked; one past the last at the end.
  package private(set) var position: Int
  package internal(set) var stage = Stage.asking
  /// What is ticked and not saved yet; nil where it is as the file has it.
  package internal(set) var ticks: Ticks?
  package internal(set) var message: Message?
  private var pending = Move.stay

  /// Begins at the first open question, or at the first of all where none is open.
  package init(_ checklist: Checklist, _ assessment: Assessment, scope: InterviewScope) {
    self.assessment = assessment
    route = InterviewRoute(
      checklist: checklist, questions: scope.questions(of: checklist, assessment))
    position =
      route.open(in: assessment).first ?? route.asked(in: assessment).first
      ?? route.questions.count
  }

  package var checklist: Checklist { route.checklist }
  package var questions: [InterviewQuestion] { route.questions }

  package var question: InterviewQuestion? {
    position < questions.count ? questions[position] : nil
  }

  /// The question asked, with what has been answered to it; nil at the end.
  package var current: AskedQuestion? {
    question.map { AskedQuestion(question: $0, checklist: checklist, assessment: assessment) }
  }

  /// The positions of the questions that the facts leave to be asked.
  package var asked: [Int] { route.asked(in: assessment) }

  /// The positions of those among them that nothing has been answered to in this round.
  package var open: [Int] { route.open(in: assessment) }

  /// What is offered here: first the answers, then the moves.
  package var choices: [InterviewChoice] {
    (current?.answers ?? []) + InterviewChoice.moves(at: question, of: checklist)
  }

  package mutating func perform(_ act: InterviewChoice.Act) -> Outcome {
    message = nil
    switch act {
    case .answer(let words): return give(words)
    case .withReason(let words):
      ticks = nil
      stage = .prompt(words == .unknown ? .kind : .reason(for: words, nil))
      return .stay
    case .between:
      ticks = nil
      stage = .prompt(.between(first: nil))
      return .stay
    case .keep: return save([.reviewed], then: .next)
    case .note: return leave(for: .enter(.prompt(.note)))
    case .publicNote: return leave(for: .enter(.prompt(.publicNote)))
    case .evidence:
      let sources = assessment.sources
      let prompt: InterviewPrompt =
        sources.isEmpty ? .evidence(.title, EvidenceEntry()) : .source(sources)
      return leave(for: .enter(.prompt(prompt)))
    case .exceptions: return leave(for: .enter(.exceptions))
    case .clear:
      ticks = nil
      return save([.clear], then: .stay)
    case .next: return leave(for: .next)
    case .back: return leave(for: .back)
    case .jump: return leave(for: .enter(.prompt(.jump)))
    case .search: return leave(for: .enter(.prompt(.search)))
    case .help: return leave(for: .enter(.help))
    case .stop: return leave(for: .stop)
    }
  }

  /// Gives an answer in the words of ``AnswerWords``.
  mutating func give(_ words: String) -> Outcome {
    ticks = nil
    return save(current?.changes(giving: words) ?? [], then: .next)
  }

  mutating func save(_ changes: [AnswerEdit.Change], then move: Move) -> Outcome {
    guard let current else { return .stay }
    pending = move
    return .save(current.edit(changes))
  }

  /// Takes note of what the file says after a save, and goes on.
  package mutating func saved(
    _ assessment: Assessment, _ words: String, isProblem: Bool = false
  ) -> Outcome {
    self.assessment = assessment
    ticks = nil
    stage = .asking
    message = Message(text: words, isProblem: isProblem)
    return make(pending)
  }

  /// Takes note of what another program made of the file.
  package mutating func reloaded(_ assessment: Assessment) { self.assessment = assessment }

  /// Stays where it is, since a save was refused; what was ticked or written is still there.
  package mutating func refused(_ reason: String) {
    message = Message(text: reason, isProblem: true)
    // Which part of the evidence was at fault is for the person to see.
    if case .prompt(.evidence(_, let entry)) = stage {
      stage = .prompt(.evidence(entry.source == nil ? .title : .at, entry))
    }
  }

  mutating func make(_ move: Move) -> Outcome {
    stage = .asking
    switch move {
    case .stay: break
    case .next:
      if question == nil { return open.first.map { make(.to($0)) } ?? .stop }
      position = asked.first { $0 > position } ?? questions.count
    case .back:
      if let last = asked.last(where: { $0 < position }) {
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
