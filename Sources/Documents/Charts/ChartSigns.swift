/// The signs that charts and their keys share.
enum ChartSigns {
  typealias Element = SVGElement

  /// The hatchings that all drawings share.
  static let hatchings: String = {
    func pattern(_ id: String, _ line: String) -> Element {
      Element(
        "pattern",
        [
          "id": id, "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
          "patternTransform": "rotate(45)",
        ],
        [
          Element("rect", ["width": "6", "height": "6", "class": "hatch-paper"]),
          Element("path", ["d": "M1 0v6", "class": line]),
        ])
    }
    return Element(
      "svg", ["class": "signs", "aria-hidden": "true", "focusable": "false"],
      [
        Element("defs", [:], [pattern("hatch", "hatch-line"), pattern("hatch-soft", "soft-line")])
      ]
    ).written
  }()

  /// A sign for the key of a chart.
  static func drawing(of sign: Chart.Key.Sign) -> String {
    func centred(_ path: String, _ kind: String) -> Element {
      Element("path", ["d": path, "class": kind, "transform": "translate(13 7)"])
    }
    func rectangle(_ kind: String) -> Element {
      Element("rect", ["x": "1", "y": "1", "width": "24", "height": "12", "class": kind])
    }
    let shape: Element =
      switch sign {
      case .demonstrated: rectangle("bar")
      case .possible: rectangle("hatch")
      case .missing: rectangle("track")
      case .unknown: rectangle("unknown")
      case .answered: centred(ChartElements.diamond, "mark")
      case .structure: centred(ChartElements.square, "mark")
      case .process: centred(ChartElements.triangle, "mark")
      case .outcome: centred(ChartElements.circle, "hollow")
      case .before: centred(ChartElements.circle, "hollow")
      case .after: centred(ChartElements.diamond, "mark")
      }
    return Element(
      "svg", ["width": "26", "height": "14", "aria-hidden": "true", "focusable": "false"], [shape]
    ).written
  }
}
