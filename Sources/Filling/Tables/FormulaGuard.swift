/// The apostrophe, which says "this is text", that tables of this program put before what a spreadsheet
/// would take for a formula.
///
/// A cell begins with the text, and behind every sign at which a program may be set to part cells: a table
/// with commas is safe for one that reads semicolons, and the other way round. What cannot be seen, blanks
/// and quotation marks before a sign do not make it harmless.
package enum FormulaGuard {
  /// The text with an apostrophe before each sign that would begin a formula, and before a tab or line
  /// end at the start; ``removed(from:)`` gives back any text as it was.
  package static func added(to text: String) -> String {
    guard text.unicodeScalars.contains(where: { isSign($0) || isLineSign($0) }) else {
      return text
    }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if isCellStart(index, scalars), isFormula(scalars[index...], isFirst: index == 0) {
        result.append("'")
      }
      result.append(scalar)
    }
    return String(result)
  }

  /// The text without it.
  static func removed(from text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "'")) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if scalar == "'", isCellStart(index, scalars),
        isFormula(scalars[(index + 1)...], isFirst: index == 0)
      {
        continue
      }
      result.append(scalar)
    }
    return String(result)
  }

  /// Those of East Asian keyboards begin a formula too.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  private static func isLineSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || scalar == "\r" || scalar == "\n"
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", "\t", "\r", "\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func isCellStart(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    index == 0 || isSeparator(scalars[index - 1])
  }

  /// Whether a cell that begins so is one. An apostrophe of the text's own is stepped over, so that it
  /// gets a second one and keeps itself.
  private static func isFormula(_ cell: ArraySlice<Unicode.Scalar>, isFirst: Bool) -> Bool {
    if isFirst, let first = cell.first(where: { $0 != "'" }), isLineSign(first) {
      return true
    }
    return cell.first { !isSteppedOver($0) }.map(isSign) ?? false
  }

  private static func isSteppedOver(_ scalar: Unicode.Scalar) -> Bool {
    if isSeparator(scalar) { return false }
    if scalar.isASCII { return scalar == " " || scalar == "\"" || scalar == "'" }
    return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
  }
}
