/// Text from a file, made safe to show on a terminal.
package enum VisibleText {
  /// The text with every control and direction-changing character replaced by U+FFFD, and tabs and
  /// line ends by spaces, so that a file cannot move the cursor or turn a line around. A byte of a name
  /// that is not UTF-8 is shown as `\xE9`.
  package static func oneLine(_ text: String) -> String {
    if isSafe(text) { return text }
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

  package static func oneLine(_ text: Substring) -> String { oneLine(String(text)) }

  /// Whether the bytes alone show that every character may be shown as it is; most texts are so. What is
  /// unsafe beyond ASCII begins in UTF-8 with C2, E2, EF or F4.
  private static func isSafe(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case 0x20...0x7E, 0x80...0xC1, 0xC3...0xE1, 0xE3...0xEE, 0xF0...0xF3: true
      default: false
      }
    }
  }

  /// Several lines, each of them made safe.
  package static func lines(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return oneLine(text) }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { oneLine($0) }
      .joined(separator: "\n")
  }

  /// Whether there is nothing to be seen of a text: no characters, blanks of any width, or characters
  /// without a shape.
  package static func isBlank(_ text: String) -> Bool {
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
