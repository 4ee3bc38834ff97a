import Documents
import Findings
import ModelSamples
import PolicyModel
import Testing

@Suite struct `Evidence in words` {
  private func evidence(_ change: (inout Evidence) -> Void) -> String {
    var piece = Evidence(title: "A report", kind: .report, place: Place(start: 0, end: 0))
    change(&piece)
    return piece.markedWords.plain
  }

  @Test func `is its title where it says nothing else`() {
    #expect(evidence { _ in } == "report: A report")
  }

  @Test func `names all that it says, its place in the source last`() {
    #expect(
      evidence {
        $0.reference = "No 7"
        $0.date = PartialDate("2024-06")
        $0.covers = PartialDate("2023")
        $0.validUntil = PartialDate("2028-12-31")
        $0.accessed = CalendarDate("2025-11-20")
        $0.url = "https://example.org/r"
        $0.at = "p. 3"
        $0.quote = "so it is"
        $0.isRestricted = true
      }
        == "report: A report, No 7, dated June 2024, covering 2023, valid until 31 December 2028, "
        + "looked at on 20 November 2025, https://example.org/r, p. 3: “so it is” (restricted)")
  }

  @Test func `quotes without a place, and places without a quote`() {
    #expect(evidence { $0.quote = "so it is" } == "report: A report, “so it is”")
    #expect(evidence { $0.at = "chapter 2" } == "report: A report, chapter 2")
  }

  @Test(arguments: [
    ("2024", "2024"), ("2024-06", "June 2024"), ("2024-06-30", "30 June 2024"),
    ("0987-01", "January 987"),
  ])
  func `has as much of a date as is known`(written: String, printed: String) throws {
    #expect(Printed.date(try #require(PartialDate(written))) == printed)
  }
}

@Suite struct `Who says it, from what and of when, in words` {
  private func assessment(_ basis: Basis, name: String = "") throws -> Assessment {
    var assessment = try Sheets.blank()
    assessment.basis = basis
    assessment.respondent.name = name
    return assessment
  }

  @Test func `says that the government answered where it speaks for itself alone`() throws {
    #expect(try assessment(.selfAssessment).originWords == "Answered by the government")
    #expect(try assessment(.deskReview).originWords == "From public sources, by the government")
    #expect(
      try assessment(.interviews, name: "The Office").originWords.plain
        == "From interviews, by the government, The Office")
    #expect(try assessment(.visit).originWords == "From a visit, by the government")
  }

  @Test func `tells the period with the day`() throws {
    var assessment = try assessment(.selfAssessment)
    #expect(assessment.dayWords == "As of 30 June 2026")
    assessment.period = Period(year: "2025")
    #expect(assessment.dayWords == "Figures for 2025; as of 30 June 2026")
    assessment.period = Period(
      from: try Sheets.day("2025-07-01"), to: try Sheets.day("2026-06-30"))
    #expect(
      assessment.dayWords == "Figures for 1 July 2025 to 30 June 2026; as of 30 June 2026")
  }
}
