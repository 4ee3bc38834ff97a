import Findings

/// Which column of some rows holds what, by the words at the head of them.
struct ReturnedHead: Equatable {
  private(set) var columns: [Int: QuestionnaireColumn] = [:]
  /// Columns with a head of somebody's own, by what it says.
  private(set) var others: [Int: String] = [:]

  /// Nil where a row is no head.
  init?(_ row: ReturnedGrid.Row) {
    for cell in row.cells {
      guard let column = Self.column(called: cell.text),
        column == .confidential || !columns.values.contains(column)
      else {
        if !cell.text.isEmpty { others[cell.column] = cell.text }
        continue
      }
      columns[cell.column] = column
    }
    let found = Set(columns.values)
    let isHead =
      found.contains(.answer) && found.contains { $0 == .id || $0 == .question }
      || found.contains(.id) && (found.count > 2 || found.contains(.question))
    guard isHead else { return nil }
  }

  /// Whether somebody could not answer below it, though it is no list of further documents.
  var lacksAnswers: Bool {
    !columns.values.contains(.answer)
      && columns.values.contains { $0 != .id && !QuestionnaireColumn.evidence.contains($0) }
  }

  /// Whether documents are named below it and nothing says which of them are confidential.
  var lacksMark: Bool {
    !columns.values.contains(.confidential)
      && columns.values.contains { ReturnedEvidence.columns.contains($0) }
  }

  /// Columns in their order, from the one with the ids.
  init(_ written: [QuestionnaireColumn], from first: Int) {
    for (index, column) in written.enumerated() { columns[first + index] = column }
  }

  /// The column of a head, however its letters are written; nil for one of somebody's own.
  static func column(called text: String) -> QuestionnaireColumn? {
    let name = folded(text)
    if name.isEmpty { return nil }
    return names[name] ?? (ConfidentialMark.isHead(name) ? .confidential : nil)
  }

  private static let names: [String: QuestionnaireColumn] = {
    var names: [String: QuestionnaireColumn] = [:]
    for column in QuestionnaireColumn.allCases { names[folded(column.rawValue)] = column }
    // As other tables of the program, and people, call them.
    let others: [(String, QuestionnaireColumn)] = [
      ("indicator", .id), ("why", .why), ("ifnotknownwhy", .why), ("reason", .why),
      ("notes", .note), ("comment", .note),
      ("comments", .note), ("remarks", .note), ("source", .document), ("document", .document),
      ("page", .place), ("article", .place), ("url", .link), ("date", .date), ("notours", .notOurs),
      ("stillholds", .stillHolds), ("confidential", .confidential), ("restricted", .confidential),
    ]
    for (name, column) in others { names[name] = names[name] ?? column }
    return names
  }()

  /// The letters and digits of a text, in small letters.
  static func folded(_ text: String) -> String { LettersAndDigits.of(text) }
}
