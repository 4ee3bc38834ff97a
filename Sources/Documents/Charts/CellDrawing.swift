import Scoring

/// A table of shaded cells with the number in each.
enum CellDrawing {
  typealias Element = SVGElement

  /// Where the cells begin: they take what the names leave.
  private static func start(_ names: [String]) -> Double {
    names.contains { $0.count > 12 } ? 0.46 : 0.24
  }

  static func elements(_ columns: [String], _ rows: [Chart.CellRow]) -> [Element] {
    let names = rows.map { $0.id.isEmpty ? $0.title : $0.id }
    let start = start(names)
    let width = (1 - start) / Double(max(1, columns.count))
    func left(_ column: Int) -> Double { start + width * Double(column) }
    let heads = columns.enumerated().map { index, title in
      ChartElements.label(
        title, x: Element.share(left(index) + width / 2), y: 12, kind: "soft middle",
        limit: columns.count > 3 ? 10 : 16)
    }
    return heads
      + rows.enumerated().flatMap { index, row -> [Element] in
        let top = 18 + 22 * index
        return [
          ChartElements.label(names[index], x: "0", y: top + 15, limit: 24)
        ]
          + row.cells.enumerated().flatMap { column, cell in
            self.cell(cell, x: left(column), width: width, top: top)
          }
      }
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
