package import PolicyModel

/// A table for those who work in spreadsheets; columns keep their names and order.
package protocol SpreadsheetTable: SendableMetatype {
  /// What a file with the table is called, without its ending.
  static var name: String { get }
  static var columns: [String] { get }
  /// Each with a cell for every column.
  var rows: [[TableCell]] { get }
  /// The file, with a head.
  func csv(parted style: CSVStyle) -> [UInt8]
}

extension SpreadsheetTable {
  package var csv: [UInt8] { csv(parted: .comma) }

  package func csv(parted style: CSVStyle) -> [UInt8] {
    Array(CSVWriter.write(Self.columns, rows, as: style).utf8)
  }
}

/// What stands in a field of a table: in a CSV file for programs, and in a workbook for people.
package enum TableCell: Sendable, Equatable {
  /// Something that has an id and a title.
  package struct Name: Sendable, Equatable {
    package let id: String
    package let title: String
  }

  /// Text of any origin. Text that a spreadsheet would take for a formula is neutralised.
  case text(String)
  /// A word for programs, and what it is in words.
  case word(String, shown: String)
  /// An answer as an assessment has it.
  case written(String)
  /// Ids for programs, and titles beside them for people.
  case named([Name])
  /// A number of ours, written bare so that it stays a number, with 6 decimals at most.
  case number(Double)
  /// A share of 1; as a number, where there are no formats.
  case share(Double)
  case whole(Int)
  case day(CalendarDate)
  case none

  /// A number, or nothing.
  static func optional(_ number: Double?) -> TableCell { number.map(TableCell.number) ?? .none }

  /// A share, or nothing.
  static func optional(share: Double?) -> TableCell { share.map(TableCell.share) ?? .none }

  /// A day; a month or a year as text, since neither is one.
  static func date(_ date: PartialDate?) -> TableCell {
    guard let date else { return .none }
    return date.precision == .day ? .day(date.first) : .text("\(date)")
  }

  /// Whether something holds, where nothing is said of what does not.
  static func mark(_ holds: Bool) -> TableCell { holds ? .text("yes") : .none }

  static func named(_ id: String, _ title: String) -> TableCell {
    .named([Name(id: id, title: title)])
  }

  /// What is said of several sources, in their order, with a bar between; nothing where all is blank.
  static func parts(_ parts: [String]) -> TableCell {
    let isBlank = parts.allSatisfy(\.isEmpty)
    // A bar within would be one more source.
    return .text(isBlank ? "" : parts.map { $0.replacing("|", with: "/") }.joined(separator: "|"))
  }
}
