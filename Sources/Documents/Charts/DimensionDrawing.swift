/// Structure, process and outcome on one line; the thick part is the implementation gap.
enum DimensionDrawing {
  typealias Element = SVGElement

  static func elements(_ rows: [Chart.DimensionRow]) -> [Element] {
    rows.enumerated().flatMap { index, row -> [Element] in
      let top = 40 * index
      return [
        ChartDrawing.label(
          row.name, x: "0", y: top + 12, kind: row.depth == 0 ? "strong" : "", limit: 48),
        ChartDrawing.plot(y: top + 18, height: 14, width: ChartDrawing.plotWidth, line(row)),
        Element(
          "text", ["x": "100%", "y": String(top + 29), "class": "end"], text: "gap \(row.gap)"),
      ]
    } + ChartDrawing.scale(y: 40 * rows.count + 12, width: ChartDrawing.plotWidth)
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
      (row.outcome, ChartDrawing.circle, "hollow"), (row.process, ChartDrawing.triangle, "mark"),
      (row.structure, ChartDrawing.square, "mark"),
    ]
    for (value, path, kind) in shapes {
      if let value { elements.append(ChartDrawing.shape(path, at: value, y: 7, kind: kind)) }
    }
    return elements
  }
}
