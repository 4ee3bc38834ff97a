import Findings

/// A table whose cells are folded so that the whole fits a width.
struct TerminalTable {
  struct Line {
    let text: String
    let isHeading: Bool
  }

  private(set) var lines: [Line] = []

  private static let gap = 2
  /// No column is made narrower than this, or than its natural width.
  private static let narrowest = 9

  init(_ table: Document.Table, width: Int) {
    let rows = table.rows.map { $0.map(TerminalText.plain) }
    let titles = table.columns.map(\.title)
    let natural = titles.indices.map { column in
      rows.reduce(DisplayWidth.of(titles[column])) { max($0, DisplayWidth.of($1[column])) }
    }
    let widths = Self.fit(natural, width: width)
    let isFolded = zip(natural, widths).contains { $0 > $1 }
    add(titles, table.columns, widths, isHeading: true)
    lines.append(
      Line(
        text: widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "),
        isHeading: false))
    for (index, row) in rows.enumerated() {
      if isFolded, index > 0 { lines.append(Line(text: "", isHeading: false)) }
      add(row, table.columns, widths, isHeading: false)
    }
  }

  /// Takes columns from the widest until the table fits.
  private static func fit(_ natural: [Int], width: Int) -> [Int] {
    var widths = natural
    var excess = natural.reduce(0, +) + gap * (natural.count - 1) - width
    while excess > 0 {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
        widths[widest] > narrowest
      else { break }
      let next = widths.indices.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let step = min(excess, max(1, widths[widest] - max(next, narrowest)))
      widths[widest] -= step
      excess -= step
    }
    return widths
  }

  private mutating func add(
    _ cells: [String], _ columns: [Document.Table.Column], _ widths: [Int], isHeading: Bool
  ) {
    let folded = zip(cells, widths).map { DisplayWidth.fold($0, width: $1) }
    let height = folded.map(\.count).max() ?? 1
    for row in 0..<height {
      var text = ""
      for (index, cell) in folded.enumerated() {
        let isTrailing = columns[index].alignment == .trailing
        let part = row < cell.count ? cell[row] : ""
        text += DisplayWidth.padded(part, to: widths[index], isTrailing: isTrailing)
        if index < folded.count - 1 { text += String(repeating: " ", count: Self.gap) }
      }
      while text.last == " " { text.removeLast() }
      lines.append(Line(text: text, isHeading: isHeading))
    }
  }
}
