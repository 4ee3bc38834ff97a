import OfficeFiles
import TestFiles
import Testing

@Suite struct `A workbook that is read` {
  private func rows(
    _ data: String, behind: String = "", styles: String = "", texts: String = "",
    comments: String = "", book: String = ""
  ) throws -> [ReadWorkbook.Row] {
    let bytes = OfficeSamples.workbook(
      data, behind: behind, styles: styles, texts: texts, comments: comments, book: book)
    return try #require(try ReadWorkbook(bytes).sheets.first).rows
  }

  private func texts(_ cells: String, styles: String = "", book: String = "") throws -> [String] {
    try rows("<row>\(cells)</row>", styles: styles, book: book).flatMap { $0.cells.map(\.text) }
  }

  /// A cell with a number in a format of its own.
  private func shown(_ number: String, _ code: String, book: String = "") throws -> String? {
    let styles =
      "<numFmts><numFmt numFmtId=\"200\" formatCode=\"\(code)\"/></numFmts>"
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs>"
    return try texts("<c s=\"1\"><v>\(number)</v></c>", styles: styles, book: book).first
  }

  /// What each of the two libraries and programs made of the same cells; the values were typed into them.
  @Test(arguments: [("openpyxl", "=B2*2"), ("libreoffice", "1.44")])
  func `of another program shows what a person sees`(_ name: String, _ reckoned: String) throws {
    let bytes = try Files.bytes(Files.fixtures + "/office/\(name).xlsx")
    func row(_ number: Int, _ texts: [String]) -> ReadWorkbook.Row {
      ReadWorkbook.Row(
        number: number,
        cells: texts.enumerated().map { ReadWorkbook.Cell(column: $0.offset, text: $0.element) })
    }
    var rows = [
      row(1, ["Id", "Answer", "Note"]), row(2, ["1.1.a", "72 %", "a share"]),
      row(3, ["1.1.b", "2026-05-12", "a day"]), row(4, ["1.1.c", "TRUE", "ticked"]),
      row(5, ["1.1.d", reckoned, "reckoned"]), row(6, ["1.1.e", "2026-05-12 14:30", "a moment"]),
      row(7, ["1.1.f", "2026-05", "a month"]), row(8, ["1.1.g", "12.5", "a number"]),
      row(9, ["1.1.h", "two\nlines & <signs>", "text"]), row(10, ["1.1.i", "#REF!", "an error"]),
      row(12, ["merged"]),
    ]
    rows[1].cells[1].comments = ["counted by\nthe police"]
    rows[4].cells[1].isError = reckoned.hasPrefix("=")
    rows[9].cells[1].isError = true
    let about = [row(1, ["Checklist", "vs-45"])]
    #expect(
      try ReadWorkbook(bytes)
        == ReadWorkbook(sheets: [
          ReadWorkbook.Sheet(name: "Answers", isHidden: false, rows: rows),
          ReadWorkbook.Sheet(name: "_about", isHidden: true, rows: about),
        ]))
  }

  @Test func `joins the runs of a text and leaves out how it is pronounced`() throws {
    let rows = try rows(
      "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>in</t></is></c>"
        + "<c t=\"str\"><f>A1</f><v>made</v></c></row>",
      texts: "<si><r><rPr><b/></rPr><t>not </t></r><r><t>known</t></r><rPh><t>x</t></rPh></si>")
    #expect(rows.flatMap { $0.cells.map(\.text) } == ["not known", "in", "made"])
  }

  @Test func `reads what Excel writes for signs that XML cannot hold`() throws {
    func read(_ text: String) throws -> [String] {
      try texts("<c t=\"inlineStr\"><is><t>\(text)</t></is></c>")
    }
    #expect(try read("a_x000D_\nb_x000B_c_x005F_x0041__x0007_") == ["a\nb\nc_x0041_"])
    #expect(try read("_x00e9__xD83D__x12_") == ["é_xD83D__x12_"])
  }

  @Test func `counts rows and cells that do not say where they are`() throws {
    let rows = try rows(
      "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"5\"/>"
        + "<row><c/><c><v>4</v></c></row><row r=\"3\"><c r=\"B3\"><v>6</v></c>"
        + "<c r=\"A3\"><v>5</v></c></row>")
    #expect(rows.map(\.number) == [1, 3, 6])
    #expect(rows.map { $0.cells.map(\.column) } == [[0, 3, 4], [0, 1], [1]])
    #expect(rows.map { $0.cells.map(\.text) } == [["1", "2", "3"], ["5", "6"], ["4"]])
  }

  @Test(arguments: [
    ("0.72", "0%", "72 %"), ("0.72000000000000008", "0.0 %", "72 %"), ("1.5", "0%", "150 %"),
    ("0.005", "0%", "0.5 %"), ("7.1999999999999995E-2", "0.00%", "7.2 %"), ("0", "0%", "0 %"),
    ("-0.125", "0.0%;[Red]-0.0%", "-12.5 %"), ("12.5", "#,##0.00 [$€-407]", "12.5"),
    ("1E+3", "General", "1000"), ("100", "0&quot;d&quot;", "100"), ("0.1", "@", "0.1"),
    ("123456789012345678", "0", "123456789012346000"), ("9.9999999999999999", "0", "10"),
    ("1E-300", "0", "1E-300"), ("five", "0", "five"),
  ]) func `shows a number as its format means it`(_ number: String, _ code: String, _ text: String)
    throws
  {
    #expect(try shown(number, code) == text)
  }

  /// The numbers are those that Excel gives these days: 46154 for 12 May 2026, 61 for 1 March 1900.
  @Test(arguments: [
    ("46154", "DD.MM.YYYY", "2026-05-12"), ("46154", "[$-809]d mmmm yyyy;@", "2026-05-12"),
    ("46154.604166666664", "yyyy-mm-dd hh:mm", "2026-05-12 14:30"), ("46154", "mmm-yy", "2026-05"),
    ("46154", "yyyy", "2026"), ("46154", "d-mmm", "2026-05-12"), ("0.375", "hh:mm", "09:00"),
    ("61", "yyyy-mm-dd", "1900-03-01"), ("60", "yyyy-mm-dd", "60"), ("59", "d/m/yy", "1900-02-28"),
    ("1", "d/m/yy", "1900-01-01"), ("0", "d/m/yy", "0"), ("-1", "d/m/yy", "-1"),
    ("2958465", "yyyy-mm-dd", "9999-12-31"), ("2958466", "yyyy-mm-dd", "2958466"),
    ("1.25", "[h]:mm", "30:00"), ("46154.5", "h:mm", "2026-05-12 12:00"),
    ("45.99999999", "yyyy-mm-dd hh:mm", "1900-02-15"),
  ]) func `shows a day as ISO 8601 writes it`(_ number: String, _ code: String, _ text: String)
    throws
  {
    #expect(try shown(number, code) == text)
  }

  @Test func `may count its days from 1904, and has formats that are written nowhere`() throws {
    let from1904 = "<workbookPr date1904=\"1\"/>"
    #expect(try shown("44692", "yyyy-mm-dd", book: from1904) == "2026-05-12")
    #expect(try shown("0", "yyyy-mm-dd", book: from1904) == "1904-01-01")
    let styles = "<cellXfs><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/><xf numFmtId=\"17\"/></cellXfs>"
    #expect(
      try texts(
        "<c s=\"0\"><v>.5</v></c><c s=\"1\"><v>46154</v></c><c s=\"2\"><v>46154</v></c>",
        styles: styles) == ["50 %", "2026-05-12", "2026-05"])
  }

  @Test func `leaves out what a merged cell hides`() throws {
    let rows = try rows(
      "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>",
      behind: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
    #expect(rows.map { $0.cells.map(\.text) } == [["1", "", "3"], [""]])
    #expect(rows[0].cells[1].setAside == [SetAside(.hidden, "2")])
    #expect(rows[1].cells[0].setAside == [SetAside(.hidden, "4"), SetAside(.merged, "1")])
  }

  @Test func `sets aside what is struck through, in a cell or in runs of it`() throws {
    let styles =
      "<fonts><font/><font><strike/></font><font><strike val=\"0\"/></font></fonts>"
      + "<cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/><xf fontId=\"2\"/></cellXfs>"
    let run = "<r><rPr><strike/></rPr><t>yes</t></r><r><rPr><b/></rPr><t>no</t></r>"
    let cells = try rows(
      "<row><c s=\"1\"><v>18</v></c><c s=\"2\"><v>25</v></c><c t=\"s\"><v>0</v></c>"
        + "<c s=\"1\" t=\"inlineStr\"><is><t>in</t></is></c>"
        + "<c s=\"1\" t=\"inlineStr\"><is>\(run)</is></c></row>",
      styles: styles, texts: "<si>\(run)</si>"
    ).flatMap(\.cells)
    #expect(cells.map(\.text) == ["", "25", "no", "", "no"])
    #expect(
      cells.map { $0.setAside.map(\.text).joined() } == ["18", "", "yes", "in", "yes"])
    #expect(cells.flatMap(\.setAside).allSatisfy { $0.kind == .struck })
  }

  @Test func `sets aside what stands in boxes on the sheet`() throws {
    var parts = OfficeSamples.workbookParts("<row><c><v>1</v></c></row>")
    let links = OfficeSamples.links([("drawing", "../d.xml")])
    let place = try #require(parts.firstIndex { $0.name.hasSuffix("s.xml.rels") })
    parts[place].content = links
    parts.append(
      (
        "xl/d.xml",
        "<d:wsDr xmlns:d=\"urn:d\" xmlns:a=\"urn:a\"><d:txBody><a:p><a:r><a:t>see </a:t></a:r><a:r><a:t>below</a:t></a:r>"
          + "</a:p><a:p/><a:p><a:r><a:t>and ask</a:t></a:r></a:p></d:txBody><d:txBody><a:p/></d:txBody></d:wsDr>"
      ))
    let sheet = try #require(try ReadWorkbook(OfficeSamples.archive(parts)).sheets.first)
    #expect(sheet.setAside == [SetAside(.floating, "see below\nand ask")])
  }

  @Test(arguments: [
    ("<c><v>46154</v></c>", "46154", "2026-05-12"), ("<c><v>46154.5</v></c>", "46154.5", nil),
    ("<c><v>2024</v></c>", "2024", nil), ("<c><v>73051</v></c>", "73051", nil),
    ("<c t=\"str\"><v>46154</v></c>", "46154", nil),
    ("<c t=\"d\"><v>2026-05-12T00:00:00</v></c>", "2026-05-12", nil),
    ("<c t=\"d\"><v>2026-05-12T14:30:00</v></c>", "2026-05-12T14:30:00", nil),
  ]) func `says which day a number may be that has lost the look of one`(
    _ cell: String, _ text: String, _ day: String?
  ) throws {
    let read = try #require(try rows("<row>\(cell)</row>").first?.cells.first)
    #expect(read.text == text)
    #expect(read.day == day)
  }

  @Test func `has comments at cells, empty ones among them`() throws {
    let rows = try rows(
      "<row r=\"2\"><c r=\"B2\"><v>1</v></c></row>",
      comments: "<comment ref=\"B2\"><text><r><t>one </t></r><r><t>two</t></r></text></comment>"
        + "<comment ref=\"A1\"><text><t>alone</t></text></comment>")
    #expect(
      rows == [
        ReadWorkbook.Row(
          number: 1, cells: [ReadWorkbook.Cell(column: 0, text: "", comments: ["alone"])]),
        ReadWorkbook.Row(
          number: 2, cells: [ReadWorkbook.Cell(column: 1, text: "1", comments: ["one two"])]),
      ])
  }

  @Test func `has of an exchange of comments each piece, and not the notice beside it`() throws {
    var parts = OfficeSamples.workbookParts(
      "<row><c><v>1</v></c><c><v>2</v></c></row>",
      comments: "<comment ref=\"A1\"><text><t>[Threaded comment]</t></text></comment>"
        + "<comment ref=\"B1\"><text><t>a note</t></text></comment>")
    for index in parts.indices where parts[index].name == "xl/worksheets/_rels/s.xml.rels" {
      parts[index].content = OfficeSamples.links([
        ("comments", "../c.xml"), ("threadedComment", "../t.xml"),
      ])
    }
    parts.append(
      (
        "xl/t.xml",
        "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
          + "<threadedComment ref=\"A1\"><text>why?</text></threadedComment>"
          + "<threadedComment ref=\"A1\"><text>because</text></threadedComment></ThreadedComments>"
      ))
    let rows = try ReadWorkbook(OfficeSamples.archive(parts)).sheets.flatMap(\.rows)
    #expect(rows.flatMap { $0.cells.map(\.comments) } == [["why?", "because"], ["a note"]])
  }

  @Test func `may have prefixes and addresses of the strict edition`() throws {
    let parts = OfficeSamples.workbookParts("").map { part -> (name: String, content: String) in
      switch part.name {
      case "xl/worksheets/s.xml":
        (
          part.name,
          "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
            + "<x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>"
        )
      default: part
      }
    }
    let sheets = try ReadWorkbook(OfficeSamples.archive(parts)).sheets
    #expect(sheets.first?.rows.first?.cells.map(\.text) == ["7"])
  }
}
