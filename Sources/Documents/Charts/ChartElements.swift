/// What the drawings of charts are put together from.
enum ChartElements {
  typealias Element = SVGElement

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
}
