import Documents
import Filling
import Findings
import Workspace

/// An interview by lines of text: for screen readers, plain terminals and scripts.
struct PlainInterview {
  private(set) var session: InterviewSession
  private var input = LineInput(endsOnSignals: true)
  private static let width = 80

  init(_ session: InterviewSession) { self.session = session }

  private var interview: Interview { session.interview }

  mutating func run() throws {
    var shown: String?
    var position: Int?
    while true {
      if let message = interview.message {
        try write(ScreenLine.folded(message.text, width: Self.width))
      }
      let place = "\(interview.position) \(interview.stage)"
      if place != shown {
        try show()
        shown = place
      }
      let isUnexpected = interview.position != position || interview.message?.isProblem == true
      if isUnexpected, input.dropTyped() {
        try Console.result("What was written before this was asked has not been taken.\n")
      }
      position = interview.position
      try Console.result(ask)
      guard let line = input.next() else {
        session.change { $0.keepDraft(nil) }
        try Console.result("\n")
        return
      }
      guard try session.act({ InterviewLines.read(line, in: &$0) }) else { return }
    }
  }

  private func show() throws {
    if case .prompt = interview.stage { return }
    var lines = [ScreenLine()]
    if case .asking = interview.stage, interview.question != nil {
      let progress = interview.progress
      var head = "Question \(progress.number) of \(progress.asked.count)"
      if let score = session.standing.score {
        head +=
          "; known \(score.coverage), demonstrated \(score.demonstrated), range \(score.range)"
      }
      lines += ScreenLine.folded(head, width: Self.width)
    }
    lines += InterviewBody(interview, width: Self.width).full
    try write(lines)
  }

  /// What is asked for at the end of a screen.
  private var ask: String {
    switch interview.stage {
    case .prompt(let prompt):
      let present = VisibleText.oneLine(interview.prompt?.prefill ?? "")
      if present.isEmpty { return "\(prompt.label): " }
      return interview.prompt?.isUnsaved == true
        ? "\(prompt.label)\n  not saved yet: \(present)\n  (Enter saves it, - forgets it): "
        : "\(prompt.label)\n  now: \(present)\n  (Enter keeps it, - takes it away): "
    case .asking:
      return interview.question == nil ? "Enter or q: " : "Answer (Enter next, ? help): "
    case .exceptions: return "Numbers or ids, none, or Enter to leave it: "
    case .help: return "Enter: "
    case .hits: return "Number: "
    }
  }

  private func write(_ lines: [ScreenLine]) throws {
    try Console.result(lines.map(\.plain).map { $0 + "\n" }.joined())
  }
}
