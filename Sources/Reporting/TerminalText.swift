import Findings

/// Text for a terminal: safe to print, folded and padded by display width.
enum TerminalText {
  static func plain(_ text: Text) -> String { VisibleText.oneLine(text.plain) }

  /// Lines of at most `width` columns, broken at spaces; a longer word is broken where it must be.
  static func fold(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(separator: " ") {
      var rest = word[...]
      var length = DisplayWidth.of(rest)
      if columns > 0, columns + 1 + length <= width {
        line += " " + rest
        columns += 1 + length
        continue
      }
      if columns > 0 {
        lines.append(line)
        (line, columns) = ("", 0)
      }
      while length > width {
        let head = prefix(of: rest, columns: width)
        lines.append(String(rest[..<head]))
        rest = rest[head...]
        length = DisplayWidth.of(rest)
      }
      line = String(rest)
      columns = length
    }
    if columns > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Where the characters that fit into some columns end; at least one character.
  private static func prefix(of text: Substring, columns: Int) -> Substring.Index {
    var used = 0
    var index = text.startIndex
    while index < text.endIndex {
      used += DisplayWidth.of(String(text[index]))
      if used > columns, index > text.startIndex { return index }
      index = text.index(after: index)
    }
    return index
  }

  static func padded(_ text: String, to width: Int, isTrailing: Bool = false) -> String {
    let pad = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    return isTrailing ? pad + text : text + pad
  }
}
