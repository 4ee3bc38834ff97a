/// Text from a file, made safe to show on a terminal.
package enum VisibleText {
  /// The text with every control and direction-changing character replaced by U+FFFD, and tabs and
  /// line ends by spaces, so that a file cannot move the cursor or turn a line around. A byte of a name
  /// that is not UTF-8 is shown as `\xE9`.
  package static func oneLine(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result.append(" ")
      default:
        if let byte = FileNameText.byte(of: scalar) {
          result += "\\x\(String(byte, radix: 16, uppercase: true))".unicodeScalars
        } else {
          result.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
        }
      }
    }
    return String(result)
  }

  /// Several lines, each of them made safe.
  package static func lines(_ text: some StringProtocol) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { oneLine($0) }
      .joined(separator: "\n")
  }

  /// Whether there is nothing to be seen of a text: no characters, blanks of any width, or characters
  /// without a shape.
  package static func isBlank(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      // The signs of ASCII stand in most texts, and need no table.
      if (0x21...0x7E).contains(scalar.value) { return false }
      return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
        || [.control, .format].contains(scalar.properties.generalCategory)
        // Braille's cell without a dot.
        || scalar.value == 0x2800
    }
  }

  /// Controls, line separators, the marks that override the writing direction, two non-characters, which
  /// no file may hold, and what stands for a byte that is not UTF-8.
  package static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB,
      0xFFFE, 0xFFFF, FileNameText.marks:
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
