/// A day of the Gregorian calendar, without time or zone.
package struct CalendarDate: Sendable, Hashable, Comparable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil unless the day exists, in the years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  private init(checkedYear: Int, month: Int, day: Int) {
    (year, self.month, self.day) = (checkedYear, month, day)
  }

  /// The first day that there is here.
  package static let first = CalendarDate(checkedYear: 1, month: 1, day: 1)

  /// Reads `2026-06-30`, and nothing else.
  package init?(_ text: String) {
    let bytes = text.utf8.span
    guard bytes.count == 10 else { return nil }
    var digits = 0
    for index in bytes.indices {
      let byte = bytes[index]
      switch (index, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
      case (4, _), (7, _): return nil
      case (_, UInt8(ascii: "0")...UInt8(ascii: "9")):
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  /// The same day some calendar months later (or, if negative, earlier); where that month is shorter,
  /// its last day: 30 August and 6 months give 28 February. Stays within the years 1 to 9999.
  package func adding(months: Int) -> CalendarDate {
    let count = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
    let (year, month) = (count / 12, count % 12 + 1)
    let day = min(day, Self.days(inMonth: month, of: year))
    return CalendarDate(year: year, month: month, day: day) ?? self
  }

  /// The last day of its month.
  package var endOfMonth: CalendarDate {
    CalendarDate(checkedYear: year, month: month, day: Self.days(inMonth: month, of: year))
  }

  package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it: `2026-06-30`.
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
