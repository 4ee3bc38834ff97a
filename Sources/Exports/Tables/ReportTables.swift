/// The tables that a report folder holds, by their columns.
package enum ReportTables {
  package static let columns = [
    AnswersTable.columns, GapsTable.columns, QuestionsTable.columns, ScoresTable.columns,
    SourcesTable.columns,
  ]
}
