import Documents
import Findings
import PolicyModel
import Reporting
import Testing
import WorkedExamples

@Suite struct `A profile in brief` {
  private static func lines(_ report: Report) -> [String] {
    String(decoding: BriefProfile(report).screen.bytes(.init()), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test(arguments: Examples.names)
  func `fits a screen of 24 lines and 80 columns`(name: String) throws {
    let lines = Self.lines(try Examples.report(name))
    #expect(lines.count <= 23)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 80 })
  }

  @Test func `leads with what to fix where enough is known`() throws {
    let lines = Self.lines(try Examples.report("exampleland-2026"))
    #expect(lines[0] == "Exampleland, 30 June 2026")
    #expect(
      lines[3...8] == [
        "Of 100 points: 46 demonstrated, 13 not known, 41 missing; 86% known", "Band: Developing",
        "To fix: 44 criteria, 2 to act on now",
        "To find out: 29 questions in 23 criteria, 3 to verify first",
        "Red flags: 2 fired, 2 not verified; fired: P1-NPUN-01.o1, P1-IDAS-04.o1",
        "Critical criteria: 1 failed, 2 not yet known, 4 passed",
      ])
    #expect(lines[10] == "To fix first (points of 100, by when)")
    #expect(
      lines[11]
        == "P1-IDAS-04  Support continues whatever happens to the case      1.97  2026-11-30")
    #expect(
      lines.last
        == "P4 Partnerships, frameworks and …   ███████▒▒▒······   42%   42–61%  Developing*")
  }

  @Test func `asks where too little is known`() throws {
    let lines = Self.lines(try Examples.report("exampleland-2026-desk"))
    #expect(lines[4] == "Band: none below 50% known; from Not demonstrated to Developing")
    #expect(lines[10] == "To find out first")
    #expect(lines[11].hasPrefix("P1-NPUN-01.p2  Can a person recognised as a victim at a …"))
  }

  @Test func `says that there is nothing to score`() throws {
    let checklist = try Examples.checklist()
    var weightless = checklist
    for index in weightless.criteria.indices { weightless.criteria[index].weight = 0 }
    let text = """
      assessment: osce-victim-protection-2022
      checklist-version: 2.0.0
      state: { code: XX, name: Exampleland }
      date: 2026-06-30
      respondent: { role: ngo }
      """
    let lines = Self.lines(try Examples.report(Array(text.utf8), weightless))
    #expect(lines[2] == "Result: nothing in the checklist that carries weight applies here")
  }
}
