/// A line in steps: effort to the right, the demonstrated score upwards.
enum PathDrawing {
  typealias Element = SVGElement

  static let height = 200
  private static let base = 170
  private static let tall = 150.0

  static func elements(_ path: Chart.Path) -> [Element] {
    let last = Double(max(1, path.points.last?.effort ?? 1))
    func x(_ effort: Int) -> Double { 0.08 + 0.9 * Double(effort) / last }
    func y(_ share: Double) -> Int { base - Int((min(1, max(0, share)) * tall).rounded()) }
    func line(_ a: (Double, Int), _ b: (Double, Int), _ kind: String) -> Element {
      Element(
        "line",
        [
          "x1": Element.share(a.0), "y1": String(a.1), "x2": Element.share(b.0), "y2": String(b.1),
          "class": kind,
        ])
    }
    var elements = [0, 20, 40, 60, 80, 100].flatMap { percent -> [Element] in
      let place = y(Double(percent) / 100)
      return [
        line((0.08, place), (1, place), "tick"),
        Element("text", ["x": "0", "y": String(place + 4), "class": "soft"], text: "\(percent)"),
      ]
    }
    if let target = path.target {
      elements.append(line((0.08, y(target)), (1, y(target)), "soft-line"))
      elements.append(
        Element(
          "text", ["x": "100%", "y": String(y(target) - 5), "class": "end"], text: "target"))
    }
    for (from, to) in zip(path.points, path.points.dropFirst()) {
      elements.append(
        line((x(from.effort), y(from.share)), (x(to.effort), y(from.share)), "span"))
      elements.append(line((x(to.effort), y(from.share)), (x(to.effort), y(to.share)), "span"))
    }
    for point in path.points {
      elements.append(
        ChartDrawing.shape(
          ChartDrawing.circle, at: x(point.effort), y: y(point.share), kind: "mark"))
    }
    elements.append(
      Element(
        "text", ["x": "8%", "y": String(base + 22), "class": "soft"], text: "effort 0"))
    elements.append(
      Element(
        "text", ["x": "100%", "y": String(base + 22), "class": "soft end"],
        text: "\(path.points.last?.effort ?? 0)"))
    return elements
  }
}
