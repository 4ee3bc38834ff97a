import Findings
import Testing
import YAMLTree

@Suite struct `Characters that cannot be read` {
  @Test func `bytes that are not UTF-8 are shown at the first of them`() {
    // "a: bæ" as an editor set to Latin-1 saves it.
    let reading = Reading([0x61, 0x3A, 0x20, 0x62, 0xE6, 0x0A, 0xE6])
    #expect(reading.tree == nil)
    #expect(
      reading.printed == """
        x.yaml:1:5: error: the file is not saved as UTF-8
        1 | a: b�
          |     ^ this byte is not part of a UTF-8 character
          = help: open the file in your editor, choose 'Save as' and the encoding UTF-8

        """)
  }

  @Test(
    arguments: [
      ("a lone trailing byte", [0x80]), ("an overlong slash", [0xC0, 0xAF]),
      ("an overlong letter", [0xC1, 0x81]), ("an overlong three", [0xE0, 0x9F, 0xBF]),
      ("an overlong four", [0xF0, 0x8F, 0xBF, 0xBF]), ("a surrogate", [0xED, 0xA0, 0x80]),
      ("beyond the last character", [0xF4, 0x90, 0x80, 0x80]),
      ("no lead", [0xF5, 0x80, 0x80, 0x80]),
      ("cut in two", [0xC3]), ("cut in three", [0xE2, 0x82]), ("cut in four", [0xF0, 0x9F, 0x98]),
      ("followed by a letter", [0xC3, 0x41]), ("0xFF", [0xFF]),
    ] as [(String, [UInt8])])
  func `every kind of byte sequence that is not UTF-8 is refused`(name: String, bytes: [UInt8]) {
    // In the first eight bytes, behind letters of two bytes, and at the end of the file.
    for before in ["x", "xxxxxxxx", "жжжжж", "ж"] {
      let start = before.utf8.count
      let expected = "invalid-utf-8 \(start)..<\(start + 1)"
      #expect(Reading(Array(before.utf8) + bytes).summary == [expected])
      #expect(Reading(Array(before.utf8) + bytes + Array("yyyyyyyyy".utf8)).summary == [expected])
    }
  }

  @Test func `a control character is named, and shown where it stands`() {
    let reading = Reading("a: b\u{7}c\u{85}\n")
    #expect(reading.tree == nil)
    #expect(
      reading.printed == """
        x.yaml:1:5: error: the control character U+0007 stands in the text, where it cannot be seen
        1 | a: b�c�
          |     ^ delete this character
          = help: such characters slip in when text is copied from another program; delete it and type the words
                  around it again
        x.yaml:1:7: error: a 'next line' character (U+0085) stands in the text, where it cannot be seen
        1 | a: b�c�
          |       ^ delete this character
          = help: such characters slip in when text is copied from another program; delete it and type the words
                  around it again

        """)
  }

  @Test(arguments: [
    0x00, 0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029, 0xFEFF,
    0xFFFE, 0xFFFF,
  ])
  func `a forbidden character is found wherever it stands`(value: Int) throws {
    let scalar = try #require(Unicode.Scalar(UInt32(value)))
    let width = String(scalar).utf8.count
    for before in ["# x", "# abcdefgh", "# æ", "# жжжжжжжж", "# 日本"] {
      let start = before.utf8.count
      #expect(
        Reading("\(before)\(scalar)y\n").summary == [
          "control-character \(start)..<\(start + width)"
        ])
    }
  }

  @Test(arguments: [
    0x09, 0x20, 0x7E, 0xA0, 0xAD, 0xE6, 0x17F, 0x200B, 0x2027, 0x202F, 0xD7FF, 0xE000, 0xFEFE,
    0xFFFD,
    0x10000, 0x1F600, 0x10FFFF,
  ])
  func `a character beside the forbidden ones is text`(value: Int) throws {
    let scalar = try #require(Unicode.Scalar(UInt32(value)))
    let tree = try #require(Reading("a: |\n  x\(scalar)y\n").tree)
    #expect(tree.entries(tree.root).map { tree.text($0.value) } == ["x\(scalar)y\n"])
  }

  @Test func `of many control characters twenty are shown and the rest counted`() {
    let reading = Reading(String(repeating: "\u{1}", count: 1_234))
    #expect(reading.findings.kept.count == 20)
    #expect(
      reading.findings.kept.last?.help == [
        "such characters slip in when text is copied from another program; "
          + "delete it and type the words around it again",
        "1,214 more of them follow in this file",
      ])
  }

  @Test(
    arguments: [
      ("UTF-16", [0xFF, 0xFE, 0x61, 0x00]), ("UTF-16", [0xFE, 0xFF, 0x00, 0x61]),
      ("UTF-16", [0x61, 0x00, 0x3A, 0x00]), ("UTF-16", [0x00, 0x61, 0x00, 0x3A]),
      ("UTF-16", [0x61, 0x00]), ("UTF-32", [0xFF, 0xFE, 0x00, 0x00]),
      ("UTF-32", [0x00, 0x00, 0xFE, 0xFF]), ("UTF-32", [0x61, 0x00, 0x00, 0x00, 0x3A]),
      ("UTF-32", [0x00, 0x00, 0x00, 0x61]),
    ] as [(String, [UInt8])])
  func `other encodings of Unicode are told by name`(name: String, bytes: [UInt8]) {
    let reading = Reading(bytes)
    #expect(reading.tree == nil)
    #expect(
      reading.printed == """
        x.yaml: error: the file is saved as \(name), not as UTF-8
          = help: save the file as UTF-8: open it in your editor, choose 'Save as' and the encoding UTF-8

        """)
  }

  @Test(
    arguments: [
      ("a PDF file", Array("%PDF-1.7".utf8)),
      ("a Word, Excel, OpenDocument or zip file", [0x50, 0x4B, 3, 4, 20, 0]),
      ("an older Word or Excel file", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]),
    ] as [(String, [UInt8])])
  func `a document of another kind is told by name`(name: String, bytes: [UInt8]) {
    #expect(
      Reading(bytes).printed == """
        x.yaml: error: this is \(name), not plain text
          = help: what is needed is a text file in YAML, saved as UTF-8, with a name such as x.yaml

        """)
  }

  @Test(arguments: [
    (#""\0""#, "\\0 1..<3"), (#""\a""#, "\\a 1..<3"), (#""\b""#, "\\b 1..<3"),
    (#""\v""#, "\\v 1..<3"), (#""\f""#, "\\f 1..<3"), (#""\r""#, "\\r 1..<3"),
    (#""\e""#, "\\e 1..<3"), (#""\N""#, "\\N 1..<3"), (#""\L""#, "\\L 1..<3"),
    (#""\P""#, "\\P 1..<3"), (#""\x07""#, "\\x07 1..<5"), (#""\x7f""#, "\\x7f 1..<5"),
    (#""\u009F""#, "\\u009F 1..<7"), (#""\uFEFF""#, "\\uFEFF 1..<7"),
    (#""\U00002028""#, "\\U00002028 1..<11"), (#""æ\\\e""#, "\\e 5..<7"),
  ])
  func `an escape that makes a control character is refused`(text: String, escape: String) {
    let reading = Reading(text)
    #expect(
      reading.findings.kept.map { finding in
        let place = finding.place.map { "\($0.start)..<\($0.end)" } ?? ""
        return "\(finding.source[finding.place?.range ?? 0..<0]) \(place)"
      } == [escape])
    #expect(reading.summary.map { $0.prefix(14) } == ["control-escape"])
    #expect(reading.tree != nil)
  }

  @Test func `an escape that makes a control character is explained`() {
    #expect(
      Reading(#"a: "C:\new \e[1m""#).printed == #"""
        x.yaml:1:12: error: '\e' puts the control character U+001B into the text
        1 | a: "C:\new \e[1m"
          |            ^^ expected text that can be seen
          = help: in "…" a backslash has a meaning; to write the backslash itself, double it: \\
          = help: or put the text in single quotation marks, where a backslash is only a backslash

        """#)
  }

  @Test func `the other escapes are text`() throws {
    let tree = try #require(Reading(#""\t\n\ \"\/\\\_\x41\u00e9\U0001F600""#).tree)
    #expect(tree.text(tree.root) == "\t\n \"/\\\u{A0}Aé😀")
  }
}
