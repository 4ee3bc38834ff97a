/// How tables are written.
extension WordBody {
  mutating func write(_ table: WordTable, width: Int, to xml: inout XMLWriter) {
    let widths = Self.widths(table.widths, of: width)
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.word("w:tblStyle", id(table.hasBorders ? "TableGrid" : "TableNormal"))
        if table.isRightToLeft { xml.element("w:bidiVisual") }
        xml.element("w:tblW", [("w:w", "\(width)"), ("w:type", "dxa")])
        xml.element("w:tblLayout", [("w:type", "fixed")])
        xml.element(
          "w:tblLook",
          [
            ("w:val", table.headRows > 0 ? "0020" : "0000"),
            ("w:firstRow", table.headRows > 0 ? "1" : "0"), ("w:lastRow", "0"),
            ("w:firstColumn", "0"), ("w:lastColumn", "0"), ("w:noHBand", "1"), ("w:noVBand", "1"),
          ])
        if let caption = table.caption { xml.word("w:tblCaption", caption) }
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.element("w:gridCol", [("w:w", "\(width)")]) }
      }
      for (index, row) in table.rows.enumerated() {
        write(row, isHead: index < table.headRows, widths, to: &xml)
      }
    }
  }

  private mutating func write(
    _ row: [WordTable.Cell], isHead: Bool, _ widths: [Int], to xml: inout XMLWriter
  ) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if isHead { xml.element("w:tblHeader") }
      }
      var column = 0
      for cell in row {
        let width = widths.dropFirst(column).prefix(cell.span).reduce(0, +)
        column += cell.span
        write(cell, isHead: isHead, width: width, to: &xml)
      }
    }
  }

  private mutating func write(
    _ cell: WordTable.Cell, isHead: Bool, width: Int, to xml: inout XMLWriter
  ) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.element("w:tcW", [("w:w", "\(width)"), ("w:type", "dxa")])
        if cell.span > 1 { xml.word("w:gridSpan", "\(cell.span)") }
        if let fill = cell.fill ?? (isHead ? WordStyles.Colour.head : nil) {
          xml.element("w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)])
        }
      }
      // A cell without a paragraph is damaged to Word.
      for paragraph in cell.paragraphs.isEmpty ? [.init(.normal, [])] : cell.paragraphs {
        write(paragraph, place: .cell(isHead: isHead, isTrailing: cell.isTrailing), to: &xml)
      }
    }
  }

  /// Shares of a width whose sum is the width.
  private static func widths(_ shares: [Double], of width: Int) -> [Int] {
    let sum = shares.reduce(0, +)
    guard sum > 0 else { return shares.map { _ in width / max(1, shares.count) } }
    var (passed, edge) = (0.0, 0)
    return shares.map { share in
      passed += share
      let next = Int((passed / sum * Double(width)).rounded())
      defer { edge = next }
      return next - edge
    }
  }
}
