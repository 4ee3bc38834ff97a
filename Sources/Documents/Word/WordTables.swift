import OfficeFiles

/// Tables as Word's, with columns as wide as what stands in them asks for.
struct WordTables {
  private let text: WordText

  init(_ text: WordText) { self.text = text }

  /// A page has room for so many columns.
  private static let mostColumns = 7

  /// A table of no more letters and rows is not broken across pages.
  private static let (fewLetters, fewRows) = (900, 8)

  /// So many letters of a table go into the width of a page.
  private static let lettersOfLine = 102.0

  func blocks(_ table: Table) -> [WordDocument.Block] {
    table.split(columns: Self.mostColumns).map { .table(self.table($0)) }
  }

  private func table(_ table: Table) -> WordTable {
    let head = table.columns.map { cell(Text($0.title), $0.alignment) }
    let rows = table.rows.map { row in zip(row, table.columns).map { cell($0, $1.alignment) } }
    var word = WordTable(widths: Self.widths(table), rows: [head] + rows)
    word.caption = table.columns.map(\.title).joined(separator: ", ")
    word.isRightToLeft = text.isRightToLeft
    let letters = table.rows.joined().reduce(0) { $0 + $1.plain.count }
    return letters <= Self.fewLetters && table.rows.count <= Self.fewRows ? word.whole : word
  }

  private func cell(_ words: Text, _ alignment: Table.Alignment) -> WordTable.Cell {
    var paragraph = text.paragraph(words)
    if alignment == .trailing { paragraph.isTrailing = false }
    var cell = WordTable.Cell([paragraph])
    cell.isTrailing = alignment == .trailing
    return cell
  }

  /// Each column has room for its longest word; what is left goes to those with more to say.
  private static func widths(_ table: Table) -> [Double] {
    let columns = table.columns.indices.map { index -> (least: Double, more: Double) in
      let texts = table.rows.map { $0[index].plain }
      let title = Double(longestWord(table.columns[index].title)) * widthOfStrong
      let least = max(title, Double(texts.map(longestWord).max() ?? 0)) + paddingInLetters
      let most = texts.map(\.count).max() ?? 0
      return (least, max(0, Double(min(most, longestCounted)) - least))
    }
    let left = lettersOfLine - columns.reduce(0) { $0 + $1.least }
    let wanted = columns.reduce(0) { $0 + $1.more }
    guard left > 0, wanted > 0 else { return columns.map(\.least) }
    return columns.map { $0.least + left * $0.more / wanted }
  }

  /// The letters of a head are wider, and a cell has room at its sides.
  private static let (widthOfStrong, paddingInLetters) = (1.15, 2.5)

  /// Longer cells ask for no more room than this one, and longer words are broken.
  private static let (longestCounted, longestKept) = (160, 22)

  private static func longestWord(_ text: String) -> Int {
    // In ASCII a byte is a character, which need not be looked for.
    let longest =
      text.utf8.allSatisfy { $0 < 0x80 }
      ? text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map(\.count).max()
      : text.split(whereSeparator: \.isWhitespace).map(\.count).max()
    return min(longestKept, longest ?? 0)
  }
}

extension WordTable {
  /// The same on one page, where it has the room.
  var whole: WordTable {
    var table = self
    for row in rows.indices.dropLast() {
      for cell in rows[row].indices {
        for index in rows[row][cell].paragraphs.indices {
          table.rows[row][cell].paragraphs[index].keepsWithNext = true
        }
      }
    }
    return table
  }
}
