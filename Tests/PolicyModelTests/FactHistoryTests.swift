import ModelSamples
import PolicyModel
import Testing

/// Since when a fact is true of a State, and what that says of a day.
@Suite struct `The days of a fact` {
  private func date(_ text: String?) throws -> PartialDate? {
    try text.map { try #require(PartialDate($0)) }
  }

  private func history(
    ratified: String? = nil, since: String? = nil, until: String? = nil
  ) throws -> FactHistory {
    FactHistory(
      ratified: try date(ratified), since: try date(since), until: try date(until))
  }

  private func answer(
    _ history: FactHistory, _ day: String, byRatification: Bool = false
  ) throws -> FactAnswer {
    history.answer(on: try Sheets.day(day), byRatification: byRatification)
  }

  @Test(arguments: [
    ("2008-01-31", FactAnswer.no), ("2008-02-01", .yes), ("2022-03-15", .yes), ("2022-03-16", .no),
    ("9999-12-31", .no),
  ])
  func `begin with the first day and end before the last`(day: String, expected: FactAnswer) throws
  {
    #expect(try answer(history(since: "2008-02-01", until: "2022-03-16"), day) == expected)
  }

  /// On the last day of a year whatever began in it has begun.
  @Test(arguments: [
    ("2019-12-31", FactAnswer.no), ("2020-01-01", .notGiven), ("2020-12-30", .notGiven),
    ("2020-12-31", .yes), ("2021-01-01", .yes),
  ])
  func `leave a day within their year open`(day: String, expected: FactAnswer) throws {
    #expect(try answer(history(since: "2020"), day) == expected)
    #expect(try answer(history(ratified: "2020"), day, byRatification: true) == expected)
  }

  @Test(arguments: [
    ("2020-02-28", FactAnswer.yes), ("2020-03-01", .notGiven), ("2020-03-30", .notGiven),
    ("2020-03-31", .no),
  ])
  func `leave a day within the month of the end open`(day: String, expected: FactAnswer) throws {
    #expect(try answer(history(since: "2000", until: "2020-03"), day) == expected)
  }

  /// Ratified somewhen in 2020, it is in force by the end of 2021.
  @Test(arguments: [
    ("2019-12-31", FactAnswer.no), ("2020-01-01", .notGiven), ("2021-12-30", .notGiven),
    ("2021-12-31", .yes),
  ])
  func `begin at the latest a year after a ratification`(day: String, expected: FactAnswer) throws {
    #expect(try answer(history(ratified: "2020"), day) == expected)
  }

  @Test func `begin with the ratification where that is what counts`() throws {
    let both = try history(ratified: "2019-02-04", since: "2020-02-04")
    #expect(try answer(both, "2019-02-04", byRatification: true) == .yes)
    #expect(try answer(both, "2019-02-04") == .no)
    #expect(try answer(both, "2019-02-03", byRatification: true) == .no)
    #expect(try answer(history(since: "2008"), "2026-01-01", byRatification: true) == .notGiven)
  }

  @Test func `are none of a State of which it never was true`() throws {
    #expect(try answer(.never, "0001-01-01") == .no)
    #expect(try answer(.never, "9999-12-31", byRatification: true) == .no)
  }

  @Test(arguments: [
    ("1990-01-01", "no, not before 1996-02-28, as of 2025-12-31"),
    ("2000-01-01", "yes, since 1996-02-28, as of 2025-12-31"),
    ("2023-01-01", "no, not since 2022-03-16, as of 2025-12-31"),
  ])
  func `are told with the answer`(day: String, words: String) throws {
    let column = StatesTable.Column(asOf: try Sheets.day("2025-12-31"))
    var row = StatesTable.Row(name: "The Russian Federation")
    row.facts = [0: try history(since: "1996-02-28", until: "2022-03-16"), 1: .never]
    let table = StatesTable(
      columns: Listing(repeating: column, count: 3), rows: StateRows(["RU": row]))
    let day = try Sheets.day(day)
    let known = table.known(of: "RU", on: day)
    #expect(known.mapValues(\.words) == [0: words, 1: "no, as of 2025-12-31"])
    #expect(table.known(of: "XX", on: day) == [:])
  }
}
