import PolicyModel
import Testing

@Suite struct `A day of the calendar` {
  @Test(arguments: ["2026-06-30", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `is written as it was read`(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2100-02-29", "2024-02-30", "2026-06-31", "2026-04-31",
    "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32", "0000-01-01",
  ])
  func `is none that no calendar has`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    "", "2026", "2026-06", "2026-6-30", "2026-06-3", "20260630", "2026/06/30", "2026.06.30",
    "2026-06-30 ", " 2026-06-30", "+026-06-30", "-026-06-30", "2026-06-3x", "2026-06-30T00:00",
    "10000-01-01", "30-06-2026", "2026-06-3０", "2026‐06‐30",
  ])
  func `is read in one form alone`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  /// Four hundred years of the Gregorian calendar have 146,097 days, 97 of them 29 February.
  @Test func `is there as often as the Gregorian calendar has days`() {
    var (days, leapDays) = (0, 0)
    for year in 1801...2200 {
      for month in 1...12 {
        for day in 1...32 where CalendarDate(year: year, month: month, day: day) != nil {
          days += 1
          if (month, day) == (2, 29) { leapDays += 1 }
        }
      }
    }
    #expect(days == 146_097)
    #expect(leapDays == 97)
  }

  @Test func `comes before another by year, then month, then day`() {
    let texts = ["0999-12-31", "2025-12-31", "2026-01-02", "2026-01-31", "2026-02-01"]
    let days = texts.compactMap { CalendarDate($0) }
    #expect(days.reversed().sorted().map(\.description) == texts)
    #expect(CalendarDate.first.description == "0001-01-01")
  }

  @Test(arguments: [
    ("2026-06-30", 0, "2026-06-30"), ("2026-06-30", 6, "2026-12-30"),
    ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"),
    ("2026-06-30", -36, "2023-06-30"), ("2026-01-01", 1_200, "2126-01-01"),
  ])
  func `some months away has the same number`(start: String, months: Int, end: String) {
    #expect(CalendarDate(start)?.adding(months: months).description == end)
  }

  /// The method's own examples are the first and the fourth.
  @Test(arguments: [
    ("2026-08-30", 6, "2027-02-28"), ("2027-08-31", 6, "2028-02-29"),
    ("2026-01-31", 1, "2026-02-28"), ("2028-02-29", -36, "2025-02-28"),
    ("2026-05-31", -1, "2026-04-30"), ("2026-08-31", 1, "2026-09-30"),
  ])
  func `in a shorter month is its last`(start: String, months: Int, end: String) {
    #expect(CalendarDate(start)?.adding(months: months).description == end)
  }

  @Test(arguments: [
    ("9999-11-15", 1, "9999-12-15"), ("9999-12-31", 1, "9999-12-31"),
    ("9999-06-30", 36, "9999-12-30"), ("0001-02-03", -1, "0001-01-03"),
    ("0001-01-01", -1, "0001-01-01"), ("0002-03-31", -1_200, "0001-01-31"),
  ])
  func `stays within the years that can be written`(start: String, months: Int, end: String) {
    #expect(CalendarDate(start)?.adding(months: months).description == end)
  }
}
