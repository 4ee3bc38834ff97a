/// Bars: solid for what is demonstrated, hatched for what is not known, a diamond for the answered.
enum IntervalDrawing {
  typealias Element = SVGElement

  static func drawn(_ bars: [Chart.Bar]) -> (elements: [Element], height: Int) {
    var rows = NamedRows()
    for bar in bars {
      rows.add(bar.name, kind: bar.depth == 0 ? "strong" : "") { top in
        guard let score = bar.score else {
          return [
            Element("text", ["x": "0", "y": String(top + 11), "class": "soft"], text: bar.band)
          ]
        }
        return [
          ChartElements.plot(
            y: top, height: 14, width: ChartElements.plotWidth, self.bar(score, height: 14)),
          Element(
            "text", ["x": "100%", "y": String(top + 11), "class": "end"],
            text: score.range == score.demonstrated
              ? score.range : "\(score.demonstrated) (\(score.range))"),
        ]
      }
    }
    return rows.drawn { ChartElements.scale(y: $0, width: ChartElements.plotWidth) }
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
