/// A moment as a workbook counts it: in days.
struct CellDay {
  /// Since the first of January 1970.
  private var day: Int
  /// As the workbook counts it.
  private let count: Int
  private var minute: Int
  /// Whether it is a time of no day.
  private var isTime: Bool
  private var hasDay: Bool

  /// Nil for what is no day: before the count begins, the 29th of February 1900, which Excel counts though
  /// it never was, and after the year 9999.
  init?(_ number: Double, countsFrom1904: Bool) {
    guard number >= 0, number < 2_958_466 else { return nil }
    var whole = Int(number)
    minute = Int(((number - Double(whole)) * 1440).rounded())
    if minute == 1440 { (whole, minute) = (whole + 1, 0) }
    count = whole
    isTime = whole < 1
    hasDay = countsFrom1904 || !isTime
    guard countsFrom1904 || whole != 60 else { return nil }
    // The day of number 0: 1 January 1904, 30 December 1899, and before the day that never was 31 December.
    day = whole + (countsFrom1904 ? -24_107 : whole < 60 ? -25_568 : -25_569)
    guard day <= 2_932_896 else { return nil }
  }

  /// The numbers of days between 1950 and 2100, as they are counted from 1900.
  private static let ofOurTime = 18_264..<73_051

  /// The day that a whole number stands for, where it is one of our time; nil of other numbers.
  static func meant(by written: String, countsFrom1904: Bool) -> String? {
    guard let number = Int(written), ofOurTime.contains(number + (countsFrom1904 ? 1462 : 0))
    else { return nil }
    return CellDay(Double(number), countsFrom1904: countsFrom1904)?.text([.year, .month, .day])
  }

  /// `2026-05-12`, or as much of it as is shown; the time behind it where there is one.
  func text(_ shown: CellFormat.Moment) -> String? {
    let time = "\(Self.two(minute / 60)):\(Self.two(minute % 60))"
    if shown == .time, isTime { return time }
    // Of a moment that shows its time alone the day is not lost, nor are hours that make whole days.
    if shown == .time, count < Self.ofOurTime.lowerBound {
      return "\(count * 24 + minute / 60):\(Self.two(minute % 60))"
    }
    let shown = shown == .time ? [.year, .month, .day, .time] : shown
    guard hasDay else { return nil }
    let (year, month, day) = date
    var text = String(String(year + 10_000).dropFirst())
    if shown.contains(.month) { text += "-\(Self.two(month))" }
    if shown.contains(.day) { text += "-\(Self.two(day))" }
    return shown.contains(.time) && minute > 0 ? "\(text) \(time)" : text
  }

  private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  /// The day in the Gregorian calendar, counted in years that begin in March and eras of 400 of them.
  private var date: (year: Int, month: Int, day: Int) {
    let days = day + 719_468
    let (era, dayOfEra) = (days / 146_097, days % 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    return (
      era * 400 + yearOfEra + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9,
      dayOfYear - (153 * month + 2) / 5 + 1
    )
  }
}
