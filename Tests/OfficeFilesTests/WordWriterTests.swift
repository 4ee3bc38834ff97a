import PolicyModel
import Testing

@testable import OfficeFiles

/// A Word document, as its parts say. Parts are stored as they are, so that they can be looked for in the bytes.
@Suite struct `A Word document` {
  private static func document(_ blocks: [WordDocument.Block]) -> WordDocument {
    WordDocument(
      OfficeProperties(title: "T", language: "en", generator: "g 1"), blocks, footer: "F")
  }

  private static func body(_ document: WordDocument) throws -> String {
    var archive = try ZipReader(document.bytes)
    let text = String(decoding: try archive.content("word/document.xml") ?? [], as: UTF8.self)
    let start = try #require(text.firstRange(of: "<w:body>"))
    let end = try #require(text.firstRange(of: "<w:sectPr>"))
    return String(text[start.upperBound..<end.lowerBound])
  }

  @Test func `begins with the list of its parts, and each is there`() throws {
    let archive = try ZipReader(Self.document([]).bytes)
    #expect(
      archive.names == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml",
        "word/_rels/document.xml.rels", "word/document.xml", "word/styles.xml",
        "word/numbering.xml", "word/settings.xml", "word/fontTable.xml", "word/footer1.xml",
      ])
  }

  @Test func `jumps to what it holds, and names what it does not hold`() throws {
    let document = Self.document([
      .paragraph(.init(.heading(1), [.text("A & B")], bookmark: "part.x")),
      .paragraph(
        .init(.small, [.jump("there", bookmark: "part.x"), .jump("no", bookmark: "part.y")])),
    ])
    #expect(
      try Self.body(document)
        == "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"
        + "<w:bookmarkStart w:id=\"1\" w:name=\"_place1\"/><w:r><w:t>A &amp; B</w:t></w:r>"
        + "<w:bookmarkEnd w:id=\"1\"/></w:p>" + "<w:p><w:pPr><w:pStyle w:val=\"Small\"/></w:pPr>"
        + "<w:hyperlink w:anchor=\"_place1\" w:history=\"1\"><w:r><w:rPr>"
        + "<w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:t>there</w:t></w:r></w:hyperlink>"
        + "<w:r><w:t>no</w:t></w:r></w:p>")
  }

  /// The number is worked out by whoever lays the pages out; until then there is none, and no wrong one.
  @Test func `names the page of what it holds, and none of what it does not hold`() throws {
    let document = Self.document([
      .paragraph(.init(.normal, [.text("A")], bookmark: "part.x")),
      .paragraph(.init(.contents, [.page(of: "part.x"), .page(of: "part.y")])),
    ])
    let tab = "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>"
    #expect(
      try Self.body(document).hasSuffix(
        "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/>\(tab)</w:pPr>"
          + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
          + "<w:r><w:instrText xml:space=\"preserve\"> PAGEREF _place1 \\h </w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"))
  }

  @Test func `gives the columns of a table its whole width`() throws {
    let cells = [WordTable.Cell(text: "a"), WordTable.Cell(text: "b")]
    let body = try Self.body(Self.document([.table(WordTable(widths: [1, 2], rows: [cells]))]))
    // A4 is 11,906 twentieths of a point wide, less two edges of 1,134: 9,638, a third of it 3,213.
    #expect(
      body.contains("<w:tblGrid><w:gridCol w:w=\"3213\"/><w:gridCol w:w=\"6425\"/></w:tblGrid>"))
    #expect(body.contains("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"))
    #expect(
      body.hasSuffix(
        "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Small\"/>"
          + "</w:pPr></w:p>"))
  }

  @Test func `is read again with what was chosen and written, and without what only asks for it`()
    throws
  {
    let controls: [WordDocument.Run] = [
      .dropDown(.init(tag: "a", title: "Answer", options: ["yes", "no"], chosen: "yes")),
      .dropDown(.init(tag: "b", title: "Answer", options: ["yes", "no"], chosen: nil)),
      .entry(.init(tag: "c", title: "Note", text: "one\ntwo")),
      .entry(.init(tag: "d", title: "Note", text: "")),
    ]
    let rows = controls.map { [WordTable.Cell([.init(.normal, [$0])])] }
    let read = try ReadDocument(
      Self.document([.table(WordTable(widths: [1], rows: rows, headRows: 0))]).bytes)
    let cells = ["yes", "", "one\ntwo", ""].map { ReadDocument.Row(cells: [.init(text: $0)]) }
    #expect(read.blocks.first == .table(cells))
  }

  @Test func `has the page of the language it is in`() throws {
    var document = Self.document([
      .paragraph(.init(.normal, [.text("א", .init(language: "he"))]))
    ])
    document.isRightToLeft = true
    var archive = try ZipReader(document.bytes)
    let text = String(decoding: try archive.content("word/document.xml") ?? [], as: UTF8.self)
    #expect(text.contains("<w:bidi/></w:sectPr>"))
    #expect(text.contains("<w:rPr><w:lang w:val=\"he\"/></w:rPr><w:t>א</w:t>"))
  }
}

/// A ministry's own styles.
@Suite struct `Styles of somebody's own` {
  private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let german = """
    <?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="\(space)"><w:style w:type="paragraph" \
    w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" \
    w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>
    """

  @Test func `are called by their ids, and those that lack are put behind them`() throws {
    let sheet = try WordStyleSheet(styles: Array(Self.german.utf8))
    #expect(sheet.ids == ["Normal": "Standard", "Heading1": "berschrift1"])
    let text = String(decoding: sheet.bytes, as: UTF8.self)
    #expect(text.hasPrefix(Self.german.dropLast("</w:styles>".count)))
    #expect(text.hasSuffix("</w:styles>"))
    let small =
      "<w:style xmlns:w=\"\(Self.space)\" w:type=\"paragraph\" w:styleId=\"Small\">"
      + "<w:name w:val=\"Small\"/><w:basedOn w:val=\"Standard\"/>"
    #expect(text.contains(small))
    #expect(text.ranges(of: "w:default=\"1\"").count == 1)
  }

  @Test func `are taken out of a Word document too`() throws {
    var document = WordDocument(
      OfficeProperties(title: "T", language: "en", generator: "g 1"), [], footer: "")
    document.styles = try WordStyleSheet(styles: Array(Self.german.utf8))
    let sheet = try WordStyleSheet(document: document.bytes)
    #expect(sheet.ids["Heading1"] == "berschrift1")
    // Nothing lacks any more.
    #expect(sheet.bytes == document.styles?.bytes)
  }

  @Test(arguments: [
    "", "no XML", "<a/>", "<w:styles xmlns:w=\"http://x\"><w:style/></w:styles>",
    "<w:styles xmlns:w=\"\(space)\"/>", "<w:styles xmlns:w=\"\(space)\"><w:style>",
  ])
  func `are refused where they are none`(text: String) {
    #expect(throws: OfficeFault.self) { try WordStyleSheet(styles: Array(text.utf8)) }
    #expect(throws: OfficeFault.self) { try WordStyleSheet(document: Array(text.utf8)) }
  }
}
