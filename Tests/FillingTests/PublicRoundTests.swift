import Filling
import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

/// What a public copy tells of the round: that it was asked, accepted and signed, and nothing of who.
@Suite struct `A public copy of a round` {
  private static let text = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    collect: { asked-by: The Secretariat, due: 2026-09-30, reply-to: The mailbox }
    answers: { C-01.y: yes, C-01.l: 2 }
    answered-by: { C-01.y: { file: department.yaml, office: The Department, date: 2026-05-12 } }

    """

  private func copied() throws -> (text: String, leftOut: LeftOut, back: Assessment?) {
    let checklist = EditedText.checklist
    var assessment = try #require(
      AssessmentLoader(checklist).load(EditedText.tree(Self.text)).assessment)
    let day = CalendarDate("2026-05-20")
    assessment.accepted = [
      0: Acceptance(by: "The Directorate", on: day), 1: Acceptance(by: "It", holds: false),
    ]
    assessment.signatures = [
      Signature(
        signedAs: "Head of Everything", on: day, count: 2, changedSince: ["C-01.l"],
        digest: "sha256:00")
    ]
    let copy = PublicCopy(of: assessment, checklist: checklist)
    let back = AssessmentLoader(checklist).load(
      try EditedText.tree(String(decoding: copy.source.bytes, as: UTF8.self)))
    #expect(!back.1.hasErrors, "\(back.1.kept.map(\.message))")
    return (String(decoding: copy.source.bytes, as: UTF8.self), copy.leftOut, back.assessment)
  }

  @Test func `names neither who asks, answers, accepts and signs, nor any file`() throws {
    let (text, leftOut, _) = try copied()
    for name in [
      "Secretariat", "mailbox", "Department", "department", "Directorate", "Head", "sha256",
    ] {
      #expect(!text.contains(name), "\(name)")
    }
    // Where answers go, and who signed.
    #expect(leftOut.names == 2)
  }

  @Test func `says that answers are accepted and signed, and what has changed since`() throws {
    let back = try #require(try copied().back)
    let day = CalendarDate("2026-05-20")
    #expect(back.accepted == [0: Acceptance(by: nil, on: day)])
    #expect(
      back.signatures
        == [Signature(signedAs: nil, on: day, count: 2, changedSince: ["C-01.l"])])
    #expect(back.enquiry == nil && back.answeredBy.isEmpty)
  }

  @Test(arguments: [
    ("collect: { reply-to: x }", "holds where answers are sent"),
    ("accepted: { C-01.y: { by: Office } }", "holds who accepted an answer"),
    ("signed: [{ as: Head }]", "holds who signed it"),
    ("answered-by: { C-01.y: a.yaml }", "holds the names of files and offices"),
  ])
  func `is none where it does`(part: String, message: String) throws {
    let (text, _, _) = try copied()
    let kept = text.split(separator: "\n", omittingEmptySubsequences: false)
    let key = try #require(part.split(separator: ":").first)
    // In place of the copy's own part of that name.
    var lines: [Substring] = []
    var isInside = false
    for line in kept {
      if !line.hasPrefix(" ") { isInside = line.hasPrefix("\(key):") }
      if !isInside { lines.append(line) }
    }
    let file = lines.joined(separator: "\n") + part + "\n"
    let findings = AssessmentLoader(EditedText.checklist).load(try EditedText.tree(file)).1
    #expect(findings.kept.contains { $0.id == .notPublic && $0.message.hasSuffix(message) })
  }
}
