/// Draws charts as SVG without a fixed width: places across are shares of the width, places down are
/// pixels, so that text keeps its size on a telephone and on paper.
enum ChartDrawing {
  typealias Element = SVGElement

  /// A panel as an image with a title and a description; what holds jumps is a table of a page.
  static func html(_ panel: Chart.Panel, description: String) -> String {
    func image(_ drawn: (elements: [Element], height: Int)) -> String {
      self.image(panel.title, description, height: drawn.height, drawn.elements)
    }
    return switch panel.drawing {
    case .intervals(let bars): image(IntervalDrawing.drawn(bars))
    case .dimensions(let rows): image(DimensionDrawing.drawn(rows))
    case .cells(let columns, let rows): image(CellDrawing.drawn(columns, rows))
    case .matrix(let matrix): MatrixDrawing.table(matrix).written
    case .changes(let rows): image(ChangeDrawing.drawn(rows))
    case .differences(let rows): image(DifferenceDrawing.drawn(rows))
    case .distribution(let distribution):
      image((DistributionDrawing.elements(distribution), DistributionDrawing.height))
    case .path(let path): image((PathDrawing.elements(path), PathDrawing.height))
    }
  }

  /// The overall result as one bar of three parts.
  static func verdict(_ verdict: Document.Verdict) -> String {
    image(
      "The overall result",
      verdict.partsSentence, height: 22,
      [ChartElements.plot(y: 2, height: 18, IntervalDrawing.parts(verdict.score, height: 18))])
  }

  private static func image(
    _ title: String, _ description: String, height: Int, _ elements: [Element]
  ) -> String {
    let head = [Element("title", text: title), Element("desc", text: description)]
    return Element(
      "svg",
      ["role": "img", "aria-label": title, "height": String(height), "width": "100%"],
      head + elements
    ).written
  }
}
