import Findings
import Loading
import ModelSamples
import PolicyModel
import Testing
import YAMLTree

@testable import Filling

/// A table of answers, read for a small assessment.
struct ReadTable {
  static let file = """
    assessment: small
    checklist-version: 1.0.0
    state: { code: XX, name: Exampleland }
    date: 2026-06-30
    sources:
      tip-2024: { title: Report, type: report, date: 2024-06 }
    answers:
      C-01.y:
        answer: no
        reason: as it was
        note: kept
        evidence:
          - { source: tip-2024, at: p. 1 }
      C-01.l: 1  # a remark

    """

  let table: AnswerTable
  let findings: FindingList
  let tree: YAMLTree

  /// The file with all edits made.
  func text() throws -> String {
    let new = try table.edits.reduce(tree) { try EditedText.editor.applying($1, to: $0) }
    let (_, judgement) = AssessmentLoader(EditedText.checklist).load(new)
    #expect(!judgement.hasErrors, "\(judgement.kept.map(\.message))")
    return String(decoding: new.source.bytes, as: UTF8.self)
  }

  /// `7:3 unknown-id`, each fault at its line and column.
  var faults: [String] {
    findings.kept.map { finding in
      let position = finding.place.map { LineTable(finding.source).position(of: $0.start) }
      return position.map { "\($0.line):\($0.column) \(finding.id)" } ?? "\(finding.id)"
    }
  }

  init(table: AnswerTable, findings: FindingList, tree: YAMLTree) {
    (self.table, self.findings, self.tree) = (table, findings, tree)
  }

  init(_ rows: String, sources: String? = nil) throws {
    func source(_ text: String) -> SourceText { SourceText(name: "t.csv", bytes: Array(text.utf8)) }
    let tree = try EditedText.tree(Self.file)
    let assessment = try #require(AssessmentLoader(EditedText.checklist).load(tree).assessment)
    var findings = FindingList()
    let table = AnswerTable(
      source(rows), sources: sources.map(source),
      basis: .init(EditedText.checklist, assessment, tree, unsaid: ["Not answered"]) { index in
        assessment.answers[index].value == .no ? "No" : "Not answered"
      }, findings: &findings)
    (self.table, self.findings, self.tree) = (table, findings, tree)
  }
}
