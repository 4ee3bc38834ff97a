import Documents
package import GapAnalysis
import OfficeFiles
import PolicyModel

/// The tables of a report as one workbook, with a first sheet that says how to read it.
package struct TablesWorkbook {
  private let scope: AgencyScope

  package init(_ scope: AgencyScope) { self.scope = scope }

  /// The bytes of the `.xlsx`; it holds no formula.
  package var bytes: [UInt8] {
    let round = scope.round
    let sheets = sheets
    let properties = OfficeProperties(
      title: "\(round.assessment.state.name), \(Printed.day(round.assessment.date))",
      language: round.checklist.language, generator: "\(Engine.name) \(Engine.version)")
    return Workbook(
      properties, sheets: [ReadMeSheet(scope, sheets).sheet] + sheets.map(\.sheet)
    ).bytes
  }

  /// Sheets that every such workbook has, and no questionnaire.
  package static let ownSheets: Set = ["To fix", "To find out", "Scores", "Sources"]

  var sheets: [TableSheet] {
    let round = scope.round
    var sheets = [
      TableSheet(
        name: "To fix", meaning: "what is known to be missing, the most urgent first",
        table: GapsTable(scope), columns: GapColumns.toFix, printedColumns: 12, frozenColumns: 4),
      TableSheet(
        name: "To find out", meaning: "what is not known yet, and whom to ask",
        table: QuestionsTable(scope), columns: GapColumns.toFindOut, printedColumns: 12,
        frozenColumns: 3),
      TableSheet(
        name: "Answers", meaning: "every question with its answer and what it rests on",
        table: AnswersTable(scope), columns: AnswerColumns.answers, printedColumns: 8,
        frozenColumns: 2),
      TableSheet(
        name: "Scores", meaning: "the results, from the whole down to each criterion",
        table: ScoresTable(round), columns: ScoreColumns.scores, printedColumns: 12,
        frozenColumns: 3),
      TableSheet(
        name: "Sources", meaning: "what the answers rest on, each source once",
        table: SourcesTable(scope), columns: AnswerColumns.sources, printedColumns: 8,
        frozenColumns: 2),
    ]
    // Who has sent what is for those who put the answers together.
    if !round.checklist.agencies.isEmpty, round.assessment.audience == .internal {
      sheets.append(
        TableSheet(
          name: "Round", meaning: "what each office was asked, and what came back",
          table: OfficesTable(scope), columns: ScoreColumns.offices, printedColumns: 12,
          frozenColumns: 1, isFile: false))
    }
    return sheets
  }
}
