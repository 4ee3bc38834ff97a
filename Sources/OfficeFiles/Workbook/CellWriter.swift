/// Writes the rows of a sheet, and notes what else there is to say of their cells.
struct CellWriter {
  private let widths: [Double]
  private var links: [(place: String, address: String)] = []
  private var merged: [String] = []

  /// - Parameter widths: those of the sheet's columns.
  init(widths: [Double]) { self.widths = widths }

  /// Where the jumps lead, in their order.
  var addresses: [String] { links.map(\.address) }

  mutating func write(
    _ row: Workbook.Row, at index: Int, _ styles: inout StyleSheet, _ xml: inout XMLWriter
  ) {
    let height =
      row.height.map { [("ht", Self.digits($0)), ("customHeight", "1")] }
      ?? RowHeight.estimate(row, widths: widths).map { [("ht", Self.digits($0))] } ?? []
    xml.element("row", [("r", String(index + 1))] + height) { xml in
      var column = 0
      for cell in row.cells {
        write(cell, row: index, column: column, &styles, &xml)
        if cell.span > 1 {
          let columns = column...(column + cell.span - 1)
          merged.append(CellPlace.plain(rows: index...index, columns: columns))
        }
        column += max(1, cell.span)
      }
    }
  }

  private mutating func write(
    _ cell: Workbook.Cell, row: Int, column: Int, _ styles: inout StyleSheet,
    _ xml: inout XMLWriter
  ) {
    let place = CellPlace.name(row: row, column: column)
    var content = Content(cell)
    if case .link(_, let address) = cell.value, let address = LinkAddress.valid(address),
      links.count < Self.mostLinks
    {
      links.append((place, address))
      content.isLink = true
    }
    let style = styles.number(of: content.look, isLink: content.isLink)
    let attributes = [("r", place), ("s", String(style))]
    switch content.kind {
    case .nothing: xml.element("c", attributes)
    case .number(let digits):
      xml.element("c", attributes) { $0.element("v", text: digits) }
    case .text(let text):
      xml.element("c", attributes + [("t", "inlineStr")]) { xml in
        xml.element("is") { xml in
          xml.element("t", Self.keepsBlanks(text) ? [("xml:space", "preserve")] : [], text: text)
        }
      }
    }
    // The cells under a merged one have its look, or its border ends behind the first of them.
    for further in 1..<max(1, cell.span) {
      let place = CellPlace.name(row: row, column: column + further)
      xml.element("c", [("r", place), ("s", String(style))])
    }
  }

  func writeMerged(_ xml: inout XMLWriter) {
    guard !merged.isEmpty else { return }
    xml.element("mergeCells", [("count", String(merged.count))]) { xml in
      for place in merged { xml.element("mergeCell", [("ref", place)]) }
    }
  }

  func writeLinks(_ xml: inout XMLWriter) {
    guard !links.isEmpty else { return }
    xml.element("hyperlinks") { xml in
      for (index, link) in links.enumerated() {
        xml.element("hyperlink", [("ref", link.place), ("r:id", "rId\(index + 1)")])
      }
    }
  }

  /// A sheet with more is called damaged.
  private static let mostLinks = 65_530

  private static func keepsBlanks(_ text: String) -> Bool {
    let blanks: Set<Character> = [" ", "\t", "\n"]
    return blanks.contains(text.first ?? "x") || blanks.contains(text.last ?? "x")
  }

  /// As few digits as say the number.
  static func digits(_ number: Double) -> String {
    let digits = "\(number)"
    return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
  }
}

extension CellWriter {
  /// What of a cell the format can hold.
  private struct Content {
    enum Kind {
      case nothing
      case number(String)
      case text(String)
    }

    var kind: Kind
    var look: Workbook.Look
    var isLink = false

    init(_ cell: Workbook.Cell) {
      look = cell.look
      switch cell.value {
      case .none: kind = .nothing
      case .whole(let number): kind = .number(String(number))
      case .number(let number): kind = number.isFinite ? .number(digits(number)) : .nothing
      case .text(let text), .link(let text, _):
        kind = text.isEmpty ? .nothing : .text(CellText.spelt(CellText.fitting(text)))
      case .day(let day):
        if let serial = CellPlace.serial(of: day) {
          kind = .number(String(serial))
          if look.format == .general { look.format = .day }
        } else {
          kind = .text("\(day)")
        }
      }
    }
  }
}
