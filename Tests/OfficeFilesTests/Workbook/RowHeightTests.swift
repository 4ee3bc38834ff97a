import Testing

@testable import OfficeFiles

@Suite struct `The height of a row` {
  // 20 wide, a column has room for 19 letters.
  @Test(arguments: [
    ("", 1), ("one line of letters", 1), ("one line of letters more", 2), ("a\nb\nc", 3),
    ("a\n\nb", 3), (String(repeating: "x", count: 40), 3), ("one two three four five six", 2),
    ("人人人人人人人人人", 1), ("人人人人人人人人人人", 2),
  ]) func `holds the lines of its text`(text: String, lines: Int) {
    #expect(RowHeight.lines(text, width: 20) == lines)
  }

  @Test func `is that of its highest cell, and of no cell that is not wrapped`() {
    let wrapped = Workbook.Look(isWrapped: true)
    let long = Workbook.Cell.Value.text(String(repeating: "word ", count: 40))
    func height(_ cells: [Workbook.Cell]) -> Double? {
      RowHeight.estimate(Workbook.Row(cells), widths: [20, 60])
    }
    // Four words of 4 letters go on a line of 19, eleven on one of 57, fifteen on one of 76.
    #expect(height([Workbook.Cell(long, wrapped), Workbook.Cell(long, wrapped)]) == 150)
    #expect(height([Workbook.Cell(.none), Workbook.Cell(long, wrapped)]) == 60)
    #expect(height([Workbook.Cell(long, wrapped, span: 2)]) == 45)
    #expect(height([Workbook.Cell(long)]) == nil)
    #expect(height([Workbook.Cell(.text("short"), wrapped)]) == nil)
    let whole = Workbook.Cell(.text(String(repeating: "word ", count: 4_000)), wrapped)
    #expect(height([whole]) == 409)
  }
}
