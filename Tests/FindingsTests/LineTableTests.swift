import Findings
import Testing

@Suite struct `Lines and columns` {
  private func table(_ text: String) -> LineTable {
    LineTable(SourceText(name: "x", bytes: Array(text.utf8)))
  }

  @Test(arguments: [
    ("", [0..<0]), ("a", [0..<1]), ("a\n", [0..<1, 2..<2]), ("a\r\nb", [0..<1, 3..<4]),
    ("a\rb\r", [0..<1, 2..<3, 4..<4]), ("\n\r\r\n", [0..<0, 1..<1, 2..<2, 4..<4]),
    ("\u{FEFF}a\nb", [3..<4, 5..<6]), ("a\u{2028}b\u{85}c\n", [0..<8, 9..<9]),
  ])
  func `a line ends at a line feed, a carriage return or both`(text: String, lines: [Range<Int>]) {
    let table = table(text)
    #expect(table.lineCount == lines.count)
    #expect((1...table.lineCount).map { table.range(ofLine: $0) } == lines)
  }

  @Test func `the bytes of a line end belong to the line they end`() {
    let table = table("ab\r\nc\n")
    #expect((0...6).map { table.line(at: $0) } == [1, 1, 1, 1, 2, 2, 3])
    #expect(table.line(at: 1_000) == 3)
  }

  @Test func `columns count characters, not bytes`() {
    // æ is bytes 0..<2, 日 2..<5, 😀 5..<9.
    let table = table("æ日😀x\ny")
    let columns = [0, 2, 5, 9, 10].map { table.position(of: $0) }
    #expect(
      columns == [
        Position(line: 1, column: 1), Position(line: 1, column: 2), Position(line: 1, column: 3),
        Position(line: 1, column: 4), Position(line: 1, column: 5),
      ])
    #expect(table.position(of: 11) == Position(line: 2, column: 1))
    #expect(table.position(of: 12) == Position(line: 2, column: 2))
  }

  @Test func `a byte order mark has no column`() {
    let table = table("\u{FEFF}ab")
    #expect(table.position(of: 0) == Position(line: 1, column: 1))
    #expect(table.position(of: 3) == Position(line: 1, column: 1))
    #expect(table.position(of: 4) == Position(line: 1, column: 2))
  }

  @Test func `counting on from a known place gives the same columns`() {
    let table = table("aæb\ncæd\n")
    let known = (offset: 3, position: table.position(of: 3))
    #expect((3...10).map { table.position(of: $0, from: known) } == (3...10).map(table.at))
    // A place on another line, or behind the one that is asked for, is of no use.
    #expect((0...2).map { table.position(of: $0, from: known) } == (0...2).map(table.at))
  }
}

extension LineTable {
  fileprivate func at(_ offset: Int) -> Position { position(of: offset) }
}
