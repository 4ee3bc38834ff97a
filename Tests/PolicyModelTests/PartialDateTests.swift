import ModelSamples
import PolicyModel
import Testing

/// A date that a source gives as a day, a month or a year.
@Suite struct `A date in part` {
  @Test(arguments: [
    ("2026", "2026-01-01", "2026-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-02", "2023-02-01", "2023-02-28"), ("2026-06-30", "2026-06-30", "2026-06-30"),
    ("0001", "0001-01-01", "0001-12-31"), ("9999-12", "9999-12-01", "9999-12-31"),
  ])
  func `names all its days, and is written as it was read`(
    text: String, first: String, last: String
  ) {
    let date = partial(text)
    #expect(date.first == day(first))
    #expect(date.last == day(last))
    #expect(date.description == text)
  }

  @Test(arguments: [
    "", "26", "0000", "2026-", "2026-13", "2026-6", "2026-00", "2026-02-30", "2026/06", "202a",
    "2026-06-30T", "around 2026", "+026", "２０２６",
  ])
  func `is nothing else`(text: String) { #expect(PartialDate(text) == nil) }

  @Test func `counts as its last day, or as the assessment's day where that is within`() {
    #expect(partial("2025").day(asOf: day("2026-06-30")) == day("2025-12-31"))
    #expect(partial("2026").day(asOf: day("2026-06-30")) == day("2026-06-30"))
    #expect(partial("2026-06").day(asOf: day("2026-06-01")) == day("2026-06-01"))
    #expect(partial("2026-07").day(asOf: day("2026-06-30")) == day("2026-07-31"))
  }

  @Test func `makes a period of a year, and of nothing shorter`() {
    #expect(Period(year: "2025")?.last == day("2025-12-31"))
    #expect(Period(year: "2025")?.description == "2025")
    #expect(Period(year: "2025-06") == nil)
    #expect(Period(from: day("2025-07-01"), to: day("2026-06-30"))?.year == nil)
    #expect(Period(from: day("2025-01-01"), to: day("2025-12-31"))?.year == "2025")
    #expect(Period(from: day("2025-01-02"), to: day("2025-01-01")) == nil)
  }
}
