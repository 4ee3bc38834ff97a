/// Text from a file, made safe to show on a terminal.
package enum VisibleText {
  /// The text with every control and direction-changing character replaced by U+FFFD, and tabs and
  /// line ends by spaces, so that a file cannot move the cursor or turn a line around.
  package static func oneLine(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result.append(" ")
      default: result.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  /// Controls, line separators, the marks that override the writing direction and two non-characters,
  /// which no file may hold.
  package static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB,
      0xFFFE, 0xFFFF:
      true
    default: false
    }
  }

  /// The text in quotation marks, cut to `limit` characters, for use inside a message.
  ///
  ///     VisibleText.quoted("mostly")   // 'mostly'
  package static func quoted(_ text: some StringProtocol, limit: Int = 40) -> String {
    let head = text.unicodeScalars.prefix(limit)
    let isCut = head.endIndex != text.unicodeScalars.endIndex
    return "'" + oneLine(String(String.UnicodeScalarView(head))) + (isCut ? "…'" : "'")
  }
}
