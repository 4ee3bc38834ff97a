/// What libFuzzer calls: bytes as they come, and bytes as the parts of an office file whose archive is sound, so that
/// what is tried reaches the readers of XML and not the archive alone.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOffice(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  guard let mode = bytes.first else { return 0 }
  let rest = [UInt8](bytes.dropFirst())
  switch mode {
  case 0: read(Parts.workbook(sheet: rest))
  case 1: read(Parts.workbook(texts: rest))
  case 2: read(Parts.workbook(styles: rest))
  case 3: read(Parts.workbook(comments: rest))
  case 4: read(Parts.document(body: rest))
  case 5: read(Parts.document(comments: rest))
  default: read(bytes)
  }
  return 0
}

/// Reads as the program does, and checks what every reading promises.
private func read(_ bytes: [UInt8]) {
  let kind = FileKind(of: bytes)
  if let book = try? ReadWorkbook(bytes) {
    precondition(kind == .workbook, "a workbook that is not told as one")
    for sheet in book.sheets {
      precondition(zip(sheet.rows, sheet.rows.dropFirst()).allSatisfy { $0.number < $1.number })
      for row in sheet.rows {
        precondition(!row.cells.isEmpty && row.number >= 1)
        precondition(zip(row.cells, row.cells.dropFirst()).allSatisfy { $0.column < $1.column })
        precondition(
          row.cells.allSatisfy { !$0.text.isEmpty || !$0.comments.isEmpty || !$0.setAside.isEmpty })
      }
    }
  }
  if let document = try? ReadDocument(bytes) {
    precondition(kind == .wordDocument, "a document that is not told as one")
    precondition(!document.blocks.contains(.paragraph("")) && !document.blocks.contains(.table([])))
  }
}

/// Office files with one part as it is given.
private enum Parts {
  private static func relationships(_ links: [(String, String)]) -> [UInt8] {
    let links = links.map {
      "<Relationship Id=\"\($0.0)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\($0.0)\" Target=\"\($0.1)\"/>"
    }
    return Array(
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(links.joined())</Relationships>"
        .utf8)
  }

  private static func archive(_ type: String, _ main: String, _ parts: [(String, [UInt8])])
    -> [UInt8]
  {
    var writer = ZipWriter()
    writer.add(
      "[Content_Types].xml",
      Array(
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.\(type).main+xml\"/></Types>"
          .utf8))
    writer.add("_rels/.rels", relationships([("officeDocument", main)]))
    for part in parts { writer.add(part.0, part.1) }
    return writer.archive
  }

  private static let space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
  private static let someSheet = Array(
    "<worksheet \(space)><sheetData><row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>46154.5</v></c><c s=\"2\"><v>0.72</v></c></row></sheetData></worksheet>"
      .utf8)

  static func workbook(
    sheet: [UInt8]? = nil, texts: [UInt8]? = nil, styles: [UInt8]? = nil, comments: [UInt8]? = nil
  ) -> [UInt8] {
    archive(
      "spreadsheetml.sheet", "w.xml",
      [
        (
          "w.xml",
          Array(
            "<workbook \(space) xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"S\" r:id=\"worksheet\"/></sheets></workbook>"
              .utf8)
        ),
        (
          "_rels/w.xml.rels",
          relationships([("worksheet", "s.xml"), ("styles", "f.xml"), ("sharedStrings", "t.xml")])
        ),
        ("s.xml", sheet ?? someSheet),
        ("_rels/s.xml.rels", relationships([("comments", "c.xml"), ("threadedComment", "c.xml")])),
        ("f.xml", styles ?? Array("<styleSheet \(space)/>".utf8)),
        ("t.xml", texts ?? Array("<sst \(space)><si><t>a</t></si></sst>".utf8)),
        ("c.xml", comments ?? Array("<comments \(space)/>".utf8)),
      ])
  }

  static func document(body: [UInt8]? = nil, comments: [UInt8]? = nil) -> [UInt8] {
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    let some =
      "<w:document \(space)><w:body><w:p><w:r><w:commentReference w:id=\"0\"/></w:r></w:p></w:body></w:document>"
    return archive(
      "wordprocessingml.document", "d.xml",
      [
        ("_rels/d.xml.rels", relationships([("comments", "c.xml")])),
        ("d.xml", body ?? Array(some.utf8)),
        ("c.xml", comments ?? Array("<w:comments \(space)/>".utf8)),
      ])
  }
}
