/// How wide text stands on a terminal, in columns.
package enum DisplayWidth {
  /// The columns that a text takes: 2 for East Asian wide characters and emoji, 0 for marks that
  /// combine with the character before them, 1 for the rest.
  package static func of(_ text: Substring) -> Int {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x80).contains($0) }
    return isPlain ? text.utf8.count : text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  package static func of(_ text: String) -> Int { of(text[...]) }

  package static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    // Letters, dashes, quotation marks and the lines of tables stand everywhere, and need no table.
    case ..<0x300, 0x2010...0x2027, 0x2500...0x259F: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // The two letters of a flag stand on two columns together.
    if scalar.properties.isEmojiPresentation, !(0x1F1E6...0x1F1FF ~= scalar.value) { return 2 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// The wide ranges of Unicode's East Asian Width, joined where only rare gaps lie between.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
    0x20000...0x3FFFD,
  ]
}
