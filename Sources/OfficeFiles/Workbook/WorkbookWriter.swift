extension Workbook {
  /// The bytes of the `.xlsx`; the same workbook gives the same bytes.
  ///
  /// Names of sheets that the programs refuse are changed until they are taken; a text that is too long
  /// for a cell is cut, and says so.
  package var bytes: [UInt8] {
    var all = sheets
    // A workbook shows one sheet at least.
    if all.allSatisfy(\.isHidden) {
      if all.isEmpty { all = [Sheet("Sheet", widths: [], rows: [])] }
      all[0].isHidden = false
    }
    let lists = ChoiceLists(sheets)
    if let sheet = lists.sheet { all.append(sheet) }
    for (index, name) in SheetNames.valid(all.map(\.name)).enumerated() { all[index].name = name }

    var styles = StyleSheet()
    let listsName = all[all.count - 1].name
    let active = all.firstIndex { !$0.isHidden } ?? 0
    let written = all.enumerated().map { index, sheet in
      SheetWriter(
        sheet, isActive: index == active, title: properties.title,
        listPlace: { lists.place(of: $0, on: listsName) }, &styles)
    }

    let package = WorkbookPackage(sheets: all, properties: properties)
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", package.contentTypes)
    zip.add("_rels/.rels", package.topRelationships)
    zip.add("docProps/app.xml", package.applicationProperties)
    zip.add("docProps/core.xml", package.coreProperties)
    zip.add("xl/workbook.xml", package.workbook)
    zip.add("xl/_rels/workbook.xml.rels", package.workbookRelationships)
    for (index, sheet) in written.enumerated() {
      zip.add("xl/worksheets/sheet\(index + 1).xml", sheet.part)
      if let relationships = sheet.relationships {
        zip.add("xl/worksheets/_rels/sheet\(index + 1).xml.rels", relationships)
      }
    }
    zip.add("xl/styles.xml", styles.part)
    return zip.archive
  }
}
