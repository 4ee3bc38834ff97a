import ModelSamples
import PolicyModel
import Scoring
import Testing

/// How well evidence carries an answer: method, section 5.
struct EvidenceStateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var date: CalendarDate
    var months: Int
    var evidence: [Evidence]
    var expected: EvidenceState

    init(
      _ name: String, _ evidence: [Evidence], _ expected: EvidenceState,
      on date: String = "2026-06-30", months: Int = 36
    ) {
      testDescription = name
      self.date = day(date)
      self.months = months
      self.evidence = evidence
      self.expected = expected
    }

    func state(_ dimension: Indicator.Dimension = .structure, low: Double = 1) -> EvidenceState {
      EvidenceState(of: evidence, for: dimension, low: low, asOf: date, months: months)
    }
  }

  @Test(arguments: [
    Case("no evidence", [], .none),
    Case("of the day itself", [Evidence(.report, "2026-06-30")], .documented),
    Case("36 months old to the day", [Evidence(.report, "2023-06-30")], .documented),
    Case("a day older", [Evidence(.report, "2023-06-29")], .stale),
    Case("of the day after the assessment", [Evidence(.report, "2026-07-01")], .stale),
    Case("undated", [Evidence(.report)], .stale),
    Case("an undated law", [Evidence(.law)], .documented),
    Case("a law of 1899", [Evidence(.law, "1899-01-01")], .documented),
    Case("a law of the day itself", [Evidence(.law, "2026-06-30")], .documented),
    Case("a law of the day after", [Evidence(.law, "2026-07-01")], .stale),
  ])
  func `evidence is fresh for 36 months, both ends included, and a law always`(_ given: Case) {
    #expect(given.state() == given.expected)
  }

  @Test(arguments: Evidence.Kind.allCases)
  func `only a law needs no date`(_ kind: Evidence.Kind) {
    let given = Case(kind.rawValue, [Evidence(kind)], kind == .law ? .documented : .stale)
    #expect(given.state() == given.expected)
  }

  @Test(arguments: [
    Case(
      "valid until the day itself", [Evidence(.report, "2026-01-01", until: "2026-06-30")],
      .documented),
    Case(
      "valid until the day before", [Evidence(.report, "2026-01-01", until: "2026-06-29")], .none),
    Case("a law valid until the day itself", [Evidence(.law, until: "2026-06-30")], .documented),
    Case("a law valid until the day before", [Evidence(.law, until: "2026-06-29")], .none),
    Case("undated, valid until the day itself", [Evidence(.other, until: "2026-06-30")], .stale),
    Case("undated, valid until the day before", [Evidence(.other, until: "2026-06-29")], .none),
    Case(
      "old, valid until the day itself", [Evidence(.report, "2020-01-01", until: "2026-06-30")],
      .stale),
  ])
  func `evidence past its last day counts as none`(_ given: Case) {
    #expect(given.state() == given.expected)
  }

  @Test(arguments: [
    Case("from 29 February", [Evidence(.report, "2021-02-28")], .documented, on: "2024-02-29"),
    Case(
      "from 29 February, a day older", [Evidence(.report, "2021-02-27")], .stale, on: "2024-02-29"),
    Case("back into a leap year", [Evidence(.report, "2024-02-28")], .documented, on: "2027-02-28"),
    Case(
      "into a leap year, a day older", [Evidence(.report, "2024-02-27")], .stale, on: "2027-02-28"),
    Case("from 31 August", [Evidence(.report, "2023-08-31")], .documented, on: "2026-08-31"),
    Case(
      "from 31 August, a day older", [Evidence(.report, "2023-08-30")], .stale, on: "2026-08-31"),
    Case(
      "6 months from 31 August", [Evidence(.report, "2026-02-28")], .documented, on: "2026-08-31",
      months: 6),
    Case(
      "6 months from 31 August, a day older", [Evidence(.report, "2026-02-27")], .stale,
      on: "2026-08-31", months: 6),
    Case(
      "6 months from 31 August to 29 February", [Evidence(.report, "2024-02-29")], .documented,
      on: "2024-08-31", months: 6),
    Case(
      "the day before that 29 February", [Evidence(.report, "2024-02-28")], .stale,
      on: "2024-08-31", months: 6),
    Case(
      "6 months from 31 October", [Evidence(.report, "2026-04-30")], .documented, on: "2026-10-31",
      months: 6),
    Case("no month at all, on the day", [Evidence(.report, "2026-06-30")], .documented, months: 0),
    Case("no month at all, the day before", [Evidence(.report, "2026-06-29")], .stale, months: 0),
  ])
  func `months are calendar months, cut to the last day of a shorter one`(_ given: Case) {
    #expect(given.state() == given.expected)
  }

  static let expired = Evidence(.law, until: "2020-01-01")
  static let old = Evidence(.report, "2020-01-01")
  static let fresh = Evidence(.report, "2026-01-01")

  @Test(arguments: [
    Case("expired and old", [expired, old], .stale),
    Case("old and expired", [old, expired], .stale),
    Case("fresh and old", [fresh, old], .documented),
    Case("old and fresh", [old, fresh], .documented),
    Case("expired, old and fresh", [expired, old, fresh], .documented),
    Case("fresh and expired", [fresh, expired], .documented),
    Case("expired twice", [expired, expired], .none),
  ])
  func `the best piece decides, wherever it stands`(_ given: Case) {
    #expect(given.state() == given.expected)
  }

  @Test(arguments: [
    Case("none", [], .notNeeded), Case("expired", [expired], .notNeeded),
    Case("old", [old], .notNeeded), Case("fresh", [fresh], .notNeeded),
  ])
  func `an answer worth 0 needs no evidence, even if some is attached`(_ given: Case) {
    #expect(given.state(low: 0) == given.expected)
    #expect(given.state(low: 1e-10) == given.expected, "but for rounding")
    #expect(given.state(.process, low: 0) == given.expected)
  }

  /// A law proves no practice, however new it is; one that has ended is no evidence at all.
  @Test(arguments: [
    Case("undated", [Evidence(.law)], .stale), Case("new", [Evidence(.law, "2026-06-30")], .stale),
    Case("old", [Evidence(.law, "1899-01-01")], .stale),
    Case("to come", [Evidence(.law, "2026-07-01")], .stale),
    Case("in force until the day", [Evidence(.law, until: "2026-06-30")], .stale),
    Case("ended", [expired], .none), Case("beside an old report", [Evidence(.law), old], .stale),
    Case("beside a new report", [Evidence(.law), fresh], .documented),
    Case("behind a new report", [fresh, Evidence(.law)], .documented),
  ])
  func `a law counts as stale where practice or results are asked about`(_ given: Case) {
    #expect(given.state(.process) == given.expected)
    #expect(given.state(.outcome) == given.expected)
  }

  @Test(arguments: Evidence.Kind.allCases.filter { $0 != .law })
  func `other evidence is the same for every question`(_ kind: Evidence.Kind) {
    for date in ["2026-06-30", "2023-06-30", "2023-06-29", "2026-07-01", nil] {
      let given = Case(kind.rawValue, [Evidence(kind, date)], .none)
      #expect(given.state(.process) == given.state(.structure))
      #expect(given.state(.outcome) == given.state(.structure))
    }
  }
}
