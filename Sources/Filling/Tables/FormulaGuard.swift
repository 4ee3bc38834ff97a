/// The apostrophe that tables of this program put before what a spreadsheet would take for a formula.
enum FormulaGuard {
  private static let separators: Set<Unicode.Scalar> = [";", "\t", "\r", "\n"]
  private static let lineSigns: Set<Unicode.Scalar> = ["\t", "\r", "\n"]

  /// The text without it: at the start, and behind a sign at which a cell may be parted.
  static func removed(from text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "'")) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let rest = scalars[(index + 1)...]
      let isStart = index == 0
      if scalar == "'", isStart || separators.contains(scalars[index - 1]),
        isFormula(rest) || (isStart && rest.first.map(lineSigns.contains) ?? false)
      {
        continue
      }
      result.append(scalar)
    }
    return String(result)
  }

  private static func isFormula(_ cell: ArraySlice<Unicode.Scalar>) -> Bool {
    switch cell.first(where: { $0 != " " && $0 != "\u{A0}" && $0 != "\"" }) {
    case "=", "+", "-", "@": true
    default: false
    }
  }
}
