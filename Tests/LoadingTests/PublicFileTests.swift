import Findings
import Loading
import PolicyModel
import Testing

/// A file that says of itself that it is a public copy, and is none.
@Suite struct `A file with 'left-out'` {
  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  private static let leftOut =
    "left-out: { evidence: 0, notes: 0, names: 0, personal-data: 0, small-counts: 0 }"

  /// With its answers from line 8 on, and the respondent on line 5.
  private func marks(
    _ rest: String, respondent: String = "{ role: government }", leftOut: String = leftOut
  ) -> [String] {
    let text = """
      assessment: small
      checklist-version: 1.0.0
      state: { code: XX, name: X }
      date: 2026-06-30
      respondent: \(respondent)
      \(leftOut)
      facts: { party: yes, member: no }
      \(rest)

      """
    return ReadAssessment(text, of: checklist).findings.marks
  }

  @Test(arguments: [
    ("a note", "answers:\n  C-01.y: { answer: yes, note: INTERNAL }", "9:32"),
    ("a note alone", "answers:\n  C-01.y: { note: INTERNAL }", "9:19"),
    (
      "restricted evidence",
      "answers:\n  C-01.y: { answer: yes, evidence: [{ title: SECRET, restricted: true }] }", "9:37"
    ),
    ("a small count", "answers:\n  C-01.p: { count: 3, of: 7 }", "9:11"),
    ("a note in a plan", "plan:\n  C-01: { action: Do it., note: INTERNAL }", "9:33"),
    ("a restricted source", "sources:\n  s: { title: SECRET, restricted: true }", "9:35"),
    (
      "what rests on a restricted source",
      "sources: { s: { title: SECRET, restricted: yes } }\nanswers: { C-01.y: { answer: yes, evidence: [s] } }",
      "8:44"
    ),
    ("an office's contact", "offices:\n  police: { name: The police, contact: UNIT }", "9:40"),
    ("the name of a file", "answered-by:\n  C-01.y: jane.yaml", "9:3"),
    (
      "words beside few cases",
      "answers:\n  C-01.p: { answer: { from: 40%, to: 50% }, few-cases: true, public-note: Two. }",
      "9:75"
    ),
    (
      "a quotation beside few cases",
      "answers:\n  C-01.p: { answer: { from: 40%, to: 50% }, few-cases: true, evidence: [{ title: A, quote: Two. }] }",
      "9:73"
    ),
    ("an address in an answer", "answers:\n  C-01.y: { answer: yes, reason: ask a@b.org }", "9:38"),
    ("an address in a plan", "plan:\n  C-01: { action: Ask a@b.org. }", "9:23"),
    ("an address in an office's name", "offices:\n  police: { name: a@b.org }", "9:19"),
    ("an address in a source", "sources:\n  s: { title: From a@b.org }", "9:20"),
  ])
  func `is no public copy with anything that is not for everybody`(
    what: String, rest: String, place: String
  ) {
    #expect(marks(rest) == ["\(place) error not-public"])
    #expect(marks(rest, leftOut: "").isEmpty)
  }

  @Test func `has no note on a fact`() {
    let text = """
      assessment: small
      checklist-version: 1.0.0
      state: { code: XX, name: X }
      date: 2026-06-30
      respondent: { role: government }
      \(Self.leftOut)
      facts: { party: { answer: yes, note: INTERNAL }, member: no }

      """
    #expect(
      ReadAssessment(text, of: checklist).findings.marks == ["7:38 error not-public"])
  }

  @Test(arguments: [
    ("a note", "answers:\n  C-00.y: { answer: yes, note: INTERNAL }", "9:32"),
    ("a small count", "answers:\n  C-00.p: { count: 3, of: 7 }", "9:11"),
    ("a note in a plan", "plan:\n  C-00: { action: Do it., note: INTERNAL }", "9:33"),
  ])
  func `has none of it under an earlier id either`(what: String, rest: String, place: String)
    throws
  {
    let group = SmallChecklist.group.replacing(lines: 4...4, with: "  - id: C-01\n    was: C-00")
    let (checklist, findings) = SmallChecklist.load(group: group)
    try #require(findings.marksByFile == [])
    let text = """
      assessment: small
      checklist-version: 1.0.0
      state: { code: XX, name: X }
      date: 2026-06-30
      respondent: { role: government }
      \(Self.leftOut)
      facts: { party: yes, member: no }
      \(rest)

      """
    let marks = ReadAssessment(text, of: try #require(checklist)).findings.marks
    #expect(marks == ["\(place) error not-public"])
  }

  @Test func `names nobody`() {
    #expect(
      marks("", respondent: "{ role: government, name: Jane Doe }") == ["5:39 error not-public"])
  }

  @Test func `may hold answers, reasons, evidence for everybody, plans and whole counts`() {
    let rest = """
      answers:
        C-01.y: { answer: yes, reason: so, evidence: [{ title: An Act, type: law }] }
        C-01.p: { from: 90, to: 100, few-cases: true }
      plan:
        C-01: { action: Do it., deadline: 2027-01-01 }
      carried-over:
        C-01.y: 2024-06-30
      """
    #expect(marks(rest) == ["14:3 warning not-reviewed"])
  }

  @Test func `says what to do about it`() {
    let text = SoundAssessment.text.replacing(lines: 5...5, with: Self.leftOut)
      .replacing("C-01.y: yes", with: "C-01.y: { answer: yes, note: x }")
    #expect(
      ReadAssessment(text, of: checklist).findings.printed == """
        sheet.yaml:8:32: error: this file says that it is a public copy, and holds a note
        8 |   C-01.y: { answer: yes, note: x }
          |                                ^ expected nothing that is not for everybody
          = help: take it out; or, if this is the file for your own use, take 'left-out' away

        """)
  }
}
