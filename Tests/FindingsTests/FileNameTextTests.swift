import Findings
import Testing

@Suite struct `A file's name` {
  @Test(arguments: ["norway.yaml", "Норвегия.yaml", "日本", "a b/c", "", "😀", "\u{1B}[31m"])
  func `that is UTF-8 is the text that it is`(name: String) {
    #expect(FileNameText.text(of: Array(name.utf8)) == name)
    #expect(FileNameText.bytes(of: name) == Array(name.utf8))
  }

  /// Bytes of Latin-1, half a character, one that is too long, a surrogate, and one of the characters that
  /// stand for bytes.
  @Test(
    arguments: [
      ([0x6E, 0xE9, 0x2E], #"n\xE9."#), ([0xE9], #"\xE9"#), ([0x61, 0xC3], #"a\xC3"#),
      ([0xC0, 0xAF], #"\xC0\xAF"#), ([0xED, 0xA0, 0x80], #"\xED\xA0\x80"#),
      ([0xC3, 0xA9, 0xFF, 0x62], #"é\xFFb"#), ([0xF4, 0x8F, 0xBB, 0xA9], #"\xF4\x8F\xBB\xA9"#),
      ([0xE9, 0xF4, 0x8F, 0xBB, 0xA9], #"\xE9\xF4\x8F\xBB\xA9"#),
    ] as [([UInt8], String)])
  func `that is not leads back to its bytes, and is shown by them`(bytes: [UInt8], shown: String) {
    let text = FileNameText.text(of: bytes)
    #expect(FileNameText.bytes(of: text) == bytes)
    #expect(VisibleText.oneLine(text) == shown)
  }

  @Test func `of any two bytes leads back to them`() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let bytes = [first, second]
        #expect(FileNameText.bytes(of: FileNameText.text(of: bytes)) == bytes)
      }
    }
  }
}
