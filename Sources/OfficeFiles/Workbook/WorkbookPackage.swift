/// The parts of a workbook's package that say what it holds.
struct WorkbookPackage {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let type = "application/vnd.openxmlformats-officedocument"

  /// Under the names that they have in the workbook.
  let sheets: [Workbook.Sheet]
  let properties: OfficeProperties

  var contentTypes: [UInt8] {
    var xml = XMLWriter()
    let sheets = sheets.indices.map {
      ("/xl/worksheets/sheet\($0 + 1).xml", Self.type + ".spreadsheetml.worksheet+xml")
    }
    let parts =
      [("/xl/workbook.xml", Self.type + ".spreadsheetml.sheet.main+xml")] + sheets + [
        ("/xl/styles.xml", Self.type + ".spreadsheetml.styles+xml"),
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", Self.type + ".extended-properties+xml"),
      ]
    xml.element("Types", [("xmlns", Self.package + "/content-types")]) { xml in
      let rels = "application/vnd.openxmlformats-package.relationships+xml"
      xml.element("Default", [("Extension", "rels"), ("ContentType", rels)])
      xml.element("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
      for (name, type) in parts {
        xml.element("Override", [("PartName", name), ("ContentType", type)])
      }
    }
    return xml.bytes
  }

  var topRelationships: [UInt8] {
    Self.relationships([
      (Self.relationships + "/officeDocument", "xl/workbook.xml", false),
      (Self.package + "/relationships/metadata/core-properties", "docProps/core.xml", false),
      (Self.relationships + "/extended-properties", "docProps/app.xml", false),
    ])
  }

  /// A sheet's number is its relationship's; the styles' is the one behind the last sheet's.
  var workbookRelationships: [UInt8] {
    Self.relationships(
      sheets.indices.map {
        (Self.relationships + "/worksheet", "worksheets/sheet\($0 + 1).xml", false)
      } + [(Self.relationships + "/styles", "styles.xml", false)])
  }

  /// Relationships `rId1`, `rId2` … of a part.
  static func relationships(_ all: [(type: String, target: String, isOutside: Bool)]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", [("xmlns", package + "/relationships")]) { xml in
      for (index, one) in all.enumerated() {
        xml.element(
          "Relationship",
          [("Id", "rId\(index + 1)"), ("Type", one.type), ("Target", one.target)]
            + (one.isOutside ? [("TargetMode", "External")] : []))
      }
    }
    return xml.bytes
  }

  var workbook: [UInt8] {
    var xml = XMLWriter()
    xml.element("workbook", [("xmlns", Self.main), ("xmlns:r", Self.relationships)]) { xml in
      let active = sheets.firstIndex { !$0.isHidden } ?? 0
      xml.element("bookViews") { $0.element("workbookView", [("activeTab", String(active))]) }
      xml.element("sheets") { xml in
        for (index, sheet) in sheets.enumerated() {
          xml.element(
            "sheet",
            [("name", sheet.name), ("sheetId", String(index + 1))]
              + (sheet.isHidden ? [("state", "hidden")] : []) + [("r:id", "rId\(index + 1)")])
        }
      }
      writeNames(&xml)
    }
    return xml.bytes
  }

  /// Of each table its filters, what is printed, and the heads that every page repeats.
  private func writeNames(_ xml: inout XMLWriter) {
    let tables = sheets.enumerated().compactMap { index, sheet in
      sheet.table.map { (index, SheetNames.quoted(sheet.name), $0) }
    }
    guard !tables.isEmpty else { return }
    xml.element("definedNames") { xml in
      for (index, name, table) in tables {
        xml.element(
          "definedName",
          [("name", "_xlnm._FilterDatabase"), ("localSheetId", String(index)), ("hidden", "1")],
          text: name + "!" + CellPlace.fixed(rows: table.rows, columns: table.columns))
      }
      for (index, name, table) in tables {
        guard let printed = sheets[index].printedColumns, printed > 0 else { continue }
        let columns = 0...min(printed - 1, table.columns.upperBound)
        xml.element(
          "definedName", [("name", "_xlnm.Print_Area"), ("localSheetId", String(index))],
          text: name + "!" + CellPlace.fixed(rows: 0...table.rows.upperBound, columns: columns))
      }
      for (index, name, table) in tables {
        let row = table.rows.lowerBound + 1
        xml.element(
          "definedName", [("name", "_xlnm.Print_Titles"), ("localSheetId", String(index))],
          text: "\(name)!$\(row):$\(row)")
      }
    }
  }

  var coreProperties: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        ("xmlns:cp", Self.package + "/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
      ]
    ) { xml in
      xml.element("dc:title", text: properties.title)
      xml.element("dc:creator", text: properties.generator)
      xml.element("dc:language", text: properties.language)
    }
    return xml.bytes
  }

  var applicationProperties: [UInt8] {
    var xml = XMLWriter()
    let name = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    xml.element("Properties", [("xmlns", name)]) {
      $0.element("Application", text: properties.generator)
    }
    return xml.bytes
  }
}

extension Workbook.Sheet {
  /// The rows and columns of the sheet's table, its heads the first of them.
  var table: (rows: ClosedRange<Int>, columns: ClosedRange<Int>)? {
    guard let headRow, rows.indices.contains(headRow), !rows[headRow].cells.isEmpty else {
      return nil
    }
    let last = rows[headRow].cells.reduce(0) { $0 + max(1, $1.span) } - 1
    return (headRow...(rows.count - 1), 0...last)
  }
}
