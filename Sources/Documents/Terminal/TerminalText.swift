import Findings

/// Text for a terminal, safe to print.
enum TerminalText {
  static func plain(_ text: Text) -> String { VisibleText.oneLine(text.plain) }
}
