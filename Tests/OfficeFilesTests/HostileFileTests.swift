import OfficeFiles
import TestFiles
import Testing

/// Files that somebody has made to do harm, or that were damaged on their way: each is answered with what is
/// wrong with it, before it takes time or memory.
@Suite struct `A hostile office file` {
  private func fault(_ bytes: [UInt8]) -> OfficeFault? {
    do throws(OfficeFault) {
      _ = try ReadDocument(bytes)
      return nil
    } catch { return error }
  }

  private func fault(body: String) -> OfficeFault? { fault(OfficeSamples.document(body)) }

  /// Of the part that holds the text, which is not XML.
  private func notXML(_ words: String) -> OfficeFault {
    .damaged("its part word/document.xml is not XML as it must be: \(words)")
  }

  @Test func `cut short at any byte is damaged or something else`() throws {
    let whole = try Files.bytes(Files.fixtures + "/office/openpyxl.xlsx")
    for length in whole.indices {
      let bytes = Array(whole[..<length])
      #expect([.workbook, .archive, .text].contains(FileKind(of: bytes)), "cut at \(length)")
      do throws(OfficeFault) {
        _ = try ReadWorkbook(bytes)
        Issue.record("cut at \(length) it was read")
      } catch {
        if case .tooLarge = error { Issue.record("cut at \(length) it is too large") }
      }
    }
  }

  @Test func `with a byte changed is read or refused, and no text in it is another then`() throws {
    let whole = try Files.bytes(Files.fixtures + "/office/openpyxl.xlsx")
    let sound = try ReadWorkbook(whole)
    for place in stride(from: 0, to: whole.count, by: 31) {
      var bytes = whole
      bytes[place] ^= 0x55
      do throws(OfficeFault) {
        let read = try ReadWorkbook(bytes)
        // Only the name of a part may have changed that a workbook can do without.
        #expect(
          read.sheets.map { $0.rows.map(\.number) } == sound.sheets.map { $0.rows.map(\.number) },
          "at \(place)")
      } catch { continue }
    }
  }

  @Test func `has no document type, and so nothing that grows`() {
    let laughs =
      "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><w:document xmlns:w=\"x\">&b;</w:document>"
    var parts = OfficeSamples.documentParts("")
    parts[2].content = laughs
    #expect(
      fault(OfficeSamples.archive(parts))
        == notXML("a document type or another declaration, which no office program writes"))
    #expect(
      fault(body: "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")
        == notXML("an `&` that begins none of XML's own signs"))
  }

  @Test(arguments: [
    ("<w:p>", "an element that ends where another has begun"),
    ("<w:p></w:r>", "an element that ends where another has begun"),
    ("<w:p a></w:p>", "an attribute without a value"),
    ("<w:p a=b></w:p>", "an attribute whose value has no quotation marks"),
    ("<w:p a=\"<\"/>", "an attribute that does not end"),
    ("<w:p a=\"1\"b=\"2\"/>", "attributes without a blank between them"),
    ("<w:p / >", "a stroke within an element"),
    ("< w:p/>", "an element or attribute without a name"),
    ("<!-- ", "a comment that does not end"), ("<![CDATA[ ", "a text that does not end"),
    ("<?x ", "an instruction that does not end"),
    ("<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>", "an `&` that begins none of XML's own signs"),
    ("<w:p><w:r><w:t>&#xD800;</w:t></w:r></w:p>", "an `&` that begins none of XML's own signs"),
    ("<w:p><w:r><w:t>\u{1}</w:t></w:r></w:p>", "a sign that XML does not allow"),
  ]) func `is told from XML`(_ body: String, _ words: String) {
    #expect(fault(body: body) == notXML(words))
  }

  @Test func `is not gone into without end`() {
    let deep = String(repeating: "<w:p>", count: 300)
    #expect(fault(body: deep) == .tooLarge("more than 256 elements inside one another"))
    let wide = (0...128).map { " a\($0)=\"\"" }.joined()
    #expect(fault(body: "<w:p\(wide)/>") == .tooLarge("an element of more than 128 attributes"))
    let long = String(repeating: "a", count: 70_000)
    #expect(fault(body: "<w:p a=\"\(long)\"/>") == .tooLarge("an attribute of more than 64 KiB"))
    #expect(fault(body: "<w:\(long)/>") == .tooLarge("a name of more than 256 bytes"))
    let many = String(repeating: "<w:x/>", count: 400_000)
    #expect(fault(body: many) == .tooLarge("a part of more than 400000 elements"))
  }

  @Test func `may have a note of a mebibyte`() throws {
    let note = String(repeating: "a", count: 1 << 20)
    let body = "<w:p><w:r><w:t>\(note)</w:t></w:r></w:p>"
    #expect(try ReadDocument(OfficeSamples.document(body)).blocks == [.paragraph(note)])
    let many = String(repeating: body, count: 9)
    #expect(fault(body: many) == .tooLarge("texts of more than 8 MiB"))
  }

  @Test func `has no more cells than anybody fills in`() throws {
    let row = "<row>\(String(repeating: "<c><v>1</v></c>", count: 501))</row>"
    #expect(throws: OfficeFault.tooLarge("more than 50000 cells with something in them")) {
      try ReadWorkbook(OfficeSamples.workbook(String(repeating: row, count: 100)))
    }
    #expect(throws: OfficeFault.damaged("a row has the number 1048577")) {
      try ReadWorkbook(OfficeSamples.workbook("<row r=\"1048577\"/>"))
    }
    #expect(throws: OfficeFault.damaged("a cell names a text that is not there")) {
      try ReadWorkbook(OfficeSamples.workbook("<row><c t=\"s\"><v>7</v></c></row>"))
    }
    #expect(throws: OfficeFault.tooLarge("merged cells that lie over one another")) {
      let merges = String(repeating: "<mergeCell ref=\"B1:C9\"/>", count: 60_000)
      let rows = String(repeating: "<row><c><v>1</v></c></row>", count: 9)
      _ = try ReadWorkbook(
        OfficeSamples.workbook(rows, behind: "<mergeCells>\(merges)</mergeCells>"))
    }
  }
}
