import Testing

@testable import OfficeFiles

@Suite struct `A text in XML` {
  private static func written(_ text: String) -> String {
    var xml = XMLWriter.part()
    xml.text(text)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("\"", "&quot;"),
    ("a\tb\r\n", "a&#9;b&#13;&#10;"),
    ("æ日😀", "æ日😀"), ("e\u{301}", "e\u{301}"),
  ])
  func `is escaped where a reader would act on it`(text: String, written: String) {
    #expect(Self.written(text) == written)
  }

  /// The characters of XML 1.0, production 2.
  @Test func `lacks those characters that XML cannot hold, and no other`() {
    let wrong = (0...0xFFFF).compactMap { Unicode.Scalar(UInt32($0)) }.filter { scalar in
      let isHeld =
        ["\t", "\n", "\r"].contains(scalar) || scalar.value >= 0x20 && scalar.value < 0xFFFE
      return (Self.written("a\(scalar)b") == "ab") == isHeld
    }
    #expect(wrong == [])
  }
}
