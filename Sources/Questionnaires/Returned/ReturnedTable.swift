import Filling
package import Findings

/// Rows of a text whose cells are parted by commas, semicolons or tabs.
package enum ReturnedTable {
  /// Whether one of a line's cells is the head of the answers or of the ids; most texts are none of a table.
  private static func isHead(_ line: Substring, _ separator: UInt8) -> Bool {
    line.split(separator: Character(Unicode.Scalar(separator))).contains {
      let column = ReturnedHead.column(called: String($0))
      return column == .answer || column == .id
    }
  }

  /// Nil of a text that is no table of a questionnaire.
  package static func rows(of source: SourceText, _ base: ReturnedAnswers.Base) -> ReturnedRows? {
    let head = String(decoding: source.bytes.prefix(1 << 16), as: UTF8.self)
    let lines = head.split(whereSeparator: \.isNewline).prefix(200)
    let separators = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
    for separator in separators where lines.contains(where: { isHead($0, separator) }) {
      var findings = FindingList()
      guard
        let table = DelimitedText.read(source, separator: separator, findings: &findings)
      else { continue }
      let numbers = LineTable(source)
      let rows = ([table.head] + table.rows).map { row in
        ReturnedGrid.Row(
          place: "line \(numbers.line(at: row.first?.place.start ?? 0))",
          cells: row.enumerated().map { ReturnedGrid.Cell($0, $1.text) })
      }
      let grid = ReturnedGrid(rows: rows)
      if rows.contains(where: { ReturnedHead($0) != nil }) {
        return ReturnedRows(grid, of: "the table", base)
      }
    }
    return nil
  }
}
