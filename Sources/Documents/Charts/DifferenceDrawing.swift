/// Bars to the left and the right of a middle line: what the first says more, what the second does.
enum DifferenceDrawing {
  typealias Element = SVGElement

  static func drawn(_ rows: [Chart.DifferenceRow]) -> (elements: [Element], height: Int) {
    var named = NamedRows()
    for row in rows {
      named.add(row.name) { top in
        [
          ChartElements.plot(y: top, height: 14, width: ChartElements.plotWidth, bar(row)),
          Element("text", ["x": "100%", "y": String(top + 11), "class": "end"], text: row.words),
        ]
      }
    }
    return named.drawn(with: scale)
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
