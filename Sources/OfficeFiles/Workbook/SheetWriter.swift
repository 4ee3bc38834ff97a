/// One sheet as a part of the package; the order of its elements is one that the programs insist on.
struct SheetWriter {
  let part: [UInt8]
  /// The jumps to addresses outside; nil where there are none.
  let relationships: [UInt8]?

  /// - Parameters:
  ///   - isActive: whether it is the one that is seen first.
  ///   - title: what stands at the head of a printed page, beside the sheet's name.
  ///   - listPlace: where the words of a drop-down list are.
  init(
    _ sheet: Workbook.Sheet, isActive: Bool, title: String, listPlace: ([String]) -> String?,
    _ styles: inout StyleSheet
  ) {
    var xml = XMLWriter()
    var cells = CellWriter(widths: sheet.widths)
    xml.element(
      "worksheet",
      [("xmlns", WorkbookPackage.main), ("xmlns:r", WorkbookPackage.relationships)]
    ) { xml in
      xml.element("sheetPr") { $0.element("pageSetUpPr", [("fitToPage", "1")]) }
      xml.element("dimension", [("ref", sheet.dimension)])
      Self.writeView(sheet, isActive, &xml)
      xml.element("sheetFormatPr", [("defaultRowHeight", "15")])
      Self.writeWidths(sheet.widths, &xml)
      xml.element("sheetData") { xml in
        for (index, row) in sheet.rows.enumerated() { cells.write(row, at: index, &styles, &xml) }
      }
      if sheet.isProtected { Self.writeProtection(&xml) }
      if let table = sheet.table {
        let place = CellPlace.plain(rows: table.rows, columns: table.columns)
        xml.element("autoFilter", [("ref", place)])
      }
      cells.writeMerged(&xml)
      SheetChoices(sheet.choices).write(listPlace, &xml)
      cells.writeLinks(&xml)
      PageSetup(
        title: title, isLandscape: sheet.isLandscape,
        columns: sheet.printedColumns.map { (min($0, sheet.widths.count), sheet.widths.count) }
      ).write(&xml)
      // Ids such as 1.10 are no numbers that somebody has mistyped.
      xml.element("ignoredErrors") {
        $0.element("ignoredError", [("sqref", sheet.dimension), ("numberStoredAsText", "1")])
      }
    }
    part = xml.bytes
    relationships =
      cells.addresses.isEmpty
      ? nil
      : WorkbookPackage.relationships(
        cells.addresses.map { (WorkbookPackage.relationships + "/hyperlink", $0, true) })
  }

  /// What stays in sight: everything down to the heads of the table, and the columns on the left.
  private static func writeView(
    _ sheet: Workbook.Sheet, _ isActive: Bool, _ xml: inout XMLWriter
  ) {
    xml.element("sheetViews") { xml in
      xml.element(
        "sheetView", (isActive ? [("tabSelected", "1")] : []) + [("workbookViewId", "0")]
      ) { xml in
        let rows = sheet.table.map { $0.rows.lowerBound + 1 } ?? 0
        let columns = sheet.frozenColumns
        guard rows > 0 || columns > 0 else { return }
        xml.element(
          "pane",
          (columns > 0 ? [("xSplit", String(columns))] : [])
            + (rows > 0 ? [("ySplit", String(rows))] : [])
            + [
              ("topLeftCell", CellPlace.name(row: rows, column: columns)),
              ("activePane", (rows > 0 ? "bottom" : "top") + (columns > 0 ? "Right" : "Left")),
              ("state", "frozen"),
            ])
      }
    }
  }

  private static func writeWidths(_ widths: [Double], _ xml: inout XMLWriter) {
    guard !widths.isEmpty else { return }
    xml.element("cols") { xml in
      for (index, width) in widths.enumerated() {
        let column = String(index + 1)
        xml.element(
          "col",
          [
            ("min", column), ("max", column), ("width", CellWriter.digits(width)),
            ("customWidth", "1"),
          ])
      }
    }
  }

  /// Against slips and not against people: there is no password, and what changes no text is allowed.
  private static func writeProtection(_ xml: inout XMLWriter) {
    let allowed = [
      "formatCells", "formatColumns", "formatRows", "insertHyperlinks", "sort", "autoFilter",
    ]
    xml.element(
      "sheetProtection",
      [("sheet", "1"), ("objects", "1"), ("scenarios", "1")] + allowed.map { ($0, "0") })
  }
}

extension Workbook.Sheet {
  /// From the first cell to the last one that is used.
  fileprivate var dimension: String {
    let columns = rows.map { $0.cells.reduce(0) { $0 + max(1, $1.span) } }.max() ?? 0
    guard columns > 0 else { return "A1" }
    return CellPlace.plain(rows: 0...(rows.count - 1), columns: 0...(columns - 1))
  }
}
