import Findings
import Loading
import PolicyModel
import Testing
import YAMLTree

/// What stands under the keys that say who asks, which files gave an answer, and what is accepted and signed.
@Suite struct `What an assessment says of its round` {
  let checklist: Checklist

  init() throws { checklist = try SmallChecklist.sound() }

  /// Without plan and further keys: lines 9 and 10 are replaced.
  private func read(_ replacement: String) -> ReadAssessment {
    ReadAssessment(SoundAssessment.text.replacing(lines: 9...10, with: replacement), of: checklist)
  }

  @Test(arguments: [
    Fault("a text for a round", 9...10, "collect: soon", "9:10 error wrong-kind"),
    .init("a blank round", 9...10, "collect:"),
    .init("a day in words", 9...10, "collect: { due: tomorrow }", "9:17 error not-a-date"),
    .init("half a day", 9...10, "collect: { due: 2026-09 }", "9:17 error not-a-date"),
    .init("a list of addresses", 9...10, "collect: { reply-to: [a] }", "9:22 error wrong-kind"),
    .init("another key", 9...10, "collect: { from: me }", "9:12 error unknown-key"),
    .init("an agency that is none", 9...10, "office: polise", "9:9 error unknown-id"),
    .init("two agencies", 9...10, "office: [police]", "9:9 error wrong-kind"),
    .init("a blank office", 9...10, "office:"),
    .init("a list of records", 9...10, "answered-by: [a]", "9:14 error wrong-kind"),
    .init(
      "a question that is none", 9...10, "answered-by: { C-9.x: a }", "9:16 error unknown-id"),
    .init(
      "an office without a file", 9...10, "answered-by: { C-01.y: { office: a } }",
      "9:26 error missing-key"),
    .init(
      "a day that is none", 9...10, "answered-by: { C-01.y: { file: a, date: 2026-02-30 } }",
      "9:41 error not-a-date"),
    .init(
      "a list in a list", 9...10, "answered-by: { C-01.y: [[a]] }", "9:25 error wrong-kind"),
    .init("blank origins", 9...10, "answered-by: { C-01.y: , C-01.l: [] }"),
  ])
  func `is told at its place where it is at fault`(fault: Fault) {
    let read = ReadAssessment(
      SoundAssessment.text.replacing(lines: fault.lines, with: fault.replacement), of: checklist)
    #expect(read.findings.marks == fault.findings)
    #expect((read.assessment == nil) == read.findings.hasErrors)
  }

  @Test func `names who asks, by when, and where answers go`() throws {
    let read = read(
      "collect: { asked-by: Office, due: 2026-09-30, reply-to: \"unit@example.org\" }")
    let enquiry = try #require(read.assessment?.enquiry)
    #expect(
      enquiry
        == Enquiry(
          askedBy: "Office", due: CalendarDate("2026-09-30"), replyTo: "unit@example.org"))
  }

  /// The first edition wrote a text.
  @Test(arguments: [
    ("a.yaml", [AnswerOrigin(file: "a.yaml")]),
    ("a.yaml (Ministry of A)", [AnswerOrigin(file: "a.yaml", office: "Ministry of A")]),
    ("a (1).yaml (Ministry (A))", [AnswerOrigin(file: "a (1).yaml (Ministry", office: "A)")]),
    ("{ file: a.yaml, office: police }", [AnswerOrigin(file: "a.yaml", office: "police")]),
    (
      "[{ file: a, date: 2026-05-01 }, b (C)]",
      [
        AnswerOrigin(file: "a", on: CalendarDate("2026-05-01")),
        AnswerOrigin(file: "b", office: "C"),
      ]
    ),
  ])
  func `reads which files gave an answer`(written: String, origins: [AnswerOrigin]) throws {
    let read = read("answered-by:\n  C-01.y: \(written)")
    let index = try #require(
      checklist.indicators.indices.first { checklist.indicators[$0].id == "C-01.y" })
    #expect(read.assessment?.answeredBy[index] == origins)
  }

  @Test(arguments: [
    ("accepted: { C-01.y: yes }", "9:21 error wrong-kind"),
    ("accepted: { C-01.y: { by: X } }", "9:21 error missing-key"),
    ("accepted: { C-01.y: { answer: 0123456789abcdef } }", "9:21 error missing-key"),
    ("accepted: { C-9.q: { by: X, answer: 0 } }", "9:13 error unknown-id"),
    ("accepted: { C-01.y: { by: X, answer: 0 } }", "9:21 warning accepted-changed"),
    ("signed: yes", "9:9 error wrong-kind"),
    ("signed: [x]", "9:10 error wrong-kind"),
    ("signed: [{ as: Head }]", "9:10 error missing-key"),
    ("signed: [{ as: Head, digest: x, answers: {} }]", "9:10 error signature-broken"),
    ("signed: [{ as: Head, digest: x, answers: [] }]", "9:42 error wrong-kind"),
  ])
  func `accepts and signs nothing by hand`(written: String, mark: String) {
    #expect(read(written).findings.marks.contains(mark), "\(read(written).findings.marks)")
  }

  /// The digest of nothing signed: `printf '' | sha256sum`.
  @Test func `holds a signature to what was answered since`() throws {
    let digest = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    let read = read("signed: [{ as: Head, digest: \"\(digest)\", answers: {} }]")
    let signature = try #require(read.assessment?.signatures.first)
    #expect(read.findings.marks == ["9:10 warning signed-changed"])
    #expect(signature.signedAs == "Head" && signature.count == 0)
    #expect(signature.changedSince.contains("C-01.y"))
    #expect(read.assessment?.isSigned == false)
  }
}

/// The digest by which it is told whether an entry still says the same.
@Suite struct `The digest of an entry` {
  private func digest(_ entry: String) throws -> String? {
    var findings = FindingList()
    let source = SourceText(name: "x", bytes: Array("a: \(entry)\n".utf8))
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    return EntryDigest.of(["a"], in: tree)
  }

  @Test(arguments: [
    ("yes", "\"yes\""), ("yes", "{ answer: yes }"), ("{ b: 1, c: 2 }", "{ c: 2, b: 1 }"),
    ("{ answer: yes, note: }", "yes"), ("[a, b]", "\n  - a\n  - b"), ("x # remark", "x"),
  ])
  func `is one however it is written`(one: String, two: String) throws {
    #expect(try digest(one) == digest(two))
    #expect(try digest(one) != nil)
  }

  @Test(arguments: [
    ("yes", "no"), ("[a, b]", "[b, a]"), ("[ab]", "[a, b]"), ("{ a: bc }", "{ ab: c }"),
    ("[a]", "a"), ("{ answer: yes, note: x }", "{ answer: yes, reason: x }"), ("yes", "Yes"),
  ])
  func `is another for another entry`(one: String, two: String) throws {
    #expect(try digest(one) != digest(two))
  }

  @Test func `is none of what says nothing`() throws {
    for entry in ["", "{}", "{ answer: }", "{ a: { b: } }"] {
      #expect(try digest(entry) == nil, "\(entry)")
    }
  }
}
