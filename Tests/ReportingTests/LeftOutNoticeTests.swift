import PolicyModel
import Reporting
import Testing

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
        + "percentages." + shown
    ),
    (LeftOut(evidence: 1), "Left out: 1 piece of restricted evidence." + shown),
    (LeftOut(notes: 1, names: 2), "Left out: 1 note, 2 names."),
    (LeftOut(personalData: 2), "Left out: 2 texts that looked like personal data."),
    (
      LeftOut(smallCounts: 1), "1 answer with a number below 5 is given as a percentage."
    ),
  ])
  func `says what was left out and how much`(leftOut: LeftOut, words: String) {
    #expect(leftOut.words == words)
  }

  @Test func `stands behind the title of the report and of the profile`() throws {
    let bytes = try Examples.bytes("Reports/exampleland-2026/assessment.yaml")
    let counts = "{ evidence: 0, notes: 2, names: 0, personal-data: 0, small-counts: 0 }"
    let report = try Examples.report(
      bytes + Array("\nleft-out: \(counts)\n".utf8), Examples.checklist())
    let notice = Document.Block.notice("Public version. Left out: 2 notes.")
    #expect(report.gapReport.blocks[2] == notice)
    #expect(report.countryProfile.blocks[2] == notice)
    let without = try Examples.report("exampleland-2026")
    #expect(report.gapReport.blocks.count == without.gapReport.blocks.count + 1)
  }

  /// Two places round a small count to a percentage, and must not disagree.
  @Test func `stands above the same percentages as an internal report prints`() {
    let type = AnswerType.percent(worst: 0, best: 100)
    for total in 1...400 {
      for count in 0...total {
        let value = AnswerValue.count(count, of: total)
        guard value.isSmallCount else { continue }
        let words = value.withoutSmallCount.words(for: type)
        #expect(value.words(for: type) == "\(words) (numbers below 5 are not printed)")
      }
    }
  }
}
