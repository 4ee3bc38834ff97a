import Findings

/// The columns of a table by their names.
struct TableColumns {
  private let places: [String: Int]
  private let table: DelimitedText

  /// Nil, with findings, where a column that is needed is missing, or one that is read stands there twice.
  init?(
    _ table: DelimitedText, needed: [String], known: Set<String>, findings: inout FindingList
  ) {
    var places: [String: Int] = [:]
    var isSound = true
    for (index, cell) in table.head.enumerated() {
      let name = Self.name(of: cell.text)
      guard known.contains(name) else { continue }
      if places[name] != nil {
        findings.add(
          Finding(
            id: .duplicateKey, source: table.source, place: cell.place,
            message: "the column '\(name)' stands here twice", expectation: "expected it once"))
        isSound = false
      }
      places[name] = places[name] ?? index
    }
    for name in needed where places[name] == nil {
      let others = table.head.map { Self.name(of: $0.text) }.filter { !known.contains($0) }
      let near = Suggestion.nearest(to: name, among: others)
      let place = table.head.first { Self.name(of: $0.text) == near }?.place
      findings.add(
        Finding(
          id: .missingKey, source: table.source, place: place ?? table.head.first?.place,
          message: "this table has no column '\(name)'",
          expectation: near.map { "is it '\($0)'?" }
            ?? "expected it in this line",
          help: ["cells are parted by commas, semicolons or tabs, as the first line shows"]))
      isSound = false
    }
    guard isSound else { return nil }
    (self.places, self.table) = (places, table)
  }

  /// A column's name in small letters, with `-` for blanks and for `_`.
  static func name(of text: String) -> String {
    WrittenText.normalised(text).lowercased().replacing("_", with: "-").replacing(" ", with: "-")
  }

  /// The cell of a row in a column; nil where it says nothing.
  func cell(_ name: String, of row: DelimitedText.Row) -> DelimitedText.Cell? {
    guard let place = places[name], place < row.count else { return nil }
    let cell = row[place]
    return WrittenText.normalised(cell.text).isEmpty ? nil : cell
  }

  /// What a row says in a column, without blank ends; nil where that is nothing.
  func text(_ name: String, of row: DelimitedText.Row) -> String? {
    cell(name, of: row).map { WrittenText.normalised($0.text) }
  }

  /// A row with more cells than the table has columns, of which something would be lost.
  func surplus(of row: DelimitedText.Row) -> Finding? {
    guard row.count > table.head.count else { return nil }
    let rest = row[table.head.count...].first { !$0.text.allSatisfy(\.isWhitespace) }
    return rest.map { cell in
      Finding(
        id: .wrongCount, source: table.source, place: cell.place,
        message: "this row has more cells than the table has columns",
        expectation: "expected \(table.head.count) cells",
        help: ["a text that holds a comma, a semicolon or a tab stands in quotation marks"])
    }
  }
}
