import PolicyModel
import Documents
import Filling
import Findings
import Workspace

/// A whole screen of an interview: where one stands, the question, what has just happened, the keys.
struct InterviewPage {
  private(set) var lines: [ScreenLine] = []
  private(set) var cursor: (row: Int, column: Int)?
  /// How far the middle is moved up.
  private(set) var scroll = 0

  /// Longer lines are harder to read.
  private static let widest = 100

  /// - Parameter follows: whether the box that would be ticked must be in sight.
  init(
    _ session: InterviewSession, columns: Int, rows: Int, row: Int = 0, scroll: Int = 0,
    follows: Bool = false, editor: LineEditor? = nil
  ) {
    let width = max(20, min(columns, Self.widest) - 2)
    let head = Self.head(session, width)
    let (foot, place) = Self.foot(session.interview, width, editor)
    let room = max(3, rows - head.count - foot.count)
    let body = InterviewBody(session.interview, width: width, row: row)
    var middle = body.lines
    var focus = body.focus
    if body.full.count <= room {
      if focus > 0 { focus += body.full.count - middle.count }
      middle = body.full
    }
    let furthestScroll = max(0, middle.count - room)
    var first = min(scroll, furthestScroll)
    if focus > 0, follows { first = min(max(first, focus - room + 2), focus) }
    first = min(max(0, first), furthestScroll)
    self.scroll = first
    var shown = Array(middle[first..<min(middle.count, first + room)])
    if furthestScroll > first, !shown.isEmpty {
      shown[shown.count - 1] = ScreenLine(Self.more(session.interview, width), .faint)
    }
    shown += Array(repeating: ScreenLine(), count: room - shown.count)
    if let place { cursor = (head.count + room + place.row, place.column + 1) }
    lines = (head + shown + foot).map { line in
      var whole = ScreenLine(" ")
      for span in line.spans { whole.add(span.text, span.style) }
      return whole
    }
  }

  // MARK: Where one stands

  private static func head(_ session: InterviewSession, _ width: Int) -> [ScreenLine] {
    let interview = session.interview
    let state = interview.assessment.state
    let title = VisibleText.oneLine("\(state.name), \(Printed.day(interview.assessment.date))")
    let progress = interview.progress
    let (open, unreviewed) = (progress.open.count, progress.unreviewed)
    let rest =
      (unreviewed == 0 ? [] : ["\(unreviewed) to review"])
      + (unreviewed > 0 && unreviewed == open ? [] : ["\(open) open"])
    let count =
      "question \(progress.number) of \(progress.asked.count), "
      + rest.reversed().joined(separator: ", ")
    var first = ScreenLine()
    let left = DisplayWidth.fold(title, width: max(8, width - count.count - 2))[0]
    first.add(left, .strong)
    first.add(
      String(repeating: " ", count: max(1, width - DisplayWidth.of(left) - count.count)) + count)
    return [first, bars(session.standing, width), ScreenLine(rule(width), .faint)]
  }

  /// What is known, and from where to where the score could go.
  private static func bars(_ standing: Standing, _ width: Int) -> ScreenLine {
    guard let score = standing.score else {
      return ScreenLine("nothing that carries weight applies", .faint)
    }
    let range = score.range
    let length = (width - "known  100%   demonstrated  100–100%".count) / 2
    guard length >= 4 else {
      return ScreenLine("known \(score.coverage)   demonstrated \(range)")
    }
    func cells(_ share: Double) -> Int { Int((share * Double(length)).rounded()) }
    let known = cells(standing.coverageShare)
    let shown = cells(score.demonstratedShare)
    let reach = max(shown, cells(score.possibleShare))
    var line = ScreenLine("known ")
    line.add(String(repeating: "█", count: known), .chosen)
    line.add(String(repeating: "·", count: length - known), .faint)
    line.add(" " + DisplayWidth.padded(score.coverage, to: 4, isTrailing: true))
    line.add("   demonstrated ")
    line.add(String(repeating: "█", count: shown), .good)
    line.add(String(repeating: "▒", count: reach - shown))
    line.add(String(repeating: "·", count: length - reach), .faint)
    line.add(" \(range)")
    return line
  }

  private static func rule(_ width: Int) -> String { String(repeating: "─", count: width) }

  /// That there is more below, and by which keys one answers, which may stand there.
  private static func more(_ interview: Interview, _ width: Int) -> String {
    let more = "… more below: PgDn or ↓"
    guard case .asking = interview.stage, !interview.isAnswered else { return more }
    var ways = interview.current?.answers.map { String($0.key) } ?? []
    if let boxes = interview.boxes { ways.insert("1–\(boxes.count)", at: 0) }
    if interview.current?.indicator?.type.goalposts != nil { ways.insert("a number", at: 0) }
    let long = "\(more); answers: \(ways.joined(separator: ", "))"
    return ways.isEmpty || DisplayWidth.of(long) > width ? more : long
  }

  // MARK: What has happened, and what can be done

  private static func foot(
    _ interview: Interview, _ width: Int, _ editor: LineEditor?
  ) -> (lines: [ScreenLine], cursor: (row: Int, column: Int)?) {
    var lines = [ScreenLine(rule(width), .faint)]
    var cursor: (row: Int, column: Int)?
    if let message = interview.message {
      let folded = ScreenLine.folded(
        message.text, width: width, message.isProblem ? .problem : .good)
      lines += folded.prefix(5)
    }
    if case .prompt(let prompt) = interview.stage {
      lines += ScreenLine.folded(prompt.label + ":", width: width, .strong)
      if let editor {
        let text = editor.laidOut(width: width - 2)
        // A long text is shown around the cursor.
        let first = max(0, min(text.row - 4, text.lines.count - 6))
        let shown = text.lines[first..<min(text.lines.count, first + 6)]
        cursor = (lines.count + text.row - first, text.column + 2)
        lines += shown.map { ScreenLine("› " + $0) }
      }
    }
    lines += DisplayWidth.fold(keys(interview), width: width).map {
      ScreenLine($0.replacing(bond, with: " "), .faint)
    }
    return (lines, cursor)
  }

  /// A space at which a line is not broken.
  private static let bond = "\u{A0}"

  private static func keys(_ interview: Interview) -> String {
    switch interview.stage {
    case .help: return "any key: back to the question"
    case .hits: return "1 to 9: go there · Esc: back"
    case .exceptions: return "number or Space: tick · 0: nobody · Enter: save · Esc: back"
    case .prompt(.note), .prompt(.publicNote):
      return "Enter: save · Ctrl-J: new line · Esc: back"
    case .prompt: return "Enter: go on · Esc: back"
    case .asking: break
    }
    func bound(_ text: String) -> String { text.replacing(" ", with: bond) }
    let moves = interview.choices.compactMap { choice -> String? in
      switch choice.act {
      case .answer, .withReason, .between, .keep, .next: nil
      case .undo where interview.isAnswered: nil
      default: "\(choice.key) \(choice.name)"
      }
    }
    let first =
      interview.isAnswered
      ? ["Enter or Space next", "z undo", "Esc answer anew"]
      : interview.boxes == nil
        ? ["Enter next"] : ["number or Space in place, missing, not known", "Enter save"]
    return (first + moves).map(bound).joined(separator: " · ")
  }
}
