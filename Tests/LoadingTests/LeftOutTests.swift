import Loading
import PolicyModel
import Testing

/// `left-out:`, by which an assessment says that it is a public copy.
///
/// It stands on line 5 of the sound file, in place of the respondent.
@Suite struct `What was left out` {
  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  private func read(_ line: String) -> ReadAssessment {
    ReadAssessment(
      SoundAssessment.text.replacing(lines: 5...5, with: "left-out: \(line)"), of: checklist)
  }

  @Test func `is read as it is counted`() throws {
    let read = read("{ evidence: 3, notes: 12, names: 1, personal-data: 0, small-counts: 2 }")
    #expect(read.findings.marks == [])
    #expect(
      read.assessment?.leftOut
        == LeftOut(evidence: 3, notes: 12, names: 1, personalData: 0, smallCounts: 2))
  }

  @Test func `is nothing in an assessment that does not say so`() {
    let read = ReadAssessment(SoundAssessment.text, of: checklist)
    #expect(read.assessment != nil)
    #expect(read.assessment?.leftOut == nil)
  }

  @Test(arguments: [
    Fault("a number", 5, "3", "5:11 error wrong-kind"),
    .init("nothing", 5, "", "5:10 error wrong-kind"),
    .init(
      "no counts", 5, "{}", "5:11 error missing-key", "5:11 error missing-key",
      "5:11 error missing-key", "5:11 error missing-key", "5:11 error missing-key"),
    .init(
      "a count too few", 5, "{ evidence: 3, notes: 12, names: 1, personal-data: 0 }",
      "5:13 error missing-key"),
    .init(
      "a misspelt key", 5,
      "{ evidence: 3, note: 12, names: 1, personal-data: 0, small-counts: 2 }",
      "5:26 error unknown-key"),
    .init(
      "numbers that are no counts", 5,
      "{ evidence: -1, notes: 1.5, names: some, personal-data: 1000000000, small-counts: [] }",
      "5:23 error not-a-number", "5:34 error not-a-number", "5:46 error not-a-number",
      "5:67 error not-a-number", "5:93 error wrong-kind"),
    .init(
      "a blank count", 5,
      "{ evidence: , notes: 0, names: 0, personal-data: 0, small-counts: 0 }",
      "5:22 error blank"),
  ])
  func `has its faults at their line and column`(fault: Fault) {
    let read = read(fault.replacement)
    #expect(read.findings.marks == fault.findings)
    #expect(read.assessment == nil)
  }

  @Test func `is explained where it is wrong`() {
    let read = read("{ evidence: few, notes: 0, names: 0, personal-data: 0, small-counts: 0 }")
    #expect(
      read.findings.printed == """
        sheet.yaml:5:23: error: 'few' is not a possible value of 'evidence'
        5 | left-out: { evidence: few, notes: 0, names: 0, personal-data: 0, small-counts: 0 }
          |                       ^^^ expected a whole number from 0 to 999999999

        """)
  }
}
