import Documents
import PolicyModel
import Reporting
import Testing
import WorkedExamples

/// What the log of the tests says of a copy.
extension LeftOut: CustomTestStringConvertible {
  package var testDescription: String {
    "\(evidence), \(notes), \(names), \(personalData), \(smallCounts)"
  }
}

/// What a public version says first.
@Suite struct `The notice of a public version` {
  private static let shown =
    " Answers are shown, and counted, with the evidence that may be shown."

  @Test(arguments: [
    (LeftOut(), "Nothing had to be left out."),
    (
      LeftOut(evidence: 3, notes: 12, names: 1, personalData: 1, smallCounts: 2),
      "Left out: 3 pieces of restricted evidence, 12 notes, the respondent's name, "
        + "1 text that looked like personal data; 2 answers with a number below 5 are given as "
        + "ranges of tens." + shown
    ),
    (LeftOut(evidence: 1), "Left out: 1 piece of restricted evidence." + shown),
    (LeftOut(notes: 1, names: 2), "Left out: 1 note, 2 names."),
    (LeftOut(personalData: 2), "Left out: 2 texts that looked like personal data."),
    (
      LeftOut(smallCounts: 1), "1 answer with a number below 5 is given as a range of tens."
    ),
  ])
  func `says what was left out and how much`(leftOut: LeftOut, words: String) {
    #expect(leftOut.words == words)
  }

  @Test func `stands behind the title of the report and of the profile`() throws {
    let text = """
      assessment: osce-victim-protection-2022
      checklist-version: 1.0.0
      state: { code: XX, name: Exampleland }
      date: 2026-06-30
      respondent: { role: government }
      answers: { P1-LEAD-01.s1: yes }

      """
    let counts = "{ evidence: 0, notes: 2, names: 0, personal-data: 0, small-counts: 0 }"
    func report(_ text: String) throws -> Report {
      try Examples.report(Array(text.utf8), Examples.checklist())
    }
    let without = try report(text)
    let report = try report("\(text)left-out: \(counts)\n")
    let notice = Document.Block.notice("Public version. Left out: 2 notes.")
    #expect(GapReport(report).document.blocks[2] == notice)
    #expect(CountryProfile(report).document.blocks[2] == notice)
    #expect(GapReport(report).document.blocks.count == GapReport(without).document.blocks.count + 1)
  }
}
