/// Writes tables as RFC 4180 asks, in UTF-8 with a byte order mark so that spreadsheets read it so.
package enum CSVWriter {
  /// A table with its head: lines end with CR LF, the last one too.
  package static func write(_ columns: [String], _ rows: [[TableCell]]) -> String {
    let lines = [columns.map(quoted)] + rows.map { $0.map(written) }
    return "\u{FEFF}" + lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private static func written(_ cell: TableCell) -> String {
    switch cell {
    case .text(let text): quoted(harmless(text))
    case .number(let number): JSONWriter.number(number)
    case .whole(let whole): String(whole)
    case .none: ""
    }
  }

  /// Text that no spreadsheet takes for a formula: an apostrophe, which says "this is text", stands
  /// before each `=`, `+`, `-` and `@` that would begin a cell, and before a tab or line end at the
  /// start.
  ///
  /// A cell begins with the text, and behind a semicolon, a tab or a line end within it, since a program
  /// may be set to part cells there; blanks and quotation marks before a sign do not make it harmless.
  static func harmless(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isStart = index == 0
      if isStart || separators.contains(scalars[index - 1]),
        isFormula(scalars[index...]) || (isStart && lineSigns.contains(scalar))
      {
        result.append("'")
      }
      result.append(scalar)
    }
    return String(result)
  }

  private static let separators: Set<Unicode.Scalar> = [";", "\t", "\r", "\n"]
  private static let lineSigns: Set<Unicode.Scalar> = ["\t", "\r", "\n"]

  private static func isFormula(_ cell: ArraySlice<Unicode.Scalar>) -> Bool {
    switch cell.first(where: { $0 != " " && $0 != "\u{A0}" && $0 != "\"" }) {
    case "=", "+", "-", "@": true
    default: false
    }
  }

  /// Quoted where it holds a comma, a quotation mark or a line end.
  static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    guard needsQuotes else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
