import Filling
import Findings
import PolicyModel
import SystemPackage
import Workspace

/// An interview on a terminal that is drawn on: one key for most things.
struct ScreenInterview {
  private(set) var session: InterviewSession
  private let terminal: Terminal
  private let colour = Console.hasColour(.standardOutput)
  /// The box that would be ticked.
  private var row = 0
  private var scroll = 0
  /// Whether the box that would be ticked is kept in sight; not while one reads what stands above.
  private var follows = false
  private var editor: LineEditor?
  /// What the editor was opened for, so that it keeps its text where a save is refused.
  private var editing = ""

  init(_ session: InterviewSession, on terminal: Terminal) {
    (self.session, self.terminal) = (session, terminal)
  }

  private var interview: Interview { session.interview }

  mutating func run() throws {
    var seen: Int?
    while true {
      let page = InterviewPage(
        session, columns: terminal.columns, rows: terminal.rows, row: row, scroll: scroll,
        follows: follows, editor: editor)
      scroll = page.scroll
      terminal.draw(
        page.lines.map { $0.rendered(colour: colour) }, cursor: page.cursor,
        isNew: seen != interview.position)
      let position = interview.position
      seen = position
      guard try press(terminal.key()) else { return }
      if interview.position != position { (row, scroll, follows) = (0, 0, false) }
      openEditor()
    }
  }

  /// Opens an editor where a prompt has come up, and closes it where it has gone.
  private mutating func openEditor() {
    guard case .prompt(let prompt) = interview.stage else {
      (editor, editing) = (nil, "")
      return
    }
    if editor == nil || editing != prompt.label {
      editor = LineEditor(interview.prompt?.prefill ?? "")
      editing = prompt.label
    }
  }

  /// Whether the interview goes on.
  private mutating func press(_ key: Key) throws -> Bool {
    switch key {
    case .hangUp:
      keepDraft()
      // Nobody is there to be told that it cannot be saved.
      _ = try session.act { $0.perform(.stop) }
      return false
    case .control("c"), .control("d"):
      keepDraft()
      return try session.act { $0.perform(.stop) }
    case .resize, .drawn: break
    case .dropped:
      session.change {
        $0.message = .init(
          text: "What was typed before this was on the screen has not been taken.", isProblem: false
        )
      }
    case .pageDown: read(max(1, terminal.rows / 2))
    case .pageUp: read(-max(1, terminal.rows / 2))
    case .control("l"): break
    default:
      switch interview.stage {
      case .asking: return try pressAtQuestion(key)
      case .prompt: return try pressAtPrompt(key)
      case .exceptions: return try pressAtBoxes(key)
      case .help: session.change { $0.cancel() }
      case .hits:
        guard case .character(let character) = key, let number = character.wholeNumberValue else {
          session.change { $0.cancel() }
          return true
        }
        return try session.act { $0.choose(hit: number) }
      }
    }
    return true
  }

  private mutating func pressAtPrompt(_ key: Key) throws -> Bool {
    switch key {
    case .enter:
      let text = editor?.text ?? ""
      return try session.act { $0.enter(text) }
    case .escape:
      let text = editor?.text ?? ""
      session.change { $0.setAside(text) }
    default: _ = editor?.press(key)
    }
    return true
  }

  /// Keeps what is being written, whatever comes.
  private mutating func keepDraft() {
    guard let text = editor?.text else { return }
    session.change { $0.keepDraft(text) }
  }

  private mutating func pressAtBoxes(_ key: Key) throws -> Bool {
    let count = interview.boxes?.count ?? 0
    switch key {
    case .up where row == 0: read(-1)
    case .up, .down:
      row = key == .up ? row - 1 : min(max(0, count - 1), row + 1)
      follows = true
    case .character(" "): session.change { [row] in $0.tick(BoxIndex(row)) }
    case .character("0"): session.change { $0.tickNoOther() }
    case .character(let character):
      guard let number = character.wholeNumberValue, number <= count else { return true }
      row = number - 1
      session.change { [row] in $0.tick(BoxIndex(row)) }
    case .enter: return try session.act { $0.confirmTicks() }
    case .escape:
      session.change {
        $0.cancel()
        $0.message = .init(text: "For whom it does not hold is as it was saved.", isProblem: false)
      }
    default: break
    }
    return true
  }

  private mutating func pressAtQuestion(_ key: Key) throws -> Bool {
    switch key {
    case .escape where interview.isAnswered: session.change { $0.answerAnew() }
    case .character(" ") where interview.isAnswered:
      return try session.act { $0.perform(.next) }
    case .control("z"): return try session.act { $0.perform(.undo) }
    case .left: return try session.act { $0.perform(.back) }
    case .right: return try session.act { $0.perform(.next) }
    case .paste(let text):
      guard takesAmount, !interview.isAnswered else {
        session.change {
          $0.complain("Pasted text is taken only where text is asked for, such as a note.")
        }
        return true
      }
      beginValue(with: text)
      return true
    case .character(let character):
      let small = Character(character.lowercased())
      if let choice = interview.choices.first(where: { $0.key == small }) {
        return try session.act { $0.perform(choice.act) }
      }
      if interview.isAnswered, character.isWholeNumber {
        return try session.act { $0.complain(Interview.secondAnswer) }
      }
      if takesAmount, "0123456789-.,".contains(character) {
        beginValue(with: String(character))
        return true
      }
      if interview.boxes != nil, character == " " || character.isWholeNumber {
        return try pressAtBoxes(key)
      }
      session.change {
        $0.complain("\(VisibleText.quoted(String(character))) means nothing here; ? helps.")
      }
      return true
    default: break
    }
    if interview.boxes != nil, !interview.isAnswered, key != .escape {
      return try pressAtBoxes(key)
    }
    switch key {
    case .enter: return try session.act { $0.perform(.next) }
    case .up: read(-1)
    case .down: read(1)
    default: break
    }
    return true
  }

  /// Moves what is shown, wherever the box that would be ticked is.
  private mutating func read(_ lines: Int) {
    scroll = max(0, scroll + lines)
    follows = false
  }

  private var takesAmount: Bool { interview.current?.indicator?.type.goalposts != nil }

  private mutating func beginValue(with text: String) {
    session.change { $0.beginValue() }
    openEditor()
    editor?.insert(text)
  }
}
