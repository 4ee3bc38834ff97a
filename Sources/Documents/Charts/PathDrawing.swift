import Scoring

/// A line in steps: effort to the right, the demonstrated score upwards.
enum PathDrawing {
  typealias Element = SVGElement

  static let height = 220
  private static let base = 180
  private static let tall = 165.0
  /// Where the line begins, to the right of the percentages.
  private static let left = 0.09

  static func elements(_ path: Chart.Path) -> [Element] {
    let range = tens(path)
    let last = Double(max(1, path.points.last?.effort ?? 1))
    func x(_ effort: Int) -> Double { left + (0.99 - left) * Double(effort) / last }
    func y(_ share: Double) -> Int {
      let place = (share * 10 - Double(range.lowerBound)) / Double(range.count - 1)
      return base - Int((min(1, max(0, place)) * tall).rounded())
    }
    var elements = range.flatMap { ten -> [Element] in
      let place = y(Double(ten) / 10)
      return [
        line((left, place), (1, place), "tick"),
        Element(
          "text", ["x": "0", "y": String(place + 4), "class": "soft"], text: "\(ten * 10)%"),
      ]
    }
    if let target = path.target {
      elements.append(line((left, y(target)), (1, y(target)), "aim"))
      elements.append(
        Element(
          "text", ["x": Element.share(left), "y": String(y(target) - 5)],
          text: "target \(Printed.percent(target))"))
    }
    for (from, to) in zip(path.points, path.points.dropFirst()) {
      elements.append(
        line((x(from.effort), y(from.share)), (x(to.effort), y(from.share)), "stair"))
      elements.append(line((x(to.effort), y(from.share)), (x(to.effort), y(to.share)), "stair"))
    }
    for end in [path.points.first, path.points.last].compactMap(\.self) {
      elements.append(
        ChartElements.shape(ChartElements.circle, at: x(end.effort), y: y(end.share), kind: "mark"))
    }
    for (place, words, kind) in [
      (left, "0", "soft"), ((1 + left) / 2, "points of effort", "soft middle"),
      (1, "\(path.points.last?.effort ?? 0)", "soft end"),
    ] {
      elements.append(
        Element(
          "text", ["x": Element.share(place), "y": String(base + 22), "class": kind], text: words))
    }
    return elements
  }

  /// The tens of percent that the line and its target lie between, two steps at least.
  private static func tens(_ path: Chart.Path) -> ClosedRange<Int> {
    let shares = path.points.map(\.share) + [path.target].compactMap(\.self)
    let low = min(8, max(0, Int(((shares.min() ?? 0) * 10 + Tolerance.epsilon).rounded(.down))))
    let high = min(10, max(0, Int(((shares.max() ?? 1) * 10 - Tolerance.epsilon).rounded(.up))))
    return low...max(high, low + 2)
  }

  private static func line(_ a: (Double, Int), _ b: (Double, Int), _ kind: String) -> Element {
    Element(
      "line",
      [
        "x1": Element.share(a.0), "y1": String(a.1), "x2": Element.share(b.0), "y2": String(b.1),
        "class": kind,
      ])
  }
}
