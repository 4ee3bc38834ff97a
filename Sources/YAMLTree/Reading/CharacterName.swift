/// What a character is called in a finding.
enum CharacterName {
  static func of(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return switch scalar.value {
    case 0x85: "a 'next line' character (\(code))"
    case 0x0D: "a carriage return (\(code))"
    case 0x2028: "a line separator (\(code))"
    case 0x2029: "a paragraph separator (\(code))"
    case 0xFEFF: "a byte order mark (\(code))"
    case 0xFFFE, 0xFFFF: "the non-character \(code)"
    default: "the control character \(code)"
    }
  }

  /// Whether a character is kept out of texts: controls other than tab and line feed, separators of
  /// lines and paragraphs, byte order marks and the two non-characters beside them.
  static func isForbidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
