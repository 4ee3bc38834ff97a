import OfficeFiles
import PolicyModel
import Testing

private let properties = OfficeProperties(
  title: "A & B", language: "en-GB", generator: "assessor 1.0")

private func sheet(of workbook: Workbook, _ number: Int = 1) throws -> String {
  try #require(storedEntries(workbook.bytes)["xl/worksheets/sheet\(number).xml"])
}

/// A part from one text to another, both of which stand in it.
private func part(_ text: String, from start: String, to end: String) throws -> String {
  let first = try #require(text.firstRange(of: start))
  let last = try #require(text[first.lowerBound...].firstRange(of: end))
  return String(text[first.lowerBound..<last.upperBound])
}

private func one(_ value: Workbook.Cell.Value, _ look: Workbook.Look = Workbook.Look()) throws
  -> String
{
  let sheet = Workbook.Sheet("S", widths: [], rows: [Workbook.Row([Workbook.Cell(value, look)])])
  let text = try #require(
    storedEntries(Workbook(properties, sheets: [sheet]).bytes)["xl/worksheets/sheet1.xml"])
  let row = try part(text, from: "<row r=\"1\">", to: "</row>")
  return String(row.dropFirst(11).dropLast(6))
}

private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

@Suite struct `A written workbook` {
  @Test func `has its elements in the order that the programs insist on`() throws {
    var answers = Workbook.Sheet(
      "Answers", widths: [8, 40.5],
      rows: [
        Workbook.Row([Workbook.Cell(.text("Questions"), Workbook.Look(.general, .title), span: 2)]),
        Workbook.Row(
          [
            Workbook.Cell(.text("Id"), Workbook.Look(.general, .head)),
            Workbook.Cell(.text("Answer"), Workbook.Look(.general, .head)),
          ], height: 30),
        Workbook.Row([
          Workbook.Cell(.link("1.1", address: "https://example.org/a b?x=1&y=é")),
          Workbook.Cell(.text("yes"), Workbook.Look(.text, isWrapped: true, isUnlocked: true)),
        ]),
      ], headRow: 1)
    answers.frozenColumns = 1
    answers.isProtected = true
    answers.choices = [
      Workbook.Choice(
        row: 2, column: 1, options: ["yes", "no"], promptTitle: "What counts", prompt: "A law.")
    ]
    let entries = storedEntries(Workbook(properties, sheets: [answers]).bytes)
    let start = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>

      """
    #expect(
      entries["xl/worksheets/sheet1.xml"] == start
        + [
          #"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" "#,
          #"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">"#,
          #"<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:B3"/>"#,
          #"<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="2" "#,
          #"topLeftCell="B3" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>"#,
          #"<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="8" "#,
          #"customWidth="1"/><col min="2" max="2" width="40.5" customWidth="1"/></cols><sheetData>"#,
          #"<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>Questions</t></is></c>"#,
          #"<c r="B1" s="1"/></row><row r="2" ht="30" customHeight="1">"#,
          #"<c r="A2" s="2" t="inlineStr"><is><t>Id</t></is></c>"#,
          #"<c r="B2" s="2" t="inlineStr"><is><t>Answer</t></is></c></row>"#,
          #"<row r="3"><c r="A3" s="3" t="inlineStr"><is><t>1.1</t></is></c>"#,
          #"<c r="B3" s="4" t="inlineStr"><is><t>yes</t></is></c></row></sheetData>"#,
          #"<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" "#,
          #"formatColumns="0" formatRows="0" insertHyperlinks="0" sort="0" autoFilter="0"/>"#,
          #"<autoFilter ref="A2:B3"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>"#,
          #"<dataValidations count="1"><dataValidation type="list" errorStyle="warning" "#,
          #"allowBlank="1" showErrorMessage="1" showInputMessage="1" promptTitle="What counts" "#,
          #"prompt="A law." sqref="B3"><formula1>'_lists'!$A$1:$A$2</formula1></dataValidation>"#,
          #"</dataValidations><hyperlinks><hyperlink ref="A3" r:id="rId1"/></hyperlinks>"#,
          #"<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" "#,
          #"footer="0.3"/><pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" "#,
          #"orientation="landscape"/><headerFooter><oddHeader>&amp;LA &amp;&amp; B&amp;R&amp;A"#,
          #"</oddHeader><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter><ignoredErrors>"#,
          #"<ignoredError sqref="A1:B3" numberStoredAsText="1"/></ignoredErrors></worksheet>"#,
        ].joined())
    let relationships = try #require(entries["xl/worksheets/_rels/sheet1.xml.rels"])
    #expect(
      relationships.contains(
        #"Target="https://example.org/a%20b?x=1&amp;y=%C3%A9" TargetMode="External"/>"#))
    let workbook = try #require(entries["xl/workbook.xml"])
    #expect(
      try part(workbook, from: "<sheets>", to: "</workbook>")
        == [
          #"<sheets><sheet name="Answers" sheetId="1" r:id="rId1"/>"#,
          #"<sheet name="_lists" sheetId="2" state="hidden" r:id="rId2"/></sheets><definedNames>"#,
          #"<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">"#,
          #"'Answers'!$A$2:$B$3</definedName><definedName name="_xlnm.Print_Titles" "#,
          #"localSheetId="0">'Answers'!$2:$2</definedName></definedNames></workbook>"#,
        ].joined())
  }

  @Test func `says that a number is one, and takes no text for a formula`() throws {
    #expect(try one(.number(0.1)) == #"<c r="A1" s="1"><v>0.1</v></c>"#)
    #expect(try one(.number(72)) == #"<c r="A1" s="1"><v>72</v></c>"#)
    #expect(try one(.number(.nan)) == #"<c r="A1" s="1"/>"#)
    #expect(try one(.whole(-3)) == #"<c r="A1" s="1"><v>-3</v></c>"#)
    #expect(
      try one(.text("=1+1")) == #"<c r="A1" s="1" t="inlineStr"><is><t>=1+1</t></is></c>"#)
    #expect(try one(.text("")) == #"<c r="A1" s="1"/>"#)
  }

  @Test(arguments: [
    ("1900-03-01", "61"), ("1970-01-01", "25569"), ("2000-02-29", "36585"),
    ("2026-05-12", "46154"), ("9999-12-31", "2958465"),
  ]) func `has a day as its number`(day: String, serial: String) throws {
    #expect(try one(.day(date(day))) == "<c r=\"A1\" s=\"1\"><v>\(serial)</v></c>")
  }

  @Test func `has a day that the programs count differently as a text`() throws {
    #expect(
      try one(.day(date("1900-02-28")))
        == #"<c r="A1" s="1" t="inlineStr"><is><t>1900-02-28</t></is></c>"#)
  }

  @Test(arguments: [
    ("a\u{B}b", "a_x000B_b"), ("_x000B_", "_x005F_x000B_"), ("_x00G0_ _x1_", "_x00G0_ _x1_"),
    ("a\r\nb\rc\nd", "a&#10;b&#10;c&#10;d"), ("a\u{FFFF}", "a_xFFFF_"), ("😀 ‮x", "😀 ‮x"),
  ]) func `spells what XML cannot hold`(text: String, spelt: String) throws {
    #expect(try one(.text(text)) == #"<c r="A1" s="1" t="inlineStr"><is><t>\#(spelt)</t></is></c>"#)
  }

  @Test func `cuts a text at 32,767 units of UTF-16 and says so`() throws {
    let whole = String(repeating: "a", count: 32_767)
    #expect(try one(.text(whole)).utf8.count == 32_767 + 50)
    let cut = String(repeating: "a", count: 32_760) + "… (cut)"
    #expect(
      try one(.text(whole + "a")) == #"<c r="A1" s="1" t="inlineStr"><is><t>\#(cut)</t></is></c>"#)
    // A sign of two units is not parted.
    let signs = String(repeating: "😀", count: 16_380) + "… (cut)"
    #expect(
      try one(.text(String(repeating: "😀", count: 16_384)))
        == #"<c r="A1" s="1" t="inlineStr"><is><t>\#(signs)</t></is></c>"#)
  }

  @Test func `leads only to pages and mails, and not to addresses that are too long`() throws {
    for address in [
      "javascript:alert(1)", "file:///etc/passwd", "",
      "https://" + String(repeating: "a", count: 2_080),
    ] {
      let sheet = Workbook.Sheet(
        "S", widths: [], rows: [Workbook.Row([Workbook.Cell(.link("here", address: address))])])
      let entries = storedEntries(Workbook(properties, sheets: [sheet]).bytes)
      #expect(entries["xl/worksheets/_rels/sheet1.xml.rels"] == nil)
      #expect(entries["xl/worksheets/sheet1.xml"]?.contains("hyperlink") == false)
    }
  }

  @Test func `has names of sheets that the programs accept`() throws {
    let names = [
      "To fix", "to FIX", "a/b[c]:*?\\", "'quoted'", "", "History",
      String(repeating: "x", count: 40), String(repeating: "x", count: 40), "_lists",
    ]
    var sheets = names.map { Workbook.Sheet($0, widths: [], rows: []) }
    sheets[0].choices = [Workbook.Choice(row: 0, column: 0, options: ["a"])]
    let text = try #require(
      storedEntries(Workbook(properties, sheets: sheets).bytes)["xl/workbook.xml"])
    let written = text.split(separator: "<sheet name=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    #expect(
      written == [
        "To fix", "to FIX (2)", "a b c", "quoted", "Sheet", "History (2)",
        String(repeating: "x", count: 31), String(repeating: "x", count: 27) + " (2)", "_lists",
        "_lists (2)",
      ])
    let first = try sheet(of: Workbook(properties, sheets: sheets))
    #expect(first.contains("<formula1>'_lists (2)'!$A$1:$A$1</formula1>"))
  }

  @Test func `has equal looks, lists and prompts once`() throws {
    let look = Workbook.Look(.percent(1), .strong, isWrapped: true, hasBorder: true, fill: "FFEECC")
    var one = Workbook.Sheet(
      "One", widths: [], rows: [Workbook.Row([Workbook.Cell(.number(0.5), look)])])
    one.choices = (0..<3).map {
      Workbook.Choice(row: $0, column: 0, options: ["a", "b"], prompt: "p")
    }
    var two = one
    two.choices = [
      Workbook.Choice(row: 0, column: 2, options: ["c"], isStrict: true),
      Workbook.Choice(row: 1, column: 2, options: [], prompt: "as a share"),
    ]
    let entries = storedEntries(Workbook(properties, sheets: [one, two]).bytes)
    let styles = try #require(entries["xl/styles.xml"])
    #expect(styles.contains(#"<numFmt numFmtId="164" formatCode="0.0%"/>"#))
    #expect(styles.contains(#"<cellXfs count="3">"#))
    #expect(entries["xl/worksheets/sheet1.xml"]?.contains(#"sqref="A1 A2 A3""#) == true)
    let second = try #require(entries["xl/worksheets/sheet2.xml"])
    #expect(
      try part(second, from: "<dataValidations", to: "</dataValidations>")
        == [
          #"<dataValidations count="2"><dataValidation type="list" allowBlank="1" "#,
          #"showErrorMessage="1" sqref="C1"><formula1>'_lists'!$B$1:$B$1</formula1>"#,
          #"</dataValidation><dataValidation showInputMessage="1" prompt="as a share" sqref="C2"/>"#,
          #"</dataValidations>"#,
        ].joined())
    let lists = try #require(entries["xl/worksheets/sheet3.xml"])
    #expect(
      try part(lists, from: "<row r=\"2\">", to: "</row>")
        == #"<row r="2"><c r="A2" s="2" t="inlineStr"><is><t>b</t></is></c><c r="B2" s="2"/></row>"#
    )
  }

  @Test(arguments: [(1, "&amp;LColumns printed: 1 of 2"), (2, "")])
  func `says on paper how many of its columns are printed`(printed: Int, foot: String) throws {
    var cut = Workbook.Sheet(
      "S", widths: [8, 8],
      rows: [Workbook.Row([Workbook.Cell(.whole(1)), Workbook.Cell(.whole(2))])])
    cut.printedColumns = printed
    let text = try sheet(of: Workbook(properties, sheets: [cut]))
    #expect(text.contains("<oddFooter>\(foot)&amp;R&amp;P / &amp;N</oddFooter>"), "\(text)")
  }

  @Test func `shows one sheet at least`() throws {
    let empty = storedEntries(Workbook(properties, sheets: []).bytes)
    #expect(empty["xl/workbook.xml"]?.contains(#"<sheet name="Sheet" sheetId="1" r:id"#) == true)
    var hidden = Workbook.Sheet("A", widths: [], rows: [])
    hidden.isHidden = true
    let shown = storedEntries(Workbook(properties, sheets: [hidden]).bytes)
    #expect(shown["xl/workbook.xml"]?.contains("hidden") == false)
  }
}
