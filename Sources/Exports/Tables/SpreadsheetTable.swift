/// A table for those who work in spreadsheets; columns keep their names and order.
package protocol SpreadsheetTable {
  /// What a file with the table is called, without its ending.
  static var name: String { get }
  static var columns: [String] { get }
  /// Each with a cell for every column.
  var rows: [[TableCell]] { get }
}

extension SpreadsheetTable {
  package var csv: [UInt8] { Array(CSVWriter.write(Self.columns, rows).utf8) }
}

/// What stands in a field of a table.
package enum TableCell: Sendable, Equatable {
  /// Text of any origin. Text that a spreadsheet would take for a formula is neutralised.
  case text(String)
  /// A number of ours, written bare so that it stays a number, with 6 decimals at most.
  case number(Double)
  case whole(Int)
  case none

  /// A number, or nothing.
  static func optional(_ number: Double?) -> TableCell { number.map(TableCell.number) ?? .none }

  /// What is said of several sources, in their order, with a bar between; nothing where all is blank.
  static func parts(_ parts: [String]) -> TableCell {
    let isBlank = parts.allSatisfy(\.isEmpty)
    // A bar within would be one more source.
    return .text(isBlank ? "" : parts.map { $0.replacing("|", with: "/") }.joined(separator: "|"))
  }

  /// Several ids in one field.
  static func ids(_ ids: [String]) -> TableCell { .text(ids.joined(separator: " ")) }
}
