/// The rows of a table of States by the States' codes. A row may be read only when it is asked for: most
/// commands ask for one of all.
package struct StateRows: Sendable {
  /// The codes of all rows, ascending.
  package let codes: [String]
  private let row: @Sendable (String) -> StatesTable.Row?

  /// Rows that have been read.
  package init(_ rows: [String: StatesTable.Row]) {
    self.init(of: Array(rows.keys)) { rows[$0] }
  }

  /// Rows that `read` reads, each time that one of these codes is asked for.
  package init(
    of codes: [String], reading read: @escaping @Sendable (String) -> StatesTable.Row?
  ) {
    (self.codes, row) = (codes.sorted(), read)
  }

  /// The row of a code; nil where there is none.
  package subscript(code: String) -> StatesTable.Row? { row(code) }

  /// All rows with their codes, in the codes' order.
  package var all: [(code: String, row: StatesTable.Row)] {
    codes.compactMap { code in row(code).map { (code, $0) } }
  }
}
