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

  /// The letters that have room across the narrowest drawing, on a small telephone.
  static let letters = 38
  /// From one line of a text to the next.
  static let lineHeight = 15

  /// A text in as many lines as it needs not to run into its neighbours.
  static func lines(_ text: String, width: Int = letters) -> [String] {
    TerminalText.fold(text, width: max(4, width))
  }

  /// The lines of a text under one another, the first with its foot at `y`.
  static func label(_ lines: [String], x: String, y: Int, kind: String = "") -> [Element] {
    lines.enumerated().map { index, line in
      Element(
        "text", ["x": x, "y": String(y + lineHeight * index), "class": kind], text: line)
    }
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
