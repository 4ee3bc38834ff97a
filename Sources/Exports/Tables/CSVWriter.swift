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
