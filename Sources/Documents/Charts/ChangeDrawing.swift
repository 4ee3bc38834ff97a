/// Two values joined by a line: hollow for before, filled for after.
enum ChangeDrawing {
  typealias Element = SVGElement

  static func elements(_ rows: [Chart.ChangeRow]) -> [Element] {
    rows.enumerated().flatMap { index, row -> [Element] in
      let top = 40 * index
      return [
        ChartElements.label(
          row.name, x: "0", y: top + 12, kind: row.depth == 0 ? "strong" : "", limit: 54),
        ChartElements.plot(y: top + 18, height: 14, width: ChartElements.plotWidth, line(row)),
        Element("text", ["x": "100%", "y": String(top + 29), "class": "end"], text: row.words),
      ]
    } + ChartElements.scale(y: 40 * rows.count + 12, width: ChartElements.plotWidth)
  }

  private static func line(_ row: Chart.ChangeRow) -> [Element] {
    func line(_ from: Double, _ to: Double, _ kind: String) -> Element {
      Element(
        "line",
        [
          "x1": Element.share(from), "x2": Element.share(to), "y1": "7", "y2": "7", "class": kind,
        ])
    }
    return [
      line(0, 1, "tick"), line(min(row.before, row.after), max(row.before, row.after), "span"),
      ChartElements.shape(ChartElements.circle, at: row.before, y: 7, kind: "hollow"),
      ChartElements.shape(ChartElements.diamond, at: row.after, y: 7, kind: "mark"),
    ]
  }
}
