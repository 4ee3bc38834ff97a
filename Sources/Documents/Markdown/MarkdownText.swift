import Findings

/// Escapes text for Markdown, so that whatever stands in a file is shown and never obeyed.
enum MarkdownText {
  /// Text within a line: characters that Markdown or HTML would act on are escaped, line ends become
  /// spaces, and controls and marks that turn the writing direction become U+FFFD.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in VisibleText.oneLine(text).utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case _ where isObeyed(byte): bytes += [UInt8(ascii: "\\"), byte]
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether Markdown would act on a character wherever it stands.
  private static func isObeyed(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "\\", "`", "*", "_", "[", "]", "|", "~", "$": true
    default: false
    }
  }

  /// The same with its writing direction apart from the words around it.
  static func isolated(_ text: String) -> String { WritingDirection.marked(text, escaped) }

  /// A line that a person wrote, with the blanks before it.
  static func written(_ line: String) -> String {
    let words = line.drop { $0 == " " }
    let inset = String(repeating: "&nbsp;", count: line.count - words.count)
    return inset + isolated(String(words))
  }

  /// Text at the start of a line, where a few more characters begin a block: `#`, `-`, `+`, `=`, `:`
  /// and a number with a dot or bracket.
  static func atLineStart(_ text: String) -> String {
    let body = text.drop { $0 == " " }
    guard let first = body.unicodeScalars.first else { return "" }
    if "#-+=:".unicodeScalars.contains(first) { return "\\" + body }
    let digits = body.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let next = body.dropFirst(digits.count).first, next == "." || next == ")" {
      return digits + "\\" + body.dropFirst(digits.count)
    }
    return String(body)
  }

  /// An address as a link where it is a plain web address, else as text.
  static func address(_ address: String) -> String {
    WebAddress.isPlain(address) ? "<\(address)>" : escaped(address)
  }
}
