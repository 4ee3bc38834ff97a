/// Where a number for a person holds the day of birth.
struct BirthDateInNumber: Sendable {
  private let day: Range<Int>?
  private let month: Range<Int>
  private let year: Range<Int>?
  /// What may be added to the day or the month, for sex, century or sort of number.
  private let dayOffsets: [Int]
  private let monthOffsets: [Int]

  /// - Parameter pattern: `D`, `M` and `Y` where the digits of day, month and year stand, and any other
  ///   mark for each of the others: `DDMMYY-----`.
  init(_ pattern: String, days: [Int], months: [Int]) {
    let marks = Array(pattern)
    func range(_ mark: Character) -> Range<Int>? {
      guard let first = marks.firstIndex(of: mark), let last = marks.lastIndex(of: mark) else {
        return nil
      }
      return first..<last + 1
    }
    (day, month, year) = (range("D"), range("M") ?? 0..<0, range("Y"))
    (dayOffsets, monthOffsets) = (days, months)
  }

  /// Whether it holds the day of a calendar; a year in two digits says no century, so that 29 February
  /// is a day of it.
  func holds(_ code: IdentityNumber.Code) -> Bool {
    guard let month = Self.value(month, in: code), let day = value(day, in: code, else: 1),
      let year = value(year, in: code, else: 0)
    else { return false }
    if self.year?.count == 4, !(1850...2049).contains(year) { return false }
    return monthOffsets.contains { monthOffset in
      dayOffsets.contains { dayOffset in
        guard (1...12).contains(month - monthOffset) else { return false }
        let length = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - monthOffset - 1]
        return (1...length).contains(day - dayOffset)
      }
    }
  }

  private func value(_ range: Range<Int>?, in code: IdentityNumber.Code, else absent: Int) -> Int? {
    guard let range else { return absent }
    return Self.value(range, in: code)
  }

  /// The number at some places; nil where not all are digits.
  private static func value(_ range: Range<Int>, in code: IdentityNumber.Code) -> Int? {
    guard range.upperBound <= code.count else { return nil }
    let digits = code.dropFirst(range.lowerBound).prefix(range.count)
    return digits.allSatisfy { $0 < 10 } ? digits.reduce(0) { $0 * 10 + Int($1) } : nil
  }
}
