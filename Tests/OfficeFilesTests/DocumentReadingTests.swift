import OfficeFiles
import TestFiles
import Testing

@Suite struct `A Word document that is read` {
  private func blocks(
    _ body: String, styles: String = "", comments: String = ""
  ) throws -> [ReadDocument.Block] {
    try ReadDocument(OfficeSamples.document(body, styles: styles, comments: comments)).blocks
  }

  /// The text of one paragraph.
  private func text(_ content: String) throws -> String {
    guard case .paragraph(let text) = try blocks("<w:p>\(content)</w:p>").first else { return "" }
    return text
  }

  /// In the second the placeholder of a place to write has become a text like any other.
  @Test(arguments: ["python-docx", "libreoffice"])
  func `of another program is what a person sees`(_ name: String) throws {
    let bytes = try Files.bytes(Files.fixtures + "/office/\(name).docx")
    func row(_ label: String, _ text: String, _ comments: [String] = []) -> ReadDocument.Row {
      ReadDocument.Row(cells: [
        ReadDocument.Cell(text: label), ReadDocument.Cell(text: text, comments: comments),
      ])
    }
    #expect(
      try ReadDocument(bytes)
        == ReadDocument(blocks: [
          .paragraph("Questions"), .paragraph("Reference: vs-45 1.2.0 · XA · 2026-05-12 · -"),
          .table([
            row("Id", "1.1.a"), row("Answer", "partial"),
            row("Note", "The law is in force", ["see the decree"]),
            row("Document or source", ""), row("Still holds?", "☒ still holds"),
            row("Page or article", "Articles 4\u{2013}11"),
          ]), .paragraph("End."),
        ]))
  }

  @Test(arguments: [
    (
      "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:br w:type=\"page\"/><w:t>c</w:t></w:r>",
      "a\tb\nc"
    ),
    ("<w:r><w:t>18</w:t><w:noBreakHyphen/><w:t>25</w:t><w:softHyphen/></w:r>", "18-25"),
    (
      "<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>",
      "new"
    ),
    (
      "<w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>y</w:t></w:r></w:moveTo>",
      "y"
    ),
    (
      "<w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>!</w:t></w:r></w:smartTag>",
      "link!"
    ),
    (
      "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>seen</w:t></w:r>",
      "seen"
    ),
    ("<w:r><w:t>a</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t>b</w:t></w:r>", "ab"),
    (
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2026</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>.</w:t></w:r>",
      "2026."
    ),
    (
      "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"yes\"/><w:listEntry w:val=\"no\"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>no</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
      "no"
    ),
    (
      "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox></w:ffData></w:fldChar><w:fldChar w:fldCharType=\"end\"/></w:r>",
      "☒"
    ),
    (
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:t>one</w:t></mc:Choice><mc:Fallback><w:t>two</w:t></mc:Fallback></mc:AlternateContent></w:r>",
      "one"
    ),
    (
      "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>afloat</w:t></w:r></w:p></w:txbxContent></w:pict><w:t>in line</w:t></w:r>",
      "in line"
    ),
    (
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>choose</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>.</w:t></w:r>",
      "."
    ),
    (
      "<w:sdt><w:sdtPr><w:showingPlcHdr w:val=\"false\"/></w:sdtPr><w:sdtContent><w:r><w:t>yes</w:t></w:r></w:sdtContent></w:sdt>",
      "yes"
    ),
    ("<w:r><w:t>&lt;a&gt; &#233;&#x1F642; <![CDATA[<b>]]></w:t></w:r>", "<a> é🙂 <b>"),
    (
      "<w:r><w:t>a </w:t></w:r><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>write </w:t></w:r><w:r><w:t>here</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>b</w:t></w:r>",
      "a b"
    ),
    (
      "<w:sdt><w:sdtContent><w:r><w:t>write here what</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>choose</w:t></w:r>",
      "write here whatchoose"
    ),
  ]) func `keeps of a paragraph what is text`(_ content: String, _ expected: String) throws {
    #expect(try text(content) == expected)
  }

  @Test(arguments: [
    ("<w:strike/>", SetAside.Kind.struck), ("<w:dstrike w:val=\"1\"/>", .struck),
    ("<w:vanish/>", .hidden), ("<w:rStyle w:val=\"Old\"/>", .struck),
    ("<w:rStyle w:val=\"Unseen\"/>", .hidden),
  ]) func `sets aside what is struck through or hidden, put together of its runs`(
    _ look: String, _ kind: SetAside.Kind
  ) throws {
    let styles =
      "<w:style w:type=\"character\" w:styleId=\"Old\"><w:rPr><w:strike/></w:rPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"Unseen\"><w:rPr><w:vanish/></w:rPr></w:style>"
    let run = { (text: String) in "<w:r><w:rPr>\(look)</w:rPr><w:t>\(text)</w:t></w:r>" }
    let paragraph = "<w:p>\(run("ye"))\(run("s"))<w:r><w:t>no</w:t></w:r></w:p>"
    #expect(
      try blocks(paragraph, styles: styles)
        == [.paragraph("no"), .setAside(SetAside(kind, "yes"))])
    let table = "<w:tbl><w:tr><w:tc>\(paragraph)</w:tc></w:tr></w:tbl>"
    let cell = ReadDocument.Cell(text: "no", setAside: [SetAside(kind, "yes")])
    #expect(try blocks(table, styles: styles) == [.table([ReadDocument.Row(cells: [cell])])])
  }

  @Test func `has letters that are not struck within a paragraph whose style is`() throws {
    let style =
      "<w:style w:type=\"paragraph\" w:styleId=\"Old\"><w:rPr><w:strike/></w:rPr></w:style>"
    let body =
      "<w:p><w:pPr><w:pStyle w:val=\"Old\"/></w:pPr><w:r><w:t>yes</w:t></w:r>"
      + "<w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>no</w:t></w:r></w:p>"
    #expect(
      try blocks(body, styles: style)
        == [.paragraph("no"), .setAside(SetAside(.struck, "yes"))])
  }

  @Test func `sets aside what floats on the page, and tells it once`() throws {
    let box = { (text: String) in
      "<w:txbxContent><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:txbxContent>"
    }
    let body =
      "<w:p><w:r><w:t>in line</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
      + "<wps:txbx xmlns:wps=\"urn:x\">\(box("afloat"))</wps:txbx></w:drawing></mc:Choice>"
      + "<mc:Fallback><w:pict>\(box("afloat"))</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    #expect(
      try blocks(body) == [.paragraph("in line"), .setAside(SetAside(.floating, "afloat"))])
  }

  @Test func `sets aside notes below the page, and the feet of pages`() throws {
    var parts = OfficeSamples.documentParts(
      "<w:p><w:r><w:t>so</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
    let spaces = "xmlns:w=\"\(OfficeSamples.wordSpace)\""
    let text = { (text: String) in "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }
    parts[3].content = OfficeSamples.links([
      ("footnotes", "footnotes.xml"), ("footer", "footer.xml"),
    ])
    parts.append(
      (
        "word/footnotes.xml",
        "<w:footnotes \(spaces)><w:footnote w:id=\"2\">\(text("but not in the north"))</w:footnote></w:footnotes>"
      ))
    parts.append(("word/footer.xml", "<w:ftr \(spaces)>\(text("Draft"))</w:ftr>"))
    #expect(
      try ReadDocument(OfficeSamples.archive(parts)).blocks
        == [
          .paragraph("so"), .setAside(SetAside(.note, "but not in the north")),
          .setAside(SetAside(.margin, "Draft")),
        ])
  }

  @Test func `knows a placeholder by the name of its style, whatever its id`() throws {
    let style =
      "<w:style w:type=\"character\" w:styleId=\"Platzhaltertext\"><w:name w:val=\"Placeholder Text\"/>"
      + "</w:style>"
    let body =
      "<w:p><w:r><w:rPr><w:rStyle w:val=\"Platzhaltertext\"/></w:rPr><w:t>hier</w:t></w:r>"
      + "<w:r><w:t>da</w:t></w:r></w:p>"
    #expect(try blocks(body, styles: style) == [.paragraph("da")])
  }

  /// As LibreOffice 7.4.7 saved it when "not known" was typed over "choose".
  @Test(arguments: [
    ("LibreOffice/7.4.7.2$Linux_X86_64", "not known"), ("Microsoft Office Word", ""),
  ]) func `saved by LibreOffice keeps what was typed over a placeholder`(
    _ program: String, _ expected: String
  ) throws {
    func control(_ text: String) -> String {
      "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle "
        + "w:val=\"PlaceholderText\"/></w:rPr><w:t>\(text)</w:t></w:r></w:sdtContent></w:sdt></w:p>"
    }
    var parts = OfficeSamples.documentParts(control("not known") + control("choose"))
    parts[1].content = OfficeSamples.links([
      ("officeDocument", "word/document.xml"), ("extended-properties", "docProps/app.xml"),
    ])
    parts.append(
      ("docProps/app.xml", "<Properties><Application>\(program)</Application></Properties>"))
    #expect(
      try ReadDocument(OfficeSamples.archive(parts)).blocks
        == (expected.isEmpty ? [] : [.paragraph(expected)]))
  }

  @Test func `joins paragraphs whose end was taken away under tracking`() throws {
    let body =
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p>"
      + "<w:p><w:r><w:t>two</w:t></w:r></w:p><w:p/>"
    #expect(try blocks(body) == [.paragraph("one two")])
  }

  @Test func `has rows and cells as accepting all changes leaves them, in controls too`() throws {
    func cell(_ text: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p><w:r><w:t>\(text)</w:t></w:r></w:p><w:p/></w:tc>"
    }
    let body =
      "<w:tbl><w:tr>\(cell("a"))\(cell("b", "<w:cellDel/>"))<w:sdt><w:sdtContent>\(cell("c"))"
      + "</w:sdtContent></w:sdt></w:tr><w:tr><w:trPr><w:del/></w:trPr>\(cell("gone"))</w:tr>"
      + "<w:sdt><w:sdtContent><w:tr><w:trPr><w:ins/></w:trPr>\(cell("new"))</w:tr></w:sdtContent>"
      + "</w:sdt></w:tbl>"
    #expect(
      try blocks(body) == [
        .table([
          ReadDocument.Row(cells: [ReadDocument.Cell(text: "a"), ReadDocument.Cell(text: "c")]),
          ReadDocument.Row(cells: [ReadDocument.Cell(text: "new")]),
        ])
      ])
  }

  @Test func `takes a table in a cell as text of that cell, and its comments`() throws {
    let inner =
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>in</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>ner</w:t>"
      + "<w:commentReference w:id=\"1\"/></w:r></w:p></w:tc></w:tr></w:tbl>"
    let body =
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>one</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>two</w:t></w:r></w:p>"
      + "\(inner)<w:p/></w:tc></w:tr></w:tbl>"
    let comment = "<w:comment w:id=\"1\"><w:p><w:r><w:t>why?</w:t></w:r></w:p></w:comment>"
    let cell = ReadDocument.Cell(text: "one\n\ntwo\nin\tner", comments: ["why?"])
    #expect(try blocks(body, comments: comment) == [.table([ReadDocument.Row(cells: [cell])])])
  }

  @Test func `has a comment once: in the cell where it begins, or behind its paragraph`() throws {
    let comments =
      "<w:comment w:id=\"1\"><w:p><w:r><w:t>on a cell</w:t></w:r></w:p><w:p><w:r><w:t>twice</w:t></w:r></w:p>"
      + "</w:comment><w:comment w:id=\"2\"><w:p><w:r><w:t>on text</w:t></w:r></w:p></w:comment>"
    let body =
      "<w:p><w:commentRangeStart w:id=\"2\"/><w:r><w:t>first</w:t></w:r></w:p>"
      + "<w:p><w:r><w:t>second</w:t><w:commentReference w:id=\"2\"/></w:r></w:p>"
      + "<w:tbl><w:tr><w:tc><w:p><w:commentRangeStart w:id=\"1\"/></w:p></w:tc><w:tc><w:p><w:r>"
      + "<w:commentReference w:id=\"1\"/></w:r></w:p></w:tc></w:tr></w:tbl>"
    #expect(
      try blocks(body, comments: comments) == [
        .paragraph("first"), .paragraph("Comment: on text"), .paragraph("second"),
        .table([
          ReadDocument.Row(cells: [
            ReadDocument.Cell(text: "", comments: ["on a cell\ntwice"]),
            ReadDocument.Cell(text: ""),
          ])
        ]),
      ])
  }
}
