/// Rows under one another, each a name in as many lines as it needs, with its drawing below.
struct NamedRows {
  typealias Element = SVGElement

  private(set) var elements: [Element] = []
  /// Where the next row begins, or what stands below the rows.
  private(set) var height = 0

  /// - Parameters:
  ///   - size: how tall the drawing of a row is with the space around it.
  ///   - drawing: what stands below the name, from where it begins.
  mutating func add(
    _ name: String, kind: String = "", size: Int = 22, drawing: (_ top: Int) -> [Element]
  ) {
    let lines = ChartElements.lines(name)
    elements += ChartElements.label(lines, x: "0", y: height + 12, kind: kind)
    let top = height + 3 + ChartElements.lineHeight * lines.count
    elements += drawing(top)
    height = top + size
  }

  /// The rows with what stands below them, as tall as both.
  func drawn(with scale: (_ y: Int) -> [Element]) -> (elements: [Element], height: Int) {
    (elements + scale(height + 12), height + 18)
  }
}
