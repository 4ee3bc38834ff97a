/// Bars: solid for what is demonstrated, hatched for what is not known, a diamond for the answered.
enum IntervalDrawing {
  typealias Element = SVGElement

  static func elements(_ bars: [Chart.Bar]) -> [Element] {
    bars.enumerated().flatMap { index, bar -> [Element] in
      let top = 40 * index
      let name = ChartElements.label(
        bar.name, x: "0", y: top + 12, kind: bar.depth == 0 ? "strong" : "", limit: 48)
      guard let score = bar.score else {
        return [
          name,
          Element("text", ["x": "0", "y": String(top + 29), "class": "soft"], text: bar.band),
        ]
      }
      return [
        name,
        ChartElements.plot(
          y: top + 18, height: 14, width: ChartElements.plotWidth, self.bar(score, height: 14)),
        Element(
          "text", ["x": "100%", "y": String(top + 29), "class": "end"],
          text: score.range == score.demonstrated
            ? score.range : "\(score.demonstrated) (\(score.range))"),
      ]
    } + ChartElements.scale(y: 40 * bars.count + 12, width: ChartElements.plotWidth)
  }

  static func bar(_ score: PrintedScore, height: Int) -> [Element] {
    parts(score, height: height)
      + (score.answeredShare.map {
        [ChartElements.shape(ChartElements.diamond, at: $0, y: height / 2, kind: "mark")]
      } ?? [])
  }

  /// What is demonstrated, not known and missing.
  static func parts(_ score: PrintedScore, height: Int) -> [Element] {
    func part(_ kind: String, from: Double, to: Double) -> Element {
      Element(
        "rect",
        [
          "x": Element.share(from), "y": "0", "width": Element.share(to - from),
          "height": String(height), "class": kind,
        ])
    }
    var elements = [part("track", from: 0, to: 1)]
    if score.possibleShare > score.demonstratedShare {
      elements.append(part("hatch", from: score.demonstratedShare, to: score.possibleShare))
    }
    elements.append(part("bar", from: 0, to: score.demonstratedShare))
    return elements
  }
}
