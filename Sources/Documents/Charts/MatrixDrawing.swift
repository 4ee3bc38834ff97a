/// Gaps by effort across and impact down, each a jump to its entry: a table of a page, in which titles of
/// any length have room.
enum MatrixDrawing {
  typealias Element = SVGElement

  static func table(_ matrix: Chart.Matrix) -> Element {
    let heads = matrix.columns.map { Element("th", ["scope": "col"], text: $0) }
    return Element(
      "table", ["class": "impact"],
      [Element("colgroup", [:], widths(matrix))] + [
        Element("thead", [:], [Element("tr", [:], heads)])
      ]
        + matrix.rows.map { row in
          Element(
            "tbody", [:],
            [
              Element(
                "tr", [:],
                [
                  Element(
                    "th", ["scope": "rowgroup", "colspan": String(matrix.columns.count)],
                    text: row.title)
                ]), Element("tr", [:], row.fields.map(field)),
            ])
        })
  }

  /// A column with more in it is wider, and none is narrow.
  private static func widths(_ matrix: Chart.Matrix) -> [Element] {
    let counts = matrix.columns.indices.map { column in
      matrix.rows.reduce(0) { $0 + $1.fields[column].items.count }
    }
    let all = Double(max(1, counts.reduce(0, +)))
    let shares = counts.map { max(0.28, Double($0) / all) }
    let whole = shares.reduce(0, +)
    return shares.map { Element("col", ["width": Element.share($0 / whole)]) }
  }

  private static func field(_ field: Chart.Matrix.Field) -> Element {
    let title = field.title.isEmpty ? [] : [Element("b", text: field.title.capitalisedFirst)]
    if field.items.isEmpty { return Element("td", [:], title + [Element("p", text: "–")]) }
    return Element("td", [:], title + [Element("ul", [:], field.items.map(item))])
  }

  private static func item(_ item: Chart.Matrix.Item) -> Element {
    let name = [Element("span", text: item.id), Element("bdi", text: " \(item.title)")]
    return Element(
      "li", [:],
      [
        Element("a", ["href": "#\(item.id)"], name),
        Element("span", ["class": "points"], text: " \(item.points)"),
      ])
  }
}
