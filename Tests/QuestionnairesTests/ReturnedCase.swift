import Filling
import Findings
import Loading
import ModelSamples
import OfficeFiles
import PolicyModel
import Questionnaires
import Testing
import YAMLTree

/// A file that came back to an assessment, and what is read of it.
struct ReturnedCase {
  let base: ReturnedAnswers.Base

  /// - Parameter change: what the assessment says that was asked for.
  init(
    _ checklist: Checklist = Sheets.checklist,
    _ change: (inout Assessment) throws -> Void = { _ in }
  ) throws {
    var assessment = try Sheets.blank()
    try change(&assessment)
    let text = AssessmentWriter.text(of: assessment, checklist: checklist)
    var findings = FindingList()
    let source = SourceText(name: "base.yaml", bytes: Array(text.utf8))
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    base = ReturnedAnswers.Base(checklist, assessment, tree)
  }

  static let reference = "Reference: no 1.10 · NO · 2026-06-30 · police"

  /// A sheet with the line that says what it is, and heads; cells are parted by bars.
  static func sheet(_ heads: String, _ rows: [String], name: String = "Questions")
    -> ReadWorkbook.Sheet
  {
    ReadWorkbook.Sheet(
      name: name, isHidden: false,
      rows: ([reference, heads] + rows).enumerated().map { index, row in
        ReadWorkbook.Row(
          number: index + 1,
          cells: row.split(separator: "|", omittingEmptySubsequences: false).enumerated()
            .map { ReadWorkbook.Cell(column: $0, text: String($1)) }
            .filter { !$0.text.isEmpty })
      })
  }

  func answers(_ heads: String, _ rows: [String]) -> ReturnedAnswers {
    answers(ReadWorkbook(sheets: [Self.sheet(heads, rows)]))
  }

  func answers(_ workbook: ReadWorkbook) -> ReturnedAnswers {
    ReturnedAnswers(ReturnedRows(workbook, base), name: "back.xlsx", base: base)
  }

  func answers(_ document: ReadDocument) -> ReturnedAnswers {
    ReturnedAnswers(ReturnedRows(document, base), name: "back.docx", base: base)
  }
}

extension ReturnedAnswers {
  /// What stands behind the head of the file.
  var body: String {
    let text = String(decoding: source.bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { !["facts:", "answers:", "sources:"].contains($0) }.joined(separator: "\n")
  }

  /// What was not taken: place, id, text.
  var refused: [String] { notTaken.map { "\($0.place) | \($0.id) | \($0.text)" } }
}
