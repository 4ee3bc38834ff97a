import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing

/// What does not keep a file from being used, and may not mean what its author thinks.
@Suite struct `A warning` {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let answer: String
    let findings: [String]

    init(_ name: String, _ answer: String, _ findings: String...) {
      (self.name, self.answer, self.findings) = (name, answer, findings)
    }

    var testDescription: String { name }
  }

  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  @Test(arguments: [
    Case("unknown alone", "  C-01.y: unknown", "8:11 warning unknown-without-reason"),
    .init(
      "unknown with a blank reason", "  C-01.y: { answer: unknown, reason: }",
      "8:21 warning unknown-without-reason"),
    .init(
      "unknown with a reason of spaces", "  C-01.y: { answer: unknown, reason: ' ' }",
      "8:21 warning unknown-without-reason"),
    .init("unknown with a reason", "  C-01.y: { answer: unknown, reason: not collected }"),
    .init("unknown of a kind", "  C-01.y: { answer: unknown, why: pending }"),
    .init(
      "everything from no to yes", "  C-01.y: { from: no, to: yes }", "8:19 warning open-range"),
    .init("a half of it", "  C-01.y: { from: no, to: partial }"),
    .init("every level", "  C-01.l: { from: 0, to: 3 }", "8:19 warning open-range"),
    .init("all but one level", "  C-01.l: { from: 0, to: 2 }"),
    .init(
      "every percentage", "  C-01.p: { answer: { from: 0, to: 100 } }", "8:29 warning open-range"),
    .init(
      "all from what counts 0 to what counts 1", "  C-01.p: { from: 50, to: 95 }",
      "8:19 warning open-range"),
    .init("nearly all of it", "  C-01.p: { from: 50.1, to: 95 }"),
    .init("every number that counts", "  C-01.n: { from: 0, to: 90 }", "8:19 warning open-range"),
    .init("nearly every number", "  C-01.n: { from: 30, to: 89 }"),
    .init(
      "not applicable where permitted, alone", "  C-01.y: n/a",
      "8:11 warning not-applicable-without-reason"),
    .init(
      "not applicable where permitted, with a reason",
      "  C-01.y: { answer: n/a, reason: nobody came }"),
    .init(
      "not applicable where not permitted", "  C-02.y: n/a",
      "8:11 warning not-applicable-not-permitted"),
    .init(
      "not applicable where not permitted, with a reason",
      "  C-02.y: { answer: n/a, reason: nobody came }",
      "8:21 warning not-applicable-not-permitted"),
    .init(
      "an exception without an answer", "  C-01.y: { except: [men] }",
      "8:11 warning exception-without-answer"),
    .init("an exception beside an answer", "  C-01.y: { answer: no, except: [men] }"),
  ])
  func `says where an answer does not count as its author may think`(warning: Case) {
    let read = ReadAssessment(SoundAssessment.answering(warning.answer + "\n"), of: checklist)
    #expect(read.findings.marks == warning.findings)
    #expect(read.assessment != nil)
  }

  @Test(arguments: [
    Fault("no facts", 6, "", "warning fact-not-given"),
    .init("facts left blank", 6, "facts:", "6:1 warning fact-not-given"),
    .init("no facts in brackets", 6, "facts: {}", "6:1 warning fact-not-given"),
    .init("one missing", 6, "facts: { party: yes }", "6:1 warning fact-not-given"),
    .init("one blank", 6, "facts: { party: yes, member: }", "6:1 warning fact-not-given"),
    .init("one unknown", 6, "facts: { party: unknown, member: no }", "6:1 warning fact-not-given"),
    .init("all given", 6, "facts: { party: no, member: no }"),
  ])
  func `says once which facts are not given`(fault: Fault) {
    let text = SoundAssessment.text.replacing(lines: fault.lines, with: fault.replacement)
    let read = ReadAssessment(text, of: checklist)
    #expect(read.findings.marks == fault.findings)
    #expect(read.assessment != nil)
  }

  @Test(arguments: [
    Case(
      "a number behind #", "  C-01.y:\n    answer: yes\n    note: Act #12 of 2020",
      "10:15 warning text-after-hash"),
    .init(
      "nothing before it", "  C-01.y:\n    answer: yes\n    note:  #12",
      "10:12 warning text-after-hash"),
    .init(
      "at the end of a longer text",
      "  C-01.y:\n    answer: yes\n    reason: As said in\n      Act #12",
      "11:11 warning text-after-hash"),
    .init(
      "in evidence", "  C-01.y:\n    answer: yes\n    evidence:\n      - title: Act #12",
      "11:20 warning text-after-hash"),
    .init("a remark", "  C-01.y:\n    answer: yes\n    note: Act # 12\n    reason: So ## 12"),
    .init("quotation marks", "  C-01.y:\n    answer: yes\n    note: \"Act #12\" #12"),
    .init("no space before it", "  C-01.y:\n    answer: yes\n    note: Act#12"),
    .init("a remark behind a word", "  C-01.y: yes #12"),
  ])
  func `stands at text that is read as a comment`(warning: Case) {
    let read = ReadAssessment(SoundAssessment.answering(warning.answer + "\n"), of: checklist)
    #expect(read.findings.marks == warning.findings)
    #expect(read.assessment != nil)
  }

  @Test(arguments: [
    Case("a share as a fraction", "  C-01.p: 0.72", "8:11 warning implausible"),
    .init("a share with its sign", "  C-01.p: 0.72%"), .init("no share", "  C-01.p: 0"),
    .init("one in a hundred", "  C-01.p: 1"),
    .init("nothing", "  C-01.n: 0"),
  ])
  func `stands at an amount that was probably not meant`(warning: Case) {
    let read = ReadAssessment(SoundAssessment.answering(warning.answer + "\n"), of: checklist)
    #expect(read.findings.marks == warning.findings)
    #expect(read.assessment != nil)
  }

  /// Ten years after 30 June 2026 are over on 30 June 2036.
  @Test(arguments: [
    Fault("in time", 10, "  C-01: { deadline: 2036-06-30 }"),
    .init("a day later", 10, "  C-01: { deadline: 2036-07-01 }", "10:21 warning distant-deadline"),
    .init("the last day", 10, "  C-01: { deadline: 9999-12-31 }", "10:21 warning distant-deadline"),
    .init("long past", 10, "  C-01: { deadline: 0001-01-01 }"),
  ])
  func `stands at a deadline that is more than ten years off`(fault: Fault) {
    let text = SoundAssessment.text.replacing(lines: fault.lines, with: fault.replacement)
    let read = ReadAssessment(text, of: checklist)
    #expect(read.findings.marks == fault.findings)
    #expect(read.assessment?.plans[0]?.deadline != nil)
  }

  @Test(arguments: [
    ("{ party: yes }", "1 fact about the State is not given"),
    ("{}", "2 facts about the State are not given"),
  ])
  func `counts the facts that are not given`(facts: String, message: String) {
    let text = SoundAssessment.text.replacing(
      "facts: { party: yes, member: no }", with: "facts: \(facts)")
    #expect(ReadAssessment(text, of: checklist).findings.kept.map(\.message) == [message])
  }

  @Test func `stands at each entry that another version no longer has`() throws {
    let text = """
      assessment: small
      checklist-version: 0.9
      state: { code: XX, name: Exampleland }
      date: 2026-06-30
      facts: { party: yes, member: no }
      answers:
        C-01.y: yes
        C-01.q: no
        C-07.y: { answer: anything, of: any kind }
      plan:
        C-01: { lead: police }
        C-07: { lead: nobody }

      """
    let read = ReadAssessment(text, of: checklist)
    #expect(
      read.findings.marks == [
        "2:20 warning another-version", "8:3 warning removed", "9:3 warning removed",
        "12:3 warning removed",
      ])
    let assessment = try #require(read.assessment)
    #expect(assessment.answers.map(\.value).first == .yes)
    #expect(assessment.plans.keys.sorted() == [0])
  }

  @Test func `stands at a critical criterion of weight 0, which still loads`() throws {
    let group = SmallChecklist.group.replacing(
      lines: 8...9, with: "    weight: 0\n    critical: true")
    let (changed, findings) = SmallChecklist.load(group: group)
    #expect(findings.marksByFile == ["one.yaml:4:9 warning critical-without-weight"])
    let first = try #require(changed?.criteria.first)
    #expect(first.isCritical)
    #expect(first.weight == 0)
  }

  @Test func `stands at a criterion that names no takeaway`() {
    let group = SmallChecklist.group.replacing(lines: 7...7, with: "")
    let (changed, findings) = SmallChecklist.load(group: group)
    #expect(findings.marksByFile == ["one.yaml:4:9 warning no-source"])
    #expect(changed != nil)
  }
}
