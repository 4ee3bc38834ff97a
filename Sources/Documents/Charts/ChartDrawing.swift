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

  /// The overall result as one bar of three parts.
  static func verdict(_ verdict: Document.Verdict) -> String {
    image(
      "The overall result",
      verdict.partsSentence, height: 22,
      [ChartElements.plot(y: 2, height: 18, IntervalDrawing.parts(verdict.score, height: 18))])
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
}
