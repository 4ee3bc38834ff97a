import Filling
import PolicyModel

/// Writes tables as RFC 4180 asks, in UTF-8 with a byte order mark so that spreadsheets read it so.
package enum CSVWriter {
  /// A table with its head: lines end with CR LF, the last one too.
  package static func write(
    _ columns: [String], _ rows: [[TableCell]], as style: CSVStyle = .comma
  ) -> String {
    let lines = [columns.map { quoted($0, style) }] + rows.map { $0.map { written($0, style) } }
    return "\u{FEFF}"
      + lines.map { $0.joined(separator: style.separator) + "\r\n" }.joined()
  }

  private static func written(_ cell: TableCell, _ style: CSVStyle) -> String {
    switch cell {
    case .text(let text), .word(let text, _): quoted(FormulaGuard.added(to: text), style)
    case .written(let text): quoted(FormulaGuard.added(to: style.number(text)), style)
    case .named(let names):
      quoted(FormulaGuard.added(to: names.map(\.id).joined(separator: " ")), style)
    case .number(let number), .share(let number): style.number(JSONWriter.number(number))
    case .whole(let whole): String(whole)
    case .day(let day): day.description
    case .none: ""
    }
  }

  /// Quoted where it holds the sign that parts cells, a quotation mark or a line end.
  private static func quoted(_ text: String, _ style: CSVStyle) -> String {
    let needsQuotes = text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
      default: style.separator.utf8.contains(byte)
      }
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
