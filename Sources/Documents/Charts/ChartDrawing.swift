/// Draws charts as SVG without a fixed width: places across are shares of the width, places down are
/// pixels, so that text keeps its size on a telephone and on paper.
enum ChartDrawing {
  typealias Element = SVGElement

  /// A panel as an image with a title and a description.
  static func svg(_ panel: Chart.Panel, description: String) -> String {
    switch panel.drawing {
    case .intervals(let bars):
      image(panel.title, description, height: 40 * bars.count + 18, IntervalDrawing.elements(bars))
    case .dimensions(let rows):
      image(panel.title, description, height: 40 * rows.count + 18, DimensionDrawing.elements(rows))
    case .cells(let columns, let rows):
      image(
        panel.title, description, height: 22 * rows.count + 20,
        CellDrawing.elements(columns, rows))
    case .matrix(let matrix):
      image(
        panel.title, description, height: MatrixDrawing.height(matrix),
        MatrixDrawing.elements(matrix), isPicture: false)
    case .changes(let rows):
      image(panel.title, description, height: 40 * rows.count + 18, ChangeDrawing.elements(rows))
    case .differences(let rows):
      image(
        panel.title, description, height: 40 * rows.count + 18, DifferenceDrawing.elements(rows))
    case .distribution(let distribution):
      image(
        panel.title, description, height: DistributionDrawing.height,
        DistributionDrawing.elements(distribution))
    case .path(let path):
      image(panel.title, description, height: PathDrawing.height, PathDrawing.elements(path))
    }
  }

  /// The overall result as one bar.
  static func verdict(_ verdict: Document.Verdict) -> String {
    image(
      "The overall result",
      "\(verdict.score.demonstrated) demonstrated, range \(verdict.score.range).", height: 40,
      [plot(y: 2, height: 16, IntervalDrawing.bar(verdict.score, height: 16))]
        + scale(y: 34, width: 1))
  }

  /// A drawing that holds links is no single picture to those who listen to it.
  private static func image(
    _ title: String, _ description: String, height: Int, _ elements: [Element],
    isPicture: Bool = true
  ) -> String {
    let head = [Element("title", text: title), Element("desc", text: description)]
    let size: KeyValuePairs = ["height": String(height), "width": "100%"]
    let picture: KeyValuePairs = [
      "role": "img", "aria-label": title, "height": String(height), "width": "100%",
    ]
    return Element("svg", isPicture ? picture : size, head + elements).written
  }

  /// Where the bars are drawn: a part of the width from the left.
  static let plotWidth = 0.72

  static func plot(y: Int, height: Int, width: Double = 1, _ elements: [Element]) -> Element {
    Element(
      "svg",
      [
        "x": "0", "y": String(y), "width": Element.share(width), "height": String(height),
        "overflow": "visible",
      ], elements)
  }

  /// The percentages under the bars.
  static func scale(y: Int, width: Double) -> [Element] {
    [0, 20, 40, 60, 80, 100].map { percent in
      let place = Element.share(Double(percent) / 100 * width)
      let anchor = percent == 0 ? "soft" : percent == 100 ? "soft end" : "soft middle"
      return Element("text", ["x": place, "y": String(y), "class": anchor], text: "\(percent)")
    }
  }

  /// A text that is cut where it would run into its neighbour; the table beside it has the whole.
  static func label(
    _ text: String, x: String, y: Int, kind: String = "", limit: Int
  ) -> Element {
    let isCut = text.count > limit
    let shown = isCut ? String(text.prefix(limit - 1)) + "…" : text
    return Element("text", ["x": x, "y": String(y), "class": kind], text: shown)
  }

  /// A small shape around a place on the line.
  static func shape(_ path: String, at share: Double, y: Int, kind: String) -> Element {
    Element(
      "svg", ["x": Element.share(share), "y": String(y), "overflow": "visible"],
      [Element("path", ["d": path, "class": kind])])
  }

  static let square = "M-5-5h10v10h-10z"
  static let triangle = "M0-6.5l6 11h-12z"
  static let circle = "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z"
  static let diamond = "M0-7l5 7l-5 7l-5-7z"

  /// The hatchings that all drawings share.
  static let signs: String = {
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
  static func sign(_ sign: Chart.Key.Sign) -> String {
    func centred(_ path: String, _ kind: String) -> Element {
      Element("path", ["d": path, "class": kind, "transform": "translate(13 7)"])
    }
    func rectangle(_ kind: String) -> Element {
      Element("rect", ["x": "1", "y": "1", "width": "24", "height": "12", "class": kind])
    }
    let drawing: Element =
      switch sign {
      case .demonstrated: rectangle("bar")
      case .possible: rectangle("hatch")
      case .unknown: rectangle("unknown")
      case .answered: centred(diamond, "mark")
      case .structure: centred(square, "mark")
      case .process: centred(triangle, "mark")
      case .outcome: centred(circle, "hollow")
      case .fix: centred(square, "mark")
      case .findOut, .before: centred(circle, "hollow")
      case .after: centred(diamond, "mark")
      }
    return Element(
      "svg", ["width": "26", "height": "14", "aria-hidden": "true", "focusable": "false"], [drawing]
    ).written
  }
}
