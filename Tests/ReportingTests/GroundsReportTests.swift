import Documents
import GapAnalysis
import ModelSamples
import PolicyModel
import Reporting
import Scoring
import Testing
import WorkedExamples

/// What reports say of what an assessment rests on: sources, notes, offices, the law of the day.
@Suite struct `A report on what an assessment rests on` {
  private static func report(
    _ checklist: Checklist = Sheets.checklist, agency: AgencyIndex? = nil,
    _ change: (inout Assessment) -> Void
  ) throws -> Report {
    var assessment = try Sheets.blank()
    change(&assessment)
    return Report(
      Round(checklist, assessment, Scorecard(assessment, checklist: checklist)), agency: agency)
  }

  private static func page(_ report: Report) -> String {
    MarkdownRenderer().text(GapReport(report).document)
  }

  /// What stands under a heading, up to the next of its level.
  private static func part(_ page: String, _ heading: String) throws -> String {
    let parts = page.split(separator: "\n## ")
    return String(try #require(parts.first { $0.hasPrefix("\(heading)\n") }, "\(page)"))
  }

  private static func sources(_ assessment: inout Assessment) {
    var report = Sheets.evidence("Annual report", url: "https://example.org/r")
    report.kind = .report
    report.date = PartialDate("2024-06")
    report.covers = PartialDate("2023")
    report.accessed = CalendarDate("2025-11-20")
    let secret = Sheets.evidence("Minutes", isRestricted: true)
    assessment.sources = [
      CitedSource(id: "annual", document: report), CitedSource(id: "minutes", document: secret),
      CitedSource(id: "spare", document: Sheets.evidence("Strategy")),
    ]
    report.source = "annual"
    report.at = "p. 3"
    report.quote = "none"
    assessment.answers[0] = Answer(value: .no, evidence: [report])
    report.at = "p. 9"
    report.quote = nil
    report.covers = PartialDate("2022")
    var minutes = secret
    minutes.source = "minutes"
    assessment.answers[1] = Answer(
      value: .level(1),
      evidence: [report, minutes, Sheets.evidence("An act", reference: "1/2020")])
    assessment.factGrounds[0] = FactGrounds(source: "annual")
  }

  @Test func `has each source once, with the answers that rest on it`() throws {
    let page = Self.page(try Self.report { Self.sources(&$0) })
    #expect(
      try Self.part(page, "Annex: sources") == """
        Annex: sources

        3 sources, on which 2 answers and 1 fact rest. Behind an answer stands where in the source, where that is told.

        - <a id="part.source.annual"></a>**annual:** report: Annual report, dated June 2024, covering 2023, \
        looked at on 20 November 2025, <https://example.org/r>. Rests on it:
          - [C-01.y](#C-01.y) C-01 (p. 3: “none”)
          - [C-01.l](#C-01.l) C-01 (covering 2022, p. 9)
          - the fact “Is it?”
        - <a id="part.source.minutes"></a>**minutes:** law: Minutes (restricted). Rests on it:
          - [C-01.l](#C-01.l) C-01

        ### Beside answers alone

        - law: An act, 1/2020. Rests on it: [C-01.l](#C-01.l) C-01.

        ### Listed, and nothing rests on them

        - <a id="part.source.spare"></a>**spare:** law: Strategy.

        <a id="part.method"></a>

        """)
  }

  @Test func `leads from an answer to its source`() throws {
    let page = Self.page(try Self.report { Self.sources(&$0) })
    #expect(
      page.contains(
        "Evidence: report: [Annual report](#part.source.annual), dated June 2024, covering 2023, looked at on 20 "
          + "November 2025, <https://example.org/r>, p. 3: “none”."), "\(page)")
  }

  @Test func `says so where no source is named`() throws {
    let page = Self.page(try Self.report { _ in })
    #expect(page.contains("\n## Annex: sources\n\nNo answer names a source.\n"), "\(page)")
  }

  @Test func `says which note is for everybody, and in a public one only that it is a note`() throws
  {
    func annex(_ leftOut: LeftOut?) throws -> String {
      Self.page(
        try Self.report {
          $0.answers[0] = Answer(
            value: .no, note: "ask again", publicNote: "a bill is before parliament")
          $0.leftOut = leftOut
        })
    }
    let own = try annex(nil)
    #expect(own.contains(" Note: ask again. Note for everybody: a bill is before parliament."))
    // A public copy holds no other note; that it is left out is no work of the page.
    #expect(try annex(LeftOut()).contains(" Note: a bill is before parliament."))
  }

  @Test func `begins with who says it, and from what`() throws {
    let report = try Self.report {
      $0.basis = .deskReview
      $0.period = Period(year: "2025")
    }
    let first =
      "Sheets. Figures for 2025; as of 30 June 2026. From public sources, by the government.\n"
    #expect(Self.page(report).contains("\n\(first)"))
    #expect(MarkdownRenderer().text(CountryProfile(report).document).contains("\n\(first)"))
    #expect(
      try HTMLRenderer.page(GapReport(report).document).contains("From public sources, by the"))
    #expect(
      Self.page(report).contains("This is an assessment by the government from public sources, not")
    )
    #expect(!Self.page(report).contains("Answered by"))
  }

  /// The first agency leads on both criteria; one question is assigned to the second, which has
  /// another name in this State.
  private static let led: Checklist = {
    var checklist = Sheets.checklist
    checklist.criteria[0].lead = 0
    checklist.criteria[1].lead = 0
    return checklist
  }()

  private static func offices(_ assessment: inout Assessment) {
    assessment.offices[0] = Office(name: "Police Directorate", contact: "unit 7")
    assessment.offices[1] = Office(name: "Ministry of Labour")
    assessment.assignments.indicators[1] = 1
    assessment.answers[0].value = .no
  }

  @Test func `calls agencies by what they are called there`() throws {
    let page = Self.page(try Self.report(Self.led, Self.offices))
    #expect(page.contains("| Answer: Police Directorate, by 30 December 2026 |"), "\(page)")
    #expect(page.contains("- **Ask:** Police Directorate; Ministry of Labour\n"), "\(page)")
    #expect(page.contains("| Answer: Ministry of Labour |"), "\(page)")
    #expect(page.contains("| Police Directorate | 2 | "), "\(page)")
    #expect(!page.contains("| police"))
    #expect(!page.contains("unit 7"))
  }

  @Test func `gives each agency the questions that are put to it`() throws {
    func sheet(_ agency: AgencyIndex) throws -> String {
      Self.page(try Self.report(Self.led, agency: agency, Self.offices))
    }
    let police = try sheet(0)
    #expect(police.contains("Sheet for: **Police Directorate** (unit 7). It holds the 2 criteria"))
    #expect(police.contains("agency leads (2), supports or answers in part (0)."))
    #expect(police.contains("may ask this agency to help: [C-01.l](#C-01.l) C-01."), "\(police)")
    let labour = try sheet(1)
    #expect(labour.contains("Sheet for: **Ministry of Labour**. It holds the 1 criterion"))
    #expect(labour.contains("agency leads (0), supports or answers in part (1)."))
    #expect(
      labour.contains(
        """
        ### To answer

        | By | Question | What to do |
        | --- | --- | --- |
        | 30 December 2026 | [C-01.l](#C-01.l) Is it? | Answer |

        Others answer these,
        """.dropLast()), "\(labour)")
  }

  /// On 30 June 2026: one that holds, one for the first time that day, one to come, one
  /// that obliges nobody and that nobody can foresee, one too far off.
  @Test func `rests on the law of its day, and names what is to come`() throws {
    var checklist = Sheets.checklist
    let days = [nil, "2026-06-30", "2026-07-01", "2028-06-30", "2028-07-01"]
    checklist.instruments = Listing(
      days.enumerated().map { number, inForce in
        Instrument(
          id: "L\(number)", title: "Law \(number)", reference: "", year: "",
          force: number == 3 ? .guidance : .binding, inForce: inForce.flatMap(CalendarDate.init))
      })
    checklist.criteria[0].legal = checklist.instruments.indices.map {
      LegalReference(instrument: $0, article: "7", confidence: .high)
    }
    let page = Self.page(try Self.report(checklist) { $0.answers[0].value = .no })
    #expect(
      page.contains(
        """
        - **Legal basis:** Law 0, Art. 7; Law 1, Art. 7
        - **To come:** Law 2, Art. 7 \\[in force from 1 July 2026\\]

        """), "\(page)")
    #expect(!page.contains("Law 3"))
    #expect(!page.contains("Law 4"))
  }
}
