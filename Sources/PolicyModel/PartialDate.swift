/// A day, a month or a year, as a source dates itself.
package struct PartialDate: Sendable, Hashable {
  package enum Precision: Sendable { case year, month, day }

  package let precision: Precision
  /// The first day that it names.
  package let first: CalendarDate
  /// The last day that it names.
  package let last: CalendarDate

  private init(_ precision: Precision, from first: CalendarDate, to last: CalendarDate) {
    (self.precision, self.first, self.last) = (precision, first, last)
  }

  package init(_ day: CalendarDate) { self.init(.day, from: day, to: day) }

  /// Reads `2026`, `2026-06` or `2026-06-30`, and nothing else.
  package init?(_ text: String) {
    switch text.utf8.count {
    case 4:
      guard let first = CalendarDate(text + "-01-01"), let last = CalendarDate(text + "-12-31")
      else { return nil }
      self.init(.year, from: first, to: last)
    case 7:
      guard let first = CalendarDate(text + "-01") else { return nil }
      self.init(.month, from: first, to: first.endOfMonth)
    default:
      guard let day = CalendarDate(text) else { return nil }
      self.init(day)
    }
  }

  /// The day that counts on the day of an assessment: the last one, but that day itself where it is
  /// within (method, section 5).
  ///
  ///     PartialDate("2026").day(asOf: 2026-06-30)     // 2026-06-30
  package func day(asOf date: CalendarDate) -> CalendarDate {
    first <= date && date <= last ? date : last
  }
}

extension PartialDate: CustomStringConvertible {
  /// As it was written: `2026`, `2026-06` or `2026-06-30`.
  package var description: String {
    let day = first.description
    return switch precision {
    case .year: String(day.prefix(4))
    case .month: String(day.prefix(7))
    case .day: day
    }
  }
}
