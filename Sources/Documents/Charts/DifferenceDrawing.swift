/// Bars to the left and the right of a middle line: what the first says more, what the second does.
enum DifferenceDrawing {
  typealias Element = SVGElement

  static func elements(_ rows: [Chart.DifferenceRow]) -> [Element] {
    rows.enumerated().flatMap { index, row -> [Element] in
      let top = 40 * index
      return [
        ChartElements.label(row.name, x: "0", y: top + 12, limit: 54),
        ChartElements.plot(y: top + 18, height: 14, width: ChartElements.plotWidth, bar(row)),
        Element("text", ["x": "100%", "y": String(top + 29), "class": "end"], text: row.words),
      ]
    } + scale(y: 40 * rows.count + 12)
  }

  private static func bar(_ row: Chart.DifferenceRow) -> [Element] {
    let share = min(1, abs(row.value)) / 2
    func rectangle(_ x: Double, _ width: Double, _ kind: String) -> Element {
      Element(
        "rect",
        [
          "x": Element.share(x), "y": "0", "width": Element.share(width), "height": "14",
          "class": kind,
        ])
    }
    return [
      rectangle(0, 1, "track"),
      row.value < 0
        ? rectangle(0.5 - share, share, "hatch") : rectangle(0.5, share, "bar"),
      Element("line", ["x1": "50%", "x2": "50%", "y1": "-2", "y2": "16", "class": "tick"]),
    ]
  }

  private static func scale(y: Int) -> [Element] {
    [(0.0, "−100", "soft"), (0.5, "0", "soft middle"), (1, "+100", "soft end")].map {
      share, text, kind in
      Element(
        "text",
        ["x": Element.share(share * ChartElements.plotWidth), "y": String(y), "class": kind],
        text: text)
    }
  }
}
