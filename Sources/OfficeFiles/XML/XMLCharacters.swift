/// The bytes that mean something in XML, and what stands for a character.
enum XMLCharacters {
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let slash = UInt8(ascii: "/")
  static let and = UInt8(ascii: "&")
  static let equals = UInt8(ascii: "=")
  static let colon = UInt8(ascii: ":")
  static let question = UInt8(ascii: "?")
  static let exclamation = UInt8(ascii: "!")
  static let double = UInt8(ascii: "\"")
  static let single = UInt8(ascii: "'")

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  /// Whether a byte can be in a name: all of a character that is not ASCII, and no sign but `-`, `.`, `_`, `:`.
  static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...0xFF:
      true
    default: false
    }
  }

  /// What is between `&` and `;`: one of XML's five words, or a number of a character that XML allows.
  static func character(for reference: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard reference.first == UInt8(ascii: "#") else {
      return signs.first { reference.elementsEqual($0.word.utf8) }?.sign
    }
    let isHexadecimal = reference.dropFirst().first == UInt8(ascii: "x")
    let digits = reference.dropFirst(isHexadecimal ? 2 : 1)
    guard let number = number(digits, radix: isHexadecimal ? 16 : 10) else { return nil }
    switch number {
    case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x1_0000...0x10_FFFF: return Unicode.Scalar(number)
    default: return nil
    }
  }

  private static let signs: [(word: String, sign: Unicode.Scalar)] = [
    ("lt", "<"), ("gt", ">"), ("amp", "&"), ("quot", "\""), ("apos", "'"),
  ]

  /// The number that some digits write, which have no sign before them; nil where there are others or none,
  /// or more than eight.
  static func number(_ digits: ArraySlice<UInt8>, radix: UInt32) -> UInt32? {
    guard (1...8).contains(digits.count) else { return nil }
    var number: UInt32 = 0
    for byte in digits {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: return nil
      }
      guard digit < radix else { return nil }
      number = number &* radix &+ UInt32(digit)
    }
    return number
  }
}
