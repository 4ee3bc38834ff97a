import Documents
package import GapAnalysis
import PolicyModel

/// A table of a report on one assessment.
///
/// As a file of its own, every row says whose it is, so that the tables of several reports can be put
/// under one another. A workbook says it once, on its first sheet.
package protocol ReportTable: SpreadsheetTable {
  var round: Round { get }
}

extension ReportTable {
  /// The columns of the file: the table's own, then those that say whose it is.
  package static var fileColumns: [String] { columns + AssessmentColumns.names }

  package func csv(parted style: CSVStyle) -> [UInt8] {
    let own = AssessmentColumns.cells(of: round)
    return Array(CSVWriter.write(Self.fileColumns, rows.map { $0 + own }, as: style).utf8)
  }
}

/// Which assessment a row is from: State, day and respondent, as `assessment` of the scorecard has them.
package enum AssessmentColumns {
  /// None is called like a column of a table, several of which have a `state` or a `date`.
  package static let names = [
    "state_code", "state_name", "assessment_date", "respondent_role", "respondent_name",
  ]

  /// A cell for each of the names; the respondent's name is blank in a public copy.
  static func cells(of round: Round) -> [TableCell] {
    let assessment = round.assessment
    let role = assessment.respondent.role
    return [
      .text(assessment.state.code), .text(assessment.state.name), .day(assessment.date),
      .word(role.rawValue, shown: role.words), .text(assessment.respondent.name),
    ]
  }
}
