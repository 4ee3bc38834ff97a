import Documents
import ModelSamples
import PolicyModel
import Reporting
import Testing
import WorkedExamples

@Suite struct `A reading sheet` {
  private static let checklist: Checklist = {
    var checklist = Sheets.checklist
    checklist.instruments = [
      Instrument(
        id: "CoE", title: "A convention", reference: "CETS 197", year: "2005", force: .binding,
        inForce: CalendarDate("2008-02-01")),
      Instrument(id: "Spare", title: "Unused", reference: "", year: "", force: .guidance),
      Instrument(id: "GC", title: "A comment", reference: "", year: "2020", force: .guidance),
    ]
    checklist.themes = [Theme(id: "children", title: "Children"), Theme(id: "none", title: "None")]
    checklist.criteria[0].legal = [
      LegalReference(instrument: 0, article: "10(1), 9", confidence: .high),
      LegalReference(instrument: 2, article: "whole text", confidence: .low),
    ]
    checklist.criteria[0].lead = 1
    checklist.criteria[0].themes = [0]
    checklist.criteria[1].legal = [
      LegalReference(instrument: 0, article: "10(1)", confidence: .high),
      LegalReference(instrument: 0, article: "10(1)", confidence: .medium),
    ]
    checklist.criteria[1].lead = 0
    checklist.criteria[1].support = [1]
    return checklist
  }()

  private static func text(
    _ order: ReadingSheet.Order, only criterion: CriterionIndex? = nil, brief: Bool = true
  ) -> String {
    MarkdownRenderer().text(
      ReadingSheet(checklist, by: order, only: criterion, brief: brief).document)
  }

  @Test func `by instrument goes through each text article by article`() {
    #expect(
      Self.text(.instrument).hasSuffix(
        """
        A criterion stands under each article that it names.

        <a id="CoE"></a>

        ## CoE: A convention

        CETS 197, 2005; binding; in force from 1 February 2008.

        ### Article 9

        - **C-01** C-01 (y, l, e)

        ### Article 10(1)

        - **C-01** C-01 (y, l, e)
        - **-** - (p, n, -)

        <a id="GC"></a>

        ## GC: A comment

        2020; guidance.

        ### The whole text

        - **C-01** C-01 (y, l, e)

        """), "\(Self.text(.instrument))")
  }

  @Test func `has the questions in full where there is room, and those of one criterion if asked`()
  {
    let text = Self.text(.instrument, only: 1, brief: false)
    #expect(
      text.hasSuffix(
        "### Article 10(1)\n\n- **-.p** Is it?\n- **-.n** Is it?\n- **-.-** Is it?\n"), "\(text)")
    #expect(!text.contains("C-01"))
  }

  @Test func `by agency parts what it leads from what it supports`() {
    let text = Self.text(.agency)
    #expect(
      text.hasSuffix(
        """
        ## police

        ### Leads

        - **-** - (p, n, -)

        ## null

        ### Leads

        - **C-01** C-01 (y, l, e)

        ### Supports

        - **-** - (p, n, -)

        """), "\(text)")
  }

  @Test func `leaves no question out that has no theme, agency or text`() {
    #expect(
      Self.text(.theme).hasSuffix(
        """
        ## Children

        - **C-01** C-01 (y, l, e)

        ## Under no theme

        - **-** - (p, n, -)

        """), "\(Self.text(.theme))")
    var bare = Self.checklist
    bare.criteria[0].legal = []
    bare.criteria[0].lead = nil
    for (order, heading) in [
      (ReadingSheet.Order.instrument, "On no text named here"),
      (.agency, "For no agency named here"),
    ] {
      let text = MarkdownRenderer().text(ReadingSheet(bare, by: order, brief: true).document)
      #expect(text.hasSuffix("\n## \(heading)\n\n- **C-01** C-01 (y, l, e)\n"), "\(text)")
    }
  }

  @Test(arguments: ReadingSheet.Order.allCases)
  func `of the shipped checklist holds every question`(order: ReadingSheet.Order) throws {
    let checklist = try Examples.checklist()
    let text = MarkdownRenderer().text(
      ReadingSheet(checklist, by: order, brief: false).document)
    for indicator in checklist.indicators {
      #expect(text.contains("- **\(indicator.id)** "), "\(indicator.id)")
    }
  }
}
