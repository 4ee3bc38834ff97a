/// Gaps by effort across and impact down, each a jump to its entry.
enum MatrixDrawing {
  typealias Element = SVGElement

  /// Beyond this many, the items of a field are counted.
  private static let most = 14
  private static let line = 18

  private static func lines(_ row: Chart.Matrix.Row) -> Int {
    let longest = row.fields.map { min($0.items.count, most + 1) }.max() ?? 0
    return max(1, longest)
  }

  /// How far down the items begin: below the names of the fields, where they have any.
  private static func inset(_ row: Chart.Matrix.Row) -> Int {
    row.fields.allSatisfy { $0.title.isEmpty } ? 4 : 20
  }

  private static func height(_ row: Chart.Matrix.Row) -> Int {
    22 + inset(row) + line * lines(row) + 12
  }

  static func height(_ matrix: Chart.Matrix) -> Int {
    22 + matrix.rows.reduce(0) { $0 + height($1) }
  }

  static func elements(_ matrix: Chart.Matrix) -> [Element] {
    let width = 1 / Double(max(1, matrix.columns.count))
    func left(_ column: Int) -> Double { width * Double(column) }
    var elements = matrix.columns.enumerated().map { index, title in
      Element("text", ["x": Element.share(left(index)), "y": "14", "class": "soft"], text: title)
    }
    var top = 22
    for row in matrix.rows {
      elements.append(
        Element("text", ["x": "0", "y": String(top + 15), "class": "strong"], text: row.title))
      for (index, field) in row.fields.enumerated() {
        elements.append(
          Element(
            "rect",
            [
              "x": Element.share(left(index)), "y": String(top + 22),
              "width": Element.share(width - 0.01), "height": String(height(row) - 30),
              "class": "field",
            ]))
        elements.append(self.field(field, x: left(index), top: top + 22, inset: inset(row)))
      }
      top += height(row)
    }
    return elements
  }

  private static func field(
    _ field: Chart.Matrix.Field, x: Double, top: Int, inset: Int
  ) -> Element {
    var elements: [Element] = []
    if !field.title.isEmpty {
      elements.append(
        Element(
          "text", ["x": "6", "y": "14", "class": "soft"], text: field.title.capitalisedFirst))
    }
    for (index, item) in field.items.prefix(most).enumerated() {
      let y = inset + line * index
      elements.append(
        Element(
          "path",
          [
            "d": ChartElements.square, "class": "mark", "transform": "translate(12 \(y + 8))",
          ]))
      elements.append(
        Element(
          "a", ["href": "#\(item.id)"],
          [Element("text", ["x": "22", "y": String(y + 12)], text: item.id)]))
      elements.append(
        Element(
          "text", ["x": "104", "y": String(y + 12), "class": "soft wide"], text: item.points))
    }
    if field.items.count > most {
      elements.append(
        Element(
          "text", ["x": "22", "y": String(inset + line * most + 12), "class": "soft"],
          text: "and \(field.items.count - most) more"))
    }
    return Element(
      "svg", ["x": Element.share(x), "y": String(top), "overflow": "visible"], elements)
  }
}
