import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What falls due or ends before a day.
@Suite struct `What falls due` {
  private func items(
    before: String, _ change: (inout Assessment) -> Void = { _ in }
  ) -> [DueItem] {
    var assessment = AskedSample.assessment
    change(&assessment)
    let round = Round(
      AskedSample.checklist, assessment,
      Scorecard(assessment, checklist: AskedSample.checklist))
    return DueList(round, before: day(before)).items
  }

  @Test func `are open questions and awaited answers, an office each`() {
    let due = day("2026-09-30")
    #expect(
      items(before: "2026-10-01") == [
        DueItem(.answers, due, agency: 0, ids: ["A.s3"]),
        DueItem(.answers, due, agency: 1, ids: ["B.s2"]),
        DueItem(.answers, due, agency: nil, ids: ["C.s1"]),
        DueItem(.awaited, due, agency: 1, ids: ["A.s4"]),
      ])
  }

  @Test func `is not what falls due on the day itself, nor what has no day`() {
    #expect(items(before: "2026-09-30") == [])
    #expect(items(before: "9999-12-31") { $0.enquiry?.due = nil } == [])
    #expect(items(before: "9999-12-31") { $0.enquiry = nil } == [])
  }

  /// Also where the deadline has long passed: it is still to be done.
  @Test(arguments: [nil] + Plan.Status.allCases.map(Optional.some))
  func `is a measure by its deadline until it is done or dropped`(status: Plan.Status?) {
    let found = items(before: "2026-08-02") {
      $0.plans[0] = Plan(
        action: "Amend the Act", lead: 2, deadline: day("2020-08-01"), status: status)
    }
    let measure = DueItem(
      .measure, day("2020-08-01"), agency: 2, ids: ["A"], title: "Amend the Act")
    #expect(
      found == ([.done, .verified, .dropped].contains(status) ? [] : [measure]))
  }

  @Test func `of one day are answers, then measures, then evidence`() {
    let found = items(before: "2026-10-01") {
      $0.plans[1] = Plan(deadline: day("2026-09-30"))
      $0.answers[0].evidence = [Evidence(.law, "2020", until: "2026-09")]
    }
    #expect(found.map(\.kind) == [.answers, .answers, .answers, .awaited, .measure, .evidenceEnds])
  }

  // MARK: Evidence

  private func ends(_ evidence: [Evidence], _ value: AnswerValue = .yes) -> [DueItem] {
    items(before: "9999-12-31") {
      $0.enquiry = nil
      $0.answers[0] = Answer(value: value, evidence: evidence)
    }
  }

  private func item(_ kind: DueItem.Kind, _ day: String, _ title: String) -> DueItem {
    DueItem(kind, ModelSamples.day(day), agency: 0, ids: ["A.s1"], title: title)
  }

  /// Three years, as the method has it; the earlier of two ends counts.
  @Test func `is evidence by the last day on which it counts`() {
    #expect(
      ends([Evidence(.law, "2020", until: "2027")]) == [item(.evidenceEnds, "2027-12-31", "law")])
    #expect(ends([Evidence(.report, "2025-06")]) == [item(.evidenceAges, "2028-06-30", "report")])
    #expect(
      ends([Evidence(.report, "2025-06-15", until: "2027")])
        == [item(.evidenceEnds, "2027-12-31", "report")])
    #expect(
      ends([Evidence(.report, "2025-06-15", until: "2030")])
        == [item(.evidenceAges, "2028-06-15", "report")])
    #expect(
      ends([Evidence(.report, "2025", covers: "2023")])
        == [item(.evidenceAges, "2026-12-31", "report")])
  }

  @Test func `is no law without an end, nothing undated, and nothing beside an answer not known`() {
    #expect(ends([Evidence(.law, "2001"), Evidence(.report)]) == [])
    #expect(ends([Evidence(.report, "2025")], .unknown) == [])
  }

  /// One document that two answers of justice rest on is one thing to renew; marked once, it is restricted.
  @Test func `is a document once for each office that answers with it`() {
    let found = items(before: "9999-12-31") {
      $0.enquiry = nil
      var restricted = Evidence(.report, "2025")
      restricted.isRestricted = true
      for (index, piece) in [(0, Evidence(.report, "2025")), (1, restricted), (4, restricted)] {
        $0.answers[IndicatorIndex(index)] = Answer(value: .yes, evidence: [piece, piece])
      }
    }
    let last = day("2028-12-31")
    #expect(
      found == [
        DueItem(
          .evidenceAges, last, agency: 0, ids: ["A.s1", "A.s2"], title: "report",
          isRestricted: true),
        DueItem(
          .evidenceAges, last, agency: 1, ids: ["B.s1"], title: "report", isRestricted: true),
      ])
  }

  /// Every day of two years, one of them with a 29 February: good on the day told, too old on the next.
  @Test(arguments: [0, 1, 6, 11, 12, 36])
  func `ages on the very day after which the method calls it too old`(months: Int) throws {
    for date in Self.days {
      let tree = SampleTree([
        SampleItem(.yes, evidence: [Evidence(.report, on: date, until: nil)])
      ]) { $0.evidenceMonths = months }
      let round = Round(
        tree.checklist, tree.assessment, Scorecard(tree.assessment, checklist: tree.checklist))
      let last = try #require(DueList(round, before: day("9999-12-31")).items.first).day
      let piece = tree.assessment.answers[0].evidence[0]
      let next = try #require(Self.next(last))
      #expect(piece.flaw(for: .structure, asOf: last, months: months) == nil, "\(date)")
      #expect(piece.flaw(for: .structure, asOf: next, months: months) == .tooOld, "\(date)")
    }
  }

  private static let days = (2023...2024).flatMap { year in
    (1...12).flatMap { month in
      (1...31).compactMap { CalendarDate(year: year, month: month, day: $0) }
    }
  }

  private static func next(_ date: CalendarDate) -> CalendarDate? {
    CalendarDate(year: date.year, month: date.month, day: date.day + 1)
      ?? CalendarDate(year: date.year, month: date.month + 1, day: 1)
      ?? CalendarDate(year: date.year + 1, month: 1, day: 1)
  }
}
