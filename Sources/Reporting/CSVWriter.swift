/// Writes tables as RFC 4180 asks, in UTF-8 with a byte order mark so that spreadsheets read it so.
package enum CSVWriter {
  package enum Cell: Sendable, Equatable {
    /// Text of any origin. Text that a spreadsheet would take for a formula is neutralised.
    case text(String)
    /// A number of ours, written bare so that it stays a number, with 6 decimals at most.
    case number(Double)
    case whole(Int)
    case none
  }

  /// A table with its head: lines end with CR LF, the last one too.
  package static func write(_ columns: [String], _ rows: [[Cell]]) -> String {
    let lines = [columns.map(quoted)] + rows.map { $0.map(written) }
    return "\u{FEFF}" + lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): quoted(harmless(text))
    case .number(let number): JSONWriter.number(number)
    case .whole(let whole): String(whole)
    case .none: ""
    }
  }

  /// Text beginning with `=`, `+`, `-`, `@`, a tab or a line end gets an apostrophe before it, which
  /// spreadsheets take as "this is text".
  static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n": return "'" + text
    default: return text
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
