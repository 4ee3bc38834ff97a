/// How high a row has to be for its wrapped texts.
///
/// Not every program works that out for itself when it opens a workbook. The estimate is on the high side,
/// since the letters of another font may be wider, and a program makes its own once somebody edits the row.
enum RowHeight {
  /// In points; a row cannot be higher.
  private static let most = 409.0
  private static let line = 15.0
  /// That of a column for which no width was given, in characters.
  private static let standardWidth = 8.43

  /// In points; nil where one line is enough.
  static func estimate(_ row: Workbook.Row, widths: [Double]) -> Double? {
    var (column, height) = (0, line)
    for cell in row.cells {
      let columns = column..<(column + max(1, cell.span))
      column = columns.upperBound
      guard cell.look.isWrapped, let text = cell.value.text else { continue }
      let width = columns.reduce(0.0) { sum, index in
        sum + (widths.indices.contains(index) ? widths[index] : standardWidth)
      }
      let line = cell.look.emphasis == .title ? line * 1.4 : line
      height = max(height, Double(lines(text, width: width)) * line)
    }
    return height > line ? min(height, most) : nil
  }

  /// How many lines a text takes where words go to the next line as a whole.
  static func lines(_ text: String, width: Double) -> Int {
    // A little of each column stays free at its sides.
    let room = max(1, Int(width * 0.95))
    return text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" }
      .reduce(0) { $0 + lines(paragraph: $1, room: room) }
  }

  private static func lines(paragraph: Substring.UnicodeScalarView, room: Int) -> Int {
    var (lines, used) = (1, 0)
    for word in paragraph.split(separator: " ") {
      let size = word.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
      if used > 0, used + 1 + size > room { (lines, used) = (lines + 1, 0) }
      used += size + (used > 0 ? 1 : 0)
      // A word that is too long is broken.
      lines += max(0, used - 1) / room
      used = used > room ? (used - 1) % room + 1 : used
    }
    return lines
  }
}

extension Workbook.Cell.Value {
  fileprivate var text: String? {
    switch self {
    case .text(let text), .link(let text, _): text
    case .none, .number, .whole, .day: nil
    }
  }
}
