import Documents
import Findings
import Reporting
import Testing
import WorkedExamples

@Suite struct TerminalReportTests {
  @Test(arguments: Examples.names)
  func `no line is wider than 80 columns, and none holds a control character`(name: String) throws {
    let report = try Examples.report(name)
    for document in [GapReport(report).document, CountryProfile(report).document] {
      let text = TerminalRenderer(colour: false).text(document)
      #expect(!text.contains("\u{1B}"))
      for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= 80, "\(line)") }
    }
  }

  @Test func `colour changes nothing but colour`() throws {
    let report = try Examples.report("exampleland-2026")
    let coloured = TerminalRenderer(colour: true).text(CountryProfile(report).document)
    #expect(coloured.contains("\u{1B}[1m"))
    let bare = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(bare == TerminalRenderer(colour: false).text(CountryProfile(report).document))
  }
}
