/// What the figures of an assessment describe, both days included.
package struct Period: Sendable, Equatable {
  package let first: CalendarDate
  package let last: CalendarDate

  /// Nil where it would end before it begins.
  package init?(from first: CalendarDate, to last: CalendarDate) {
    guard first <= last else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// A whole year.
  package init?(year: String) {
    guard year.utf8.count == 4, let year = PartialDate(year) else { return nil }
    (first, last) = (year.first, year.last)
  }

  /// The year that it is, where it is one whole year of the calendar.
  package var year: String? {
    let year = String(first.description.prefix(4))
    return Period(year: year) == self ? year : nil
  }
}

extension Period: CustomStringConvertible {
  /// As a sentence has it: `2025`, or `2025-07-01 to 2026-06-30`.
  package var description: String { year ?? "\(first) to \(last)" }
}
