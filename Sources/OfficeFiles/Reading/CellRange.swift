/// Cells of a sheet from one corner to the other.
struct CellRange {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>

  static let lastRow = 1_048_576
  static let lastColumn = 16_383

  /// Reads `B2:C9` or `B2`; nil for anything else.
  init?(_ text: String) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard corners.count <= 2, let first = corners.first.flatMap({ Self.place(String($0)) }),
      let last = corners.last.flatMap({ Self.place(String($0)) }), first.row <= last.row,
      first.column <= last.column
    else { return nil }
    (rows, columns) = (first.row...last.row, first.column...last.column)
  }

  /// Where a cell is: the row from 1, the column from 0. Nil for what names no cell of a sheet.
  static func place(_ text: String) -> (row: Int, column: Int)? {
    var (row, column) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "$"): break
      default: return nil
      }
      guard row <= lastRow, column <= lastColumn + 1 else { return nil }
    }
    return row > 0 ? (row, column - 1) : nil
  }
}
