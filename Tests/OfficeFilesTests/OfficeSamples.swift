import OfficeFiles

/// Small office files, made of the parts that are said and as little else as makes a file.
enum OfficeSamples {
  static let sheetSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let packageSpace = "http://schemas.openxmlformats.org/package/2006"
  private static let officeSpace = "http://schemas.openxmlformats.org/officeDocument/2006"

  static func archive(_ parts: [(name: String, content: String)]) -> [UInt8] {
    var writer = ZipWriter()
    for part in parts { writer.add(part.name, Array(part.content.utf8)) }
    return writer.archive
  }

  /// What leads from a part to others: the name of each by its kind.
  static func links(_ targets: [(kind: String, target: String)]) -> String {
    let links = targets.enumerated().map { index, link in
      "<Relationship Id=\"r\(index + 1)\" Type=\"\(officeSpace)/relationships/\(link.kind)\""
        + " Target=\"\(link.target)\"/>"
    }
    return
      "<Relationships xmlns=\"\(packageSpace)/relationships\">\(links.joined())</Relationships>"
  }

  static func types(_ part: String, _ type: String) -> String {
    "<Types xmlns=\"\(packageSpace)/content-types\"><Override PartName=\"\(part)\""
      + " ContentType=\"application/vnd.openxmlformats-officedocument.\(type).main+xml\"/></Types>"
  }

  /// The parts of a workbook of one sheet with the rows of `data`, and what stands behind them.
  static func workbookParts(
    _ data: String, behind: String = "", styles: String = "", texts: String = "",
    comments: String = "", book: String = ""
  ) -> [(name: String, content: String)] {
    [
      ("[Content_Types].xml", types("/xl/workbook.xml", "spreadsheetml.sheet")),
      ("_rels/.rels", links([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(sheetSpace)\" xmlns:r=\"\(officeSpace)/relationships\">\(book)"
          + "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        links([
          ("worksheet", "worksheets/s.xml"), ("styles", "styles.xml"),
          ("sharedStrings", "texts.xml"),
        ])
      ),
      (
        "xl/worksheets/s.xml",
        "<worksheet xmlns=\"\(sheetSpace)\"><sheetData>\(data)</sheetData>\(behind)</worksheet>"
      ),
      ("xl/worksheets/_rels/s.xml.rels", links([("comments", "../c.xml")])),
      ("xl/styles.xml", "<styleSheet xmlns=\"\(sheetSpace)\">\(styles)</styleSheet>"),
      ("xl/texts.xml", "<sst xmlns=\"\(sheetSpace)\">\(texts)</sst>"),
      (
        "xl/c.xml",
        "<comments xmlns=\"\(sheetSpace)\"><commentList>\(comments)</commentList></comments>"
      ),
    ]
  }

  static func workbook(
    _ data: String, behind: String = "", styles: String = "", texts: String = "",
    comments: String = "", book: String = ""
  ) -> [UInt8] {
    archive(
      workbookParts(
        data, behind: behind, styles: styles, texts: texts, comments: comments, book: book))
  }

  /// The parts of a document with this in its body.
  static func documentParts(
    _ body: String, styles: String = "", comments: String = ""
  ) -> [(name: String, content: String)] {
    let spaces =
      "xmlns:w=\"\(wordSpace)\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    return [
      ("[Content_Types].xml", types("/word/document.xml", "wordprocessingml.document")),
      ("_rels/.rels", links([("officeDocument", "word/document.xml")])),
      ("word/document.xml", "<w:document \(spaces)><w:body>\(body)</w:body></w:document>"),
      (
        "word/_rels/document.xml.rels",
        links([("styles", "styles.xml"), ("comments", "comments.xml")])
      ),
      ("word/styles.xml", "<w:styles \(spaces)>\(styles)</w:styles>"),
      ("word/comments.xml", "<w:comments \(spaces)>\(comments)</w:comments>"),
    ]
  }

  static func document(_ body: String, styles: String = "", comments: String = "") -> [UInt8] {
    archive(documentParts(body, styles: styles, comments: comments))
  }
}
