/// Two values joined by a line: hollow for before, filled for after.
enum ChangeDrawing {
  typealias Element = SVGElement

  static func drawn(_ rows: [Chart.ChangeRow]) -> (elements: [Element], height: Int) {
    var named = NamedRows()
    for row in rows {
      named.add(row.name, kind: row.depth == 0 ? "strong" : "") { top in
        [
          ChartElements.plot(y: top, height: 14, width: ChartElements.plotWidth, line(row)),
          Element("text", ["x": "100%", "y": String(top + 11), "class": "end"], text: row.words),
        ]
      }
    }
    return named.drawn { ChartElements.scale(y: $0, width: ChartElements.plotWidth) }
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
