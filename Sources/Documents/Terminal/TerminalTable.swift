import Findings

/// A table whose cells are folded so that the whole fits a width.
struct TerminalTable {
  struct Line {
    let text: String
    let isHeading: Bool
  }

  private(set) var lines: [Line] = []

  private static let gap = 2
  /// No column is made narrower than its longest word, up to this.
  private static let longestWord = 24

  /// - Parameter width: the columns of the screen. A table that cannot be folded into it is set as
  ///   several, each with the first column.
  init(_ table: Document.Table, width: Int) {
    let rows = table.rows.map { $0.map { TerminalText.plain($0) } }
    let columns = table.columns.indices.map { column in
      Column(table.columns[column], rows.map { $0[column] })
    }
    for (index, piece) in Self.pieces(columns, width: width).enumerated() {
      if index > 0 { lines.append(Line(text: "", isHeading: false)) }
      add(piece, count: rows.count, width: width)
    }
  }

  private struct Column {
    let title: String
    let isTrailing: Bool
    let cells: [String]
    /// The width that needs no folding, and the least that breaks no word.
    let natural: Int
    let least: Int

    init(_ column: Document.Table.Column, _ cells: [String]) {
      (title, self.cells) = (TerminalText.plain(column.title), cells)
      isTrailing = column.alignment == .trailing
      let texts = [title] + cells
      natural = texts.reduce(0) { max($0, TerminalText.width($1)) }
      let words = texts.flatMap {
        $0.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      }
      least = words.reduce(1) {
        max($0, min(longestWord, DisplayWidth.of(Substring($1))))
      }
    }
  }

  private static func pieces(_ columns: [Column], width: Int) -> [[Column]] {
    guard let first = columns.first else { return [] }
    var pieces = [[first]]
    var used = first.least
    for column in columns.dropFirst() {
      if used + gap + column.least > width, pieces[pieces.count - 1].count > 1 {
        pieces.append([first])
        used = first.least
      }
      pieces[pieces.count - 1].append(column)
      used += gap + column.least
    }
    return pieces
  }

  private mutating func add(_ columns: [Column], count: Int, width: Int) {
    let widths = Self.fit(columns, width: width)
    let isFolded = zip(columns, widths).contains { $0.natural > $1 }
    add(columns.map(\.title), columns, widths, isHeading: true)
    lines.append(
      Line(
        text: widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "),
        isHeading: false))
    for row in 0..<count {
      if isFolded, row > 0 { lines.append(Line(text: "", isHeading: false)) }
      add(columns.map { $0.cells[row] }, columns, widths, isHeading: false)
    }
  }

  /// Takes columns from the widest until the table fits.
  private static func fit(_ columns: [Column], width: Int) -> [Int] {
    var widths = columns.map(\.natural)
    var excess = widths.reduce(0, +) + gap * (columns.count - 1) - width
    while excess > 0 {
      let open = widths.indices.filter { widths[$0] > columns[$0].least }
      guard let widest = open.max(by: { widths[$0] < widths[$1] }) else { break }
      let next = open.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let step = min(excess, max(1, widths[widest] - max(next, columns[widest].least)))
      widths[widest] -= step
      excess -= step
    }
    return widths
  }

  private mutating func add(
    _ cells: [String], _ columns: [Column], _ widths: [Int], isHeading: Bool
  ) {
    let folded = zip(cells, widths).map { TerminalText.fold($0, width: $1) }
    let height = folded.map(\.count).max() ?? 1
    for row in 0..<height {
      var text = ""
      for (index, cell) in folded.enumerated() {
        let part = row < cell.count ? cell[row] : ""
        text += DisplayWidth.padded(part, to: widths[index], isTrailing: columns[index].isTrailing)
        if index < folded.count - 1 { text += String(repeating: " ", count: Self.gap) }
      }
      text.removeLast(text.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count)
      lines.append(Line(text: text, isHeading: isHeading))
    }
  }
}
