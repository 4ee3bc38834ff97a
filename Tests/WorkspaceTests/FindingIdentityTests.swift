import Filling
import Findings
import Loading
import PolicyModel
import Scoring
import TestFiles
import Testing
import YAMLTree

@testable import Workspace

/// The names of findings that the workspace makes itself, by which the catalogue explains them.
@Suite struct `The identity of a finding` {
  private let checklist: Checklist

  init() throws { checklist = try ChecklistChoice.checklist(Files.fixtures + "/small") }

  private func tree(_ answers: String) throws -> YAMLTree {
    var findings = FindingList()
    let text = """
      assessment: small
      checklist-version: 1.0.0
      state: { code: XX, name: Exampleland }
      date: 2026-06-30
      facts: { party: yes }

      """ + answers
    let source = SourceText(name: "x.yaml", bytes: Array(text.utf8))
    return try #require(YAMLTree.read(source, findings: &findings))
  }

  @Test(arguments: [
    ("title: A, date: 2026-06-01, valid-until: 2026-06-29", FindingID.evidenceExpired),
    ("title: A, date: 2026-07-01", .evidenceTooNew), ("title: A", .evidenceUndated),
    ("title: A, date: 2023-06-29", .evidenceStale),
  ])
  func `of evidence tells what is wrong with it`(piece: String, id: FindingID) throws {
    // What is old beside what is fresh supports the answer all the same.
    let fresh = "{ title: B, date: 2026-06-01 }"
    let tree = try tree(
      "answers: { C-01.s1: { answer: yes, evidence: [{ \(piece) }, \(fresh)] } }\n")
    let assessment = try #require(AssessmentLoader(checklist).load(tree).assessment)
    let scorecard = Scorecard(assessment, checklist: checklist)
    let findings = AssessmentReview.findings(assessment, checklist, scorecard)
    #expect(findings.kept.map(\.id) == [id])
    #expect(findings.warningCount == 1)
  }

  @Test func `of an answer without evidence is another`() throws {
    let assessment = try #require(
      AssessmentLoader(checklist).load(tree("answers: { C-01.s1: yes }\n")).assessment)
    let scorecard = Scorecard(assessment, checklist: checklist)
    #expect(
      AssessmentReview.findings(assessment, checklist, scorecard).kept.map(\.id) == [.unsupported])
  }

  @Test func `of an entry that cannot be edited is its own`() throws {
    try Files.inScratchFolder { folder in
      let basis = try tree("answers:\n  ? C-01.s1\n  : yes\n")
      let path = "\(folder)/x.yaml"
      try Files.write(String(decoding: basis.source.bytes, as: UTF8.self), to: path)
      let saving = AnswerSaving(
        edit: AnswerEdit("C-01.s1", [.value(.text("no"))]), checklist: checklist, basis: basis,
        placing: { _, _ in nil })
      let failure = #expect(throws: WorkspaceFailure.self) {
        _ = try saving.save(to: AssessmentFile(path, noting: nil))
      }
      #expect(failure?.findings.kept.map(\.id) == [.unusualEntry])
    }
  }
}
