import OfficeFiles
import TestFiles
import Testing

@Suite struct `What a file is` {
  @Test(arguments: [
    ("openpyxl.xlsx", FileKind.workbook), ("libreoffice.xlsx", .workbook),
    ("python-docx.docx", .wordDocument), ("libreoffice.docx", .wordDocument),
    ("old.xls", .oldWorkbook), ("README.md", .text),
  ]) func `is told of files of other programs`(_ name: String, _ kind: FileKind) throws {
    #expect(FileKind(of: try Files.bytes(Files.fixtures + "/office/" + name)) == kind)
  }

  @Test(arguments: [
    ("%PDF-1.7\n", FileKind.pdf), ("{\\rtf1\\ansi", .richText), ("GIF89a", .image),
    ("\u{FEFF}\n <!-- mark\n of the web --> <!DOCTYPE HTML><html>", .html),
    ("<?xml version=\"1.0\"?>\n<html xmlns=\"x\">", .html), ("<table><tr>", .html),
    ("Return-Path: <a@b.org>\r\nReceived: from x\r\n by y\r\n\r\nDear", .mail),
    ("From: A\nSent: Monday\nTo: B\nSubject: C\n\nyes", .mail),
    ("MIME-Version: 1.0\nContent-Type: text/html\n\n<html>", .mail),
    ("From a@b.org Mon May 12 2026\nX: y", .mail),
    ("from: 2026-05-12\nanswers:\n  1.1.a: yes\n", .text), ("Note: see\nPage: 3\n", .text),
    ("From: the ministry\n\n1.1.a yes", .text), ("", .text), ("id;answer\n1.1.a;да\n", .text),
    ("PK is a word", .text), ("a <html>", .text), ("nul \u{0}", .unknown),
  ]) func `is told by how it begins`(_ text: String, _ kind: FileKind) {
    #expect(FileKind(of: Array(text.utf8)) == kind)
  }

  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], FileKind.image), ([0xFF, 0xD8, 0xFF, 0xE0], .image),
      ([0x1F, 0x8B, 8], .archive), ([0x78, 0x9F, 0x3E, 0x22], .mail),
      ([0xFF, 0xFE, 0x61, 0], .text), ([0x61, 0xE9, 0x62], .unknown),
      ([0x50, 0x4B, 3, 4], .archive),
    ] as [([UInt8], FileKind)]) func `is told by its first bytes`(
      _ bytes: [UInt8], _ kind: FileKind
    )
  {
    #expect(FileKind(of: bytes) == kind)
  }

  /// One block with a record of 128 bytes: the name in UTF-16, and how many bytes it has with its end.
  @Test(arguments: [
    ("EncryptedPackage", FileKind.encrypted), ("WordDocument", .oldDocument),
    ("Workbook", .oldWorkbook), ("Book", .oldWorkbook), ("__properties_version1.0", .mail),
    ("Other", .unknown),
  ]) func `of Office before 2007 is told by what is in it`(_ name: String, _ kind: FileKind) {
    var bytes = [UInt8](repeating: 0, count: 1024)
    bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    for (index, byte) in name.utf8.enumerated() { bytes[640 + 2 * index] = byte }
    bytes[640 + 64] = UInt8(2 * name.utf8.count + 2)
    #expect(FileKind(of: bytes) == kind)
  }

  @Test(arguments: [
    ("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xl/x.xml", FileKind.macroWorkbook),
    ("application/vnd.ms-word.document.macroEnabled.main+xml", "word/x.xml", .macroDocument),
    ("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xl/x.xml", .oldWorkbook),
    (
      "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", "xl/x.xml",
      .workbook
    ),
    (
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "xl/vbaProject.bin", .macroWorkbook
    ),
    (
      "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
      "ppt/x.xml", .archive
    ),
  ]) func `of the newer Office is told by its content types`(
    _ type: String, _ part: String, _ kind: FileKind
  ) {
    let bytes = OfficeSamples.archive([
      (
        "[Content_Types].xml", "<Types><Default Extension=\"xml\" ContentType=\"\(type)\"/></Types>"
      ),
      ("_rels/.rels", OfficeSamples.links([("officeDocument", "main.xml")])), (part, ""),
    ])
    #expect(FileKind(of: bytes) == kind)
    #expect(
      throws: kind == .workbook ? OfficeFault.damaged("it has no workbook") : .isAnother(kind)
    ) {
      try ReadWorkbook(bytes)
    }
  }

  @Test(arguments: [
    ("application/vnd.oasis.opendocument.spreadsheet", FileKind.openDocumentSheet),
    ("application/vnd.oasis.opendocument.text-template", .openDocumentText),
    ("application/epub+zip", .archive),
  ]) func `of OpenDocument says what it is`(_ type: String, _ kind: FileKind) {
    let bytes = OfficeSamples.archive([("mimetype", type), ("content.xml", "<x/>")])
    #expect(FileKind(of: bytes) == kind)
    #expect(throws: OfficeFault.isAnother(kind)) { try ReadDocument(bytes) }
  }

  @Test func `is refused where the other kind is asked for`() throws {
    let (book, document) = (OfficeSamples.workbook(""), OfficeSamples.document(""))
    #expect(throws: OfficeFault.isAnother(.wordDocument)) { try ReadWorkbook(document) }
    #expect(throws: OfficeFault.isAnother(.workbook)) { try ReadDocument(book) }
    #expect(throws: OfficeFault.isAnother(.pdf)) { try ReadDocument(Array("%PDF-1.4".utf8)) }
    #expect(throws: OfficeFault.damaged("it is empty")) { try ReadWorkbook([]) }
  }
}
