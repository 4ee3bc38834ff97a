import ModelSamples
import PolicyModel
import Scoring
import Testing

/// Why one piece of evidence does not show how things are: method, section 5.
@Suite struct `The flaw of a piece of evidence` {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let piece: Evidence
    let dimension: Indicator.Dimension
    let expected: EvidenceFlaw?

    init(
      _ name: String, _ piece: Evidence, for dimension: Indicator.Dimension = .structure,
      _ expected: EvidenceFlaw?
    ) {
      (testDescription, self.piece) = (name, piece)
      (self.dimension, self.expected) = (dimension, expected)
    }
  }

  @Test(arguments: [
    Case("of the day itself", Evidence(.report, "2026-06-30"), nil),
    Case("36 months old to the day", Evidence(.report, "2023-06-30"), nil),
    Case("a day older", Evidence(.report, "2023-06-29"), .tooOld),
    Case("of the day after", Evidence(.report, "2026-07-01"), .tooNew),
    Case("undated", Evidence(.report), .undated),
    Case("an undated law", Evidence(.law), nil),
    Case("a law of 1899", Evidence(.law, "1899-01-01"), nil),
    Case("a law of the day after", Evidence(.law, "2026-07-01"), .tooNew),
    Case("an undated law about practice", Evidence(.law), for: .process, .onlyLaw),
    Case("a new law about practice", Evidence(.law, "2026-06-30"), for: .process, .onlyLaw),
    Case("an old law about results", Evidence(.law, "1899-01-01"), for: .outcome, .onlyLaw),
    Case(
      "a law of the day after about practice", Evidence(.law, "2026-07-01"), for: .process, .tooNew),
    Case(
      "a law about results that is not in force any more", Evidence(.law, until: "2026-06-29"),
      for: .outcome, .ended(partial("2026-06-29"))),
    Case("a report about results", Evidence(.report, "2023-06-30"), for: .outcome, nil),
    Case("an undated policy about practice", Evidence(.policy), for: .process, .undated),
    Case(
      "valid until the day itself", Evidence(.report, "2026-01-01", until: "2026-06-30"), nil),
    Case(
      "valid until the day before", Evidence(.law, until: "2026-06-29"),
      .ended(partial("2026-06-29"))),
    Case(
      "ended, and too new as well", Evidence(.report, "2027-01-01", until: "2026-06-29"),
      .ended(partial("2026-06-29"))),
    Case("of the year in which the assessment is", Evidence(.report, "2026"), nil),
    Case("of the month in which it is", Evidence(.report, "2026-06"), nil),
    Case("of the month after", Evidence(.report, "2026-07"), .tooNew),
    Case("of a month whose last day is within the limit", Evidence(.report, "2023-06"), nil),
    Case("of a month whose last day is not", Evidence(.report, "2023-05"), .tooOld),
    Case("of a year whose last day is within the limit", Evidence(.report, "2023"), nil),
    Case("of the year before", Evidence(.report, "2022"), .tooOld),
    Case("valid until the end of that month", Evidence(.law, until: "2026-06"), nil),
    Case(
      "valid until the month before", Evidence(.law, until: "2026-05"), .ended(partial("2026-05"))),
    Case("new, and about a time long past", Evidence(.report, "2026-01", covers: "2022"), .tooOld),
    Case("too new, and about a time before", Evidence(.report, "2026-09", covers: "2025"), nil),
    Case("undated, and about a time not long past", Evidence(.report, covers: "2025"), nil),
  ])
  func `is the first that decides`(example: Case) {
    let flaw = example.piece.flaw(for: example.dimension, asOf: day("2026-06-30"), months: 36)
    #expect(flaw == example.expected)
  }
}
