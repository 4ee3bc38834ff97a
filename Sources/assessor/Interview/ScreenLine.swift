import Findings

/// A line of an interview's screen, of parts that may look different.
struct ScreenLine: Equatable {
  enum Style: Equatable {
    case plain
    case strong
    case faint
    case good
    case problem
    case chosen
  }

  struct Span: Equatable {
    let text: String
    let style: Style
  }

  private(set) var spans: [Span] = []

  init() {}

  init(_ text: String, _ style: Style = .plain) { add(text, style) }

  mutating func add(_ text: String, _ style: Style = .plain) {
    spans.append(Span(text: text, style: style))
  }

  var plain: String { spans.map(\.text).joined() }

  /// The line for a terminal, with colours and weights where it can show them.
  func rendered(colour: Bool) -> String {
    guard colour else { return plain }
    return spans.map { span in
      let code =
        switch span.style {
        case .plain: ""
        case .strong: "1"
        case .faint: "2"
        case .good: "32"
        case .problem: "33"
        case .chosen: "36"
        }
      return code.isEmpty || span.text.isEmpty ? span.text : "\u{1B}[\(code)m\(span.text)\u{1B}[0m"
    }.joined()
  }

  /// Text from a file folded to a width; line ends in it begin new lines, `rest` stands before all
  /// lines but the first.
  static func folded(
    _ text: String, width: Int, first: String = "", rest: String = "", _ style: Style = .plain
  ) -> [ScreenLine] {
    let room = max(10, width - max(DisplayWidth.of(first), DisplayWidth.of(rest)))
    var lines: [ScreenLine] = []
    for part in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      for line in DisplayWidth.fold(VisibleText.oneLine(part), width: room) {
        var whole = ScreenLine(lines.isEmpty ? first : rest)
        whole.add(line, style)
        lines.append(whole)
      }
    }
    while lines.count > 1, lines.last?.plain.allSatisfy(\.isWhitespace) == true {
      lines.removeLast()
    }
    return lines
  }
}
