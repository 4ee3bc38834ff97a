import Scoring

/// Columns for how often a score fell into each class, with lines at the places to know.
enum DistributionDrawing {
  typealias Element = SVGElement

  static let height = 190
  private static let base = 130

  static func elements(_ distribution: Chart.Distribution) -> [Element] {
    let span = max(Tolerance.epsilon, distribution.range.upperBound - distribution.range.lowerBound)
    let most = max(Tolerance.epsilon, distribution.shares.max() ?? 0)
    let width = 1 / Double(max(1, distribution.shares.count))
    let columns = distribution.shares.enumerated().filter { $0.element > 0 }.map { index, share in
      let tall = max(1, Int((share / most * 110).rounded()))
      return Element(
        "rect",
        [
          "x": Element.share(Double(index) * width), "y": String(base - tall),
          "width": Element.share(width * 0.92), "height": String(tall), "class": "bar",
        ])
    }
    // Words of neighbours stand on lines of their own.
    let marks = distribution.marks.enumerated().flatMap { index, mark -> [Element] in
      let place = (mark.place - distribution.range.lowerBound) / span
      let kind = place < 0.15 ? "soft" : place > 0.85 ? "soft end" : "soft middle"
      return [
        Element(
          "line",
          [
            "x1": Element.share(place), "x2": Element.share(place), "y1": "10",
            "y2": String(base + 6), "class": "tick",
          ]),
        Element(
          "text",
          [
            "x": Element.share(place), "y": String(base + 20 + 16 * (index % 3)), "class": kind,
          ], text: mark.words),
      ]
    }
    return columns + marks
  }
}
