extension ReadDocument {
  /// Reads the bytes of a `.docx`, whoever wrote it, with what was changed under tracking taken as accepted.
  ///
  /// Paragraphs without a letter are left out. Text that is struck through or hidden, in a box that floats on
  /// the page or in a note below it, is set aside, beside the cell or behind the paragraph in which it stands;
  /// heads and feet of pages stand at the end. A comment belongs to the cell in which it begins; outside of
  /// tables it becomes a paragraph of its own behind the one in which it begins, as `Comment: …`. Who wrote it
  /// is not said. A table in a cell is text of that cell, a line for a row, with tabulators between its cells.
  ///
  /// - Throws: what is wrong with the file, or what it is where it is no Word document. Nothing of a file
  ///   that is damaged is taken.
  package init(_ bytes: [UInt8]) throws(OfficeFault) {
    var package = try OfficePackage(bytes, as: .wordDocument)
    let main = try package.mainPart()
    let links = try package.relationships(of: main)
    let styles = try DocumentStyles(
      &package, links.first { $0.kind == "styles" }?.target,
      marksPlaceholders: !(try Self.losesMarks(&package)))
    let remarks = try DocumentRemarks(&package, links, styles)
    guard let reader = try package.reader(of: main) else { throw .damaged("it has no text") }
    var walk = DocumentWalk(reader, styles, remarks)
    try walk.reader.openRoot()
    guard walk.reader.name == XMLName(.word, "document") else { throw .damaged("it has no text") }
    try walk.goThrough(1)
    while try walk.reader.next() != .finish {}
    blocks = walk.finishedBlocks() + remarks.margins.map { .setAside(SetAside(.margin, $0)) }
  }

  /// Whether a program wrote it that keeps the marks of a placeholder on what was typed over it, as
  /// LibreOffice 7.4 does. A placeholder is then told by its words alone.
  private static func losesMarks(_ package: inout OfficePackage) throws(OfficeFault) -> Bool {
    let links = try package.relationships(of: "")
    guard let properties = links.first(where: { $0.kind == "extended-properties" }),
      var reader = try package.reader(of: properties.target)
    else { return false }
    try reader.openRoot()
    while try reader.nextChild(of: 1) {
      guard reader.name.local == "Application" else { continue }
      let name = try reader.content(of: 2)
      return ["LibreOffice", "Collabora", "OpenOffice"].contains { name.contains($0) }
    }
    return false
  }
}
