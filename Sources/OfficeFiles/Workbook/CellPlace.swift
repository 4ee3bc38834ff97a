import PolicyModel

/// Places and days as a workbook writes them.
enum CellPlace {
  /// `A1` for row 0 and column 0.
  static func name(row: Int, column: Int) -> String { letters(of: column) + String(row + 1) }

  /// `A`, …, `Z`, `AA` …
  static func letters(of column: Int) -> String {
    var (rest, letters) = (column + 1, "")
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest /= 26
    }
    return letters
  }

  /// `A1:B9`.
  static func plain(rows: ClosedRange<Int>, columns: ClosedRange<Int>) -> String {
    name(row: rows.lowerBound, column: columns.lowerBound) + ":"
      + name(row: rows.upperBound, column: columns.upperBound)
  }

  /// `$A$1:$B$9`.
  static func fixed(rows: ClosedRange<Int>, columns: ClosedRange<Int>) -> String {
    "$\(letters(of: columns.lowerBound))$\(rows.lowerBound + 1)"
      + ":$\(letters(of: columns.upperBound))$\(rows.upperBound + 1)"
  }

  /// The number by which a workbook knows a day; nil before March 1900, where the programs disagree
  /// because one of the first took 1900 for a leap year.
  static func serial(of day: CalendarDate) -> Int? {
    // Years that begin in March have the leap day at their end.
    let year = day.month > 2 ? day.year : day.year - 1
    let monthFromMarch = (day.month + 9) % 12
    let days =
      365 * year + year / 4 - year / 100 + year / 400 + (153 * monthFromMarch + 2) / 5 + day.day
    // 1 March 1900, which has the number 61.
    let serial = days - 693_900
    return serial >= 61 ? serial : nil
  }
}
