import Findings

/// The escapes in a text between double quotation marks.
enum Escapes {
  /// Whether decoded text may hold a character that only an escape can have put there.
  static func mayHideControls(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { byte in
      // 0xC2, 0xE2, 0xEF and 0xF4 begin U+0080…U+009F, U+2028, U+FEFF and U+10FE80, among others.
      byte < 0x20 && byte != 0x09 && byte != 0x0A
        || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF || byte == 0xF4
    }
  }

  /// Calls `body` with each escape that stands for a forbidden character, and that character.
  static func forEachControl(
    in bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>,
    _ body: (Place, Unicode.Scalar) -> Void
  ) {
    var offset = content.lowerBound
    while offset + 1 < content.upperBound {
      guard bytes[offset] == UInt8(ascii: "\\") else {
        offset += 1
        continue
      }
      let digits = digitCount(of: bytes[offset + 1])
      let end = min(offset + 2 + digits, content.upperBound)
      let value =
        digits > 0
        ? hexadecimal(bytes[offset + 2..<end]) : named(bytes[offset + 1])
      if let value, CharacterName.isForbidden(value), let scalar = Unicode.Scalar(value) {
        body(Place(start: offset, end: end), scalar)
      }
      offset = end
    }
  }

  /// The hexadecimal digits that an escape's letter asks for.
  static func digitCount(of letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: 0
    }
  }

  static func hexadecimal(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
    UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// What the escapes of one letter stand for, where that is forbidden.
  private static func named(_ letter: UInt8) -> UInt32? {
    switch letter {
    case UInt8(ascii: "0"): 0
    case UInt8(ascii: "a"): 0x07
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "v"): 0x0B
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "e"): 0x1B
    case UInt8(ascii: "N"): 0x85
    case UInt8(ascii: "L"): 0x2028
    case UInt8(ascii: "P"): 0x2029
    default: nil
    }
  }
}
