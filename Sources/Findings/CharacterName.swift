/// What a character is called in a finding.
package enum CharacterName {
  /// With its article and its number: `a no-break space (U+00A0)`.
  package static func of(_ scalar: Unicode.Scalar) -> String {
    let code = code(of: scalar)
    return switch scalar.value {
    case 0x85: "a 'next line' character (\(code))"
    case 0x0D: "a carriage return (\(code))"
    case 0x2028: "a line separator (\(code))"
    case 0x2029: "a paragraph separator (\(code))"
    case 0xFEFF: "a byte order mark (\(code))"
    case 0xFFFE, 0xFFFF: "the non-character \(code)"
    case FileNameText.marks: "a byte that is not UTF-8 (\(VisibleText.oneLine(String(scalar))))"
    default: unicodeName(of: scalar).map { "\($0) (\(code))" } ?? "the control character \(code)"
    }
  }

  /// Its number as Unicode writes it: `U+00A0`.
  package static func code(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func unicodeName(of scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name?.lowercased() else { return nil }
    return ("aeiou".contains(name.prefix(1)) ? "an " : "a ") + name
  }

  /// Whether a character is kept out of texts: controls other than tab and line feed, separators of
  /// lines and paragraphs, byte order marks, the two non-characters beside them, and what stands for a
  /// byte that is not UTF-8.
  package static func isForbidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF, FileNameText.marks: true
    default: false
    }
  }
}
