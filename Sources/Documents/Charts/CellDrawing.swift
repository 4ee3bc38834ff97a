import Scoring

/// A table of shaded cells with the number in each.
enum CellDrawing {
  typealias Element = SVGElement

  /// Names of no more letters stand beside their cells, longer ones above them.
  private static let shortest = 9
  private static let rowHeight = 22

  static func drawn(
    _ columns: [String], _ rows: [Chart.CellRow]
  ) -> (elements: [Element], height: Int) {
    let names = rows.map { $0.id.isEmpty ? $0.title : "\($0.id) \($0.title)" }
    let isBeside = names.allSatisfy { $0.count <= shortest }
    let start = isBeside ? 0.26 : 0
    let width = (1 - start) / Double(max(1, columns.count))
    func left(_ column: Int) -> Double { start + width * Double(column) }
    let heads = columns.map {
      ChartElements.lines($0, width: Int(Double(ChartElements.letters) * width))
    }
    var elements = heads.enumerated().flatMap { index, lines in
      ChartElements.label(
        lines, x: Element.share(left(index) + width / 2), y: 12, kind: "soft middle")
    }
    var top = 3 + ChartElements.lineHeight * (heads.map(\.count).max() ?? 0)
    for (row, name) in zip(rows, names) {
      let lines = ChartElements.lines(name)
      elements += ChartElements.label(lines, x: "0", y: top + 15)
      if !isBeside { top += 5 + ChartElements.lineHeight * lines.count }
      for (column, cell) in row.cells.enumerated() {
        elements += self.cell(cell, x: left(column), width: width, top: top)
      }
      top += rowHeight
    }
    return (elements, top + 2)
  }

  private static func cell(_ cell: Chart.Cell, x: Double, width: Double, top: Int) -> [Element] {
    func box(_ kind: String) -> Element {
      Element(
        "rect",
        [
          "x": Element.share(x + 0.004), "y": String(top + 1),
          "width": Element.share(width - 0.008), "height": "20", "class": kind,
        ])
    }
    func text(_ words: String, _ kind: String) -> Element {
      Element(
        "text",
        ["x": Element.share(x + width / 2), "y": String(top + 15), "class": "middle \(kind)"],
        text: words)
    }
    switch cell {
    case .empty: return [box("empty")]
    case .unknown: return [box("unknown")]
    case .partlyKnown(let words): return [box("unknown"), text(words, "known")]
    case .value(let value, let words):
      let level = min(4, max(0, Int(value * 5 + Tolerance.epsilon)))
      return [box("cell-\(level)"), text(words, level < 3 ? "low" : "high")]
    }
  }
}
