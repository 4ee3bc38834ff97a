/// Structure, process and outcome on one line; the thick part is the implementation gap.
enum DimensionDrawing {
  typealias Element = SVGElement

  static func drawn(_ rows: [Chart.DimensionRow]) -> (elements: [Element], height: Int) {
    var named = NamedRows()
    for row in rows {
      named.add(row.name, kind: row.depth == 0 ? "strong" : "") { top in
        [
          ChartElements.plot(y: top, height: 14, width: ChartElements.plotWidth, line(row)),
          Element(
            "text", ["x": "100%", "y": String(top + 11), "class": "end"], text: "gap \(row.gap)"),
        ]
      }
    }
    return named.drawn { ChartElements.scale(y: $0, width: ChartElements.plotWidth) }
  }

  private static func line(_ row: Chart.DimensionRow) -> [Element] {
    func across(_ from: Double, _ to: Double, _ kind: String) -> Element {
      Element(
        "line",
        ["x1": Element.share(from), "x2": Element.share(to), "y1": "7", "y2": "7", "class": kind])
    }
    var elements = [across(0, 1, "tick")]
    if let structure = row.structure, let process = row.process {
      elements.append(across(min(structure, process), max(structure, process), "span"))
    }
    let shapes = [
      (row.outcome, ChartElements.circle, "hollow"), (row.process, ChartElements.triangle, "mark"),
      (row.structure, ChartElements.square, "mark"),
    ]
    for (value, path, kind) in shapes {
      if let value { elements.append(ChartElements.shape(path, at: value, y: 7, kind: kind)) }
    }
    return elements
  }
}
