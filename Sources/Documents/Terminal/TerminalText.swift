import Findings

/// Text for a terminal, safe to print.
enum TerminalText {
  /// A text in rows, parted by line ends, of which nothing else moves the cursor; what is written from
  /// right to left stands between marks that keep it together.
  static func plain(_ text: Text) -> String {
    text.rows.map { row in
      row.spans.map { span in
        switch span {
        case .plain(let text), .strong(let text), .written(let text, _), .link(let text, _, _),
          .address(let text):
          plain(text)
        }
      }.joined()
    }.joined(separator: "\n")
  }

  static func plain(_ text: String) -> String {
    WritingDirection.marked(text) { VisibleText.oneLine($0) }
  }

  /// The columns of the longest of its rows.
  static func width(_ text: String) -> Int {
    text.utf8.split(separator: UInt8(ascii: "\n")).map { DisplayWidth.of(Substring($0)) }.max() ?? 0
  }

  /// Lines of at most `width` columns, with the rows and the blanks before them as they are.
  static func fold(_ text: String, width: Int) -> [String] {
    let rows = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return rows.flatMap { row in
      let inset = Substring(row.prefix { $0 == UInt8(ascii: " ") }.prefix(width / 2))
      return kept(
        DisplayWidth.fold(String(Substring(row)), width: width - inset.utf8.count)
          .map { inset + $0 })
    }
  }

  /// The lines of a row, of which each ends the isolates that it begins and goes on with that of the
  /// line before it, because an isolate ends with its line.
  private static func kept(_ lines: [String]) -> [String] {
    // The first byte of each of those marks is E2; few texts have one.
    guard lines.contains(where: { $0.utf8.contains(0xE2) }) else { return lines }
    var open: Unicode.Scalar?
    return lines.map { line in
      var text = (open.map { String($0) } ?? "") + line
      for index in line.unicodeScalars.indices {
        switch line.unicodeScalars[index] {
        case WritingDirection.isolate:
          open =
            WritingDirection.beginsRightToLeft(line[index...])
            ? WritingDirection.rightToLeft : WritingDirection.leftToRight
        case WritingDirection.end: open = nil
        default: break
        }
      }
      if open != nil { text.unicodeScalars.append(WritingDirection.end) }
      return text
    }
  }
}
