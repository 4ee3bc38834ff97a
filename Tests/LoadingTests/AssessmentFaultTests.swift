import Findings
import Loading
import PolicyModel
import Testing

/// What is wrong around the answers, each fault in a sound file with its place.
///
/// The lines of that file, for the positions below:
///
///      1 assessment: small
///      2 checklist-version: 1.0.0
///      3 state: { code: XX, name: Exampleland }
///      4 date: 2026-06-30
///      5 respondent: { role: government, name: An office }
///      6 facts: { party: yes, member: no }
///      7 answers:
///      8   C-01.y: yes
///      9 plan:
///     10   C-01: { lead: police }
@Suite struct `A fault in an assessment` {
  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  private func expect(_ fault: Fault) {
    let text = SoundAssessment.text.replacing(lines: fault.lines, with: fault.replacement)
    let read = ReadAssessment(text, of: checklist)
    #expect(read.findings.marks == fault.findings)
    #expect((read.assessment == nil) == read.findings.hasErrors)
  }

  @Test(arguments: [
    Fault("a misspelt key", 4, "dat: 2026-06-30", "4:1 error unknown-key"),
    .init("an unknown key", 9...10, "weather: fine", "9:1 error unknown-key"),
    .init("a key in capitals", 9...10, "Plan:", "9:1 error unknown-key"),
    .init("a key given twice", 9...10, "date: 2026-06-30", "9:1 error duplicate-key"),
    .init("no checklist", 1, "", "1:1 error missing-key"),
    .init("no version", 2, "", "1:1 error missing-key"),
    .init("no state", 3, "", "1:1 error missing-key"),
    .init("no date", 4, "", "1:1 error missing-key"),
    .init(
      "neither state nor date", 3...4, "", "1:1 error missing-key", "1:1 error missing-key"),
    .init("a blank checklist", 1, "assessment:", "1:12 error blank"),
    .init("a blank version", 2, "checklist-version: ''", "2:20 error blank"),
    .init("another checklist", 1, "assessment: smal", "1:13 error another-checklist"),
    .init("a list for a checklist", 1, "assessment: [small]", "1:13 error wrong-kind"),
    .init("a list for a file", 1...10, "- small\n", "1:1 error wrong-kind"),
    .init("a text for a file", 1...10, "small\n", "1:1 error wrong-kind"),
    .init("another version", 2, "checklist-version: 1.0.1", "2:20 warning another-version"),
  ])
  func `in its keys or its checklist stands at its line and column`(fault: Fault) {
    expect(fault)
  }

  @Test(arguments: [
    Fault("a text for a state", 3, "state: Norway", "3:8 error wrong-kind"),
    .init("UK", 3, "state: { code: UK, name: Britain }", "3:16 error unknown-state"),
    .init("small letters", 3, "state: { code: no, name: Norway }", "3:16 error unknown-state"),
    .init("a name for a code", 3, "state: { code: Norway, name: N }", "3:16 error unknown-state"),
    .init("no country's code", 3, "state: { code: ZZ, name: N }", "3:16 error unknown-state"),
    .init("three letters", 3, "state: { code: NOR, name: N }", "3:16 error unknown-state"),
    .init("a letter and a digit", 3, "state: { code: X1, name: N }", "3:16 error unknown-state"),
    .init("no name", 3, "state: { code: XX }", "3:10 error missing-key"),
    .init("no code", 3, "state: { name: Exampleland }", "3:10 error missing-key"),
    .init("a name of blanks", 3, "state: { code: XX, name: \" \\t\" }", "3:26 error blank"),
    .init("a blank name", 3, "state: { code: XX, name: }", "3:25 error blank"),
    .init("a blank code", 3, "state: { code: , name: N }", "3:15 error blank"),
    .init("a third key", 3, "state: { code: XX, name: N, iso: 1 }", "3:29 error unknown-key"),
  ])
  func `in its State stands at its line and column`(fault: Fault) {
    expect(fault)
  }

  @Test(arguments: [
    Fault("day first", 4, "date: 30.06.2026", "4:7 error not-a-date"),
    .init("30 February", 4, "date: 2026-02-30", "4:7 error not-a-date"),
    .init("29 February of a common year", 4, "date: 2025-02-29", "4:7 error not-a-date"),
    .init("29 February of 2100", 4, "date: 2100-02-29", "4:7 error not-a-date"),
    .init("31 June", 4, "date: 2026-06-31", "4:7 error not-a-date"),
    .init("month 13", 4, "date: 2026-13-01", "4:7 error not-a-date"),
    .init("month 0", 4, "date: 2026-00-01", "4:7 error not-a-date"),
    .init("day 0", 4, "date: 2026-06-00", "4:7 error not-a-date"),
    .init("year 0", 4, "date: 0000-06-30", "4:7 error not-a-date"),
    .init("single digits", 4, "date: 2026-6-3", "4:7 error not-a-date"),
    .init("a time", 4, "date: 2026-06-30T12:00", "4:7 error not-a-date"),
    .init("a year", 4, "date: 2026", "4:7 error not-a-date"),
    .init("a word", 4, "date: today", "4:7 error not-a-date"),
    .init("nothing", 4, "date:", "4:6 error blank"),
    .init("a list", 4, "date: [2026-06-30]", "4:7 error wrong-kind"),
  ])
  func `in its date stands at its line and column`(fault: Fault) {
    expect(fault)
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01", "9999-12-31"])
  func `is not a day that the calendar has`(day: String) throws {
    let text = SoundAssessment.text.replacing(lines: 4...4, with: "date: \(day)")
    let read = ReadAssessment(text, of: checklist)
    #expect(read.findings.marks == [])
    #expect(read.assessment?.date.description == day)
  }

  @Test(arguments: [
    Fault("an unknown role", 5, "respondent: { role: chief }", "5:21 error not-a-choice"),
    .init("a role in capitals", 5, "respondent: { role: NGO }", "5:21 error not-a-choice"),
    .init("no role", 5, "respondent: { name: An office }", "5:15 error missing-key"),
    .init("a text for a respondent", 5, "respondent: NGO", "5:13 error wrong-kind"),
    .init(
      "a fact that is neither", 6, "facts: { party: maybe, member: no }",
      "6:1 warning fact-not-given", "6:17 error not-a-choice"),
    .init(
      "a misspelt fact", 6, "facts: { parti: yes, member: no }",
      "6:1 warning fact-not-given", "6:10 error unknown-id"),
    .init("a list of facts", 6, "facts: [party]", "6:8 error wrong-kind"),
    .init(
      "a fact given twice", 6, "facts: { party: yes, member: no, party: no }",
      "6:34 error duplicate-key"),
    .init(
      "a list for a fact", 6, "facts: { party: [yes], member: no }",
      "6:1 warning fact-not-given", "6:17 error wrong-kind"),
  ])
  func `in its respondent or facts stands at its line and column`(fault: Fault) {
    expect(fault)
  }

  @Test(arguments: [
    Fault("a text for a plan", 9...10, "plan: later", "9:7 error wrong-kind"),
    .init("an unknown criterion", 10, "  C-1: { lead: police }", "10:3 error unknown-id"),
    .init("an indicator", 10, "  C-01.y: { lead: police }", "10:3 error misplaced"),
    .init("a text for an entry", 10, "  C-01: later", "10:9 error wrong-kind"),
    .init("an unknown agency", 10, "  C-01: { lead: polise }", "10:17 error unknown-id"),
    .init("an unknown status", 10, "  C-01: { status: soon }", "10:19 error not-a-choice"),
    .init("a deadline that is no day", 10, "  C-01: { deadline: soon }", "10:21 error not-a-date"),
    .init("an unknown key", 10, "  C-01: { owner: police }", "10:11 error unknown-key"),
  ])
  func `in its plan stands at its line and column`(fault: Fault) {
    expect(fault)
  }

  @Test func `does not hide the others`() {
    let text = """
      assessment: small
      checklist-version: 1.0.0
      state: { code: UK, name: Britain }
      date: 30 June
      respondent: { role: chief }
      facts: { party: yes, member: no }
      answers:
        C-01.y: mostly
        C-01.l: 4
        C-01.e: [polise, courts, courts]
        C-01.p: { count: 26, of: 25 }
        C-01.n: { from: 55, to: 40 }
        C-02.x: yes
      plan:
        C-01: { status: soon }
      remarks: none

      """
    let read = ReadAssessment(text, of: checklist)
    #expect(
      read.findings.marks == [
        "3:16 error unknown-state", "4:7 error not-a-date", "5:21 error not-a-choice",
        "8:11 error not-an-answer", "9:11 error not-an-answer", "10:12 error unknown-id",
        "10:28 error listed-twice", "11:20 error count-above-total",
        "12:19 error range-reversed", "13:3 error unknown-id", "15:19 error not-a-choice",
        "16:1 error unknown-key",
      ])
    #expect(read.assessment == nil)
  }
}
