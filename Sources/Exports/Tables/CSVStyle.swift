/// How the cells of a table for spreadsheets are parted, and how its numbers are written.
///
/// A spreadsheet takes both from the country that its computer is set to.
package enum CSVStyle: String, Sendable, CaseIterable {
  /// Commas between cells and decimal points, as RFC 4180 has it.
  case comma
  /// Semicolons between cells and decimal commas, for most countries of Europe.
  case semicolon

  var separator: String {
    switch self {
    case .comma: ","
    case .semicolon: ";"
    }
  }

  /// A number that is written with a decimal point, in this style; other text as it is.
  func number(_ digits: String) -> String {
    guard self == .semicolon, digits.wholeMatch(of: /-?[0-9]+\.[0-9]+/) != nil else {
      return digits
    }
    return digits.replacing(".", with: ",")
  }
}
