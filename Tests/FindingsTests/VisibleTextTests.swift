import Findings
import Testing

@Suite struct `Text shown on a terminal` {
  @Test(arguments: [
    ("plain – æ日😀", "plain – æ日😀"), ("a\tb\nc\rd", "a b c d"), ("a\r\nb", "a  b"),
    ("\u{1B}[31mred", "�[31mred"), ("a\u{0}\u{7F}\u{85}\u{9B}b", "a����b"),
    ("x\u{202E}y\u{2066}z\u{2028}", "x�y�z�"), ("\u{FEFF}a\u{FFF9}", "�a�"),
    ("a\u{FFFE}b\u{FFFF}", "a�b�"),
    ("e\u{301}\u{200D}", "e\u{301}\u{200D}"),
  ])
  func `cannot move the cursor or turn a line around`(text: String, shown: String) {
    #expect(VisibleText.oneLine(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  /// Most texts are told safe by their bytes, and no character may slip through there.
  @Test func `is changed in those characters that are unsafe, and in no other`() {
    var wrong: [Unicode.Scalar] = []
    for scalar in ((0...0xFFFF).map(UInt32.init) + [0x1F600, 0xF0000, 0x10FE7F, 0x10FFFF])
      .compactMap(Unicode.Scalar.init)
    {
      let isBlank = ["\t", "\n", "\r"].contains(scalar)
      let shown = isBlank ? " " : VisibleText.isUnsafe(scalar) ? "\u{FFFD}" : String(scalar)
      let text = VisibleText.oneLine("a\(scalar)b")
      if !text.unicodeScalars.elementsEqual("a\(shown)b".unicodeScalars) { wrong.append(scalar) }
    }
    #expect(wrong == [])
    #expect(VisibleText.oneLine("a\u{10FE80}b\u{10FEFF}") == "a\\x80b\\xFF")
  }

  @Test(arguments: [
    ("mostly", "'mostly'"), ("", "''"), ("a\nb", "'a b'"),
    (String(repeating: "a", count: 40), "'" + String(repeating: "a", count: 40) + "'"),
    (String(repeating: "æ", count: 41), "'" + String(repeating: "æ", count: 40) + "…'"),
  ])
  func `is quoted in messages and cut at forty characters`(text: String, quoted: String) {
    #expect(VisibleText.quoted(text) == quoted)
  }

  @Test(arguments: [
    ("abc", 3), ("", 0), ("æøå", 3), ("日本", 4), ("한글", 4), ("ｆｕ", 4), ("😀!", 3), ("e\u{301}", 1),
    ("a\u{200B}b", 2), ("✅", 2), ("⭐", 2), ("🇳🇴", 2), ("–…", 2), ("жук", 3), ("𠀀", 2),
  ])
  func `takes as many columns as a terminal gives it`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }
}
