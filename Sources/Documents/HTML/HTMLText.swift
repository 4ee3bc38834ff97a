import Findings

/// Text in HTML: escaped byte by byte, so that nothing that was written can be markup.
///
/// It works on bytes because a quotation mark with a combining mark behind it is one character, which
/// an escaping by characters lets through.
package enum HTMLText {
  /// Text between tags or inside a quoted attribute.
  package static func escaped(_ text: String) -> String {
    let text = visible(text)
    guard text.utf8.contains(where: isMarkup) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  package static func escaped(_ text: Substring) -> String { escaped(String(text)) }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "<", ">", "&", "\"", "'": true
    default: false
    }
  }

  /// Controls and marks that turn the writing direction are shown as U+FFFD; so are the code points
  /// that no HTML may hold.
  private static func visible(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    if isPlain { return text }
    var result = String.UnicodeScalarView()
    for scalar in VisibleText.oneLine(text).unicodeScalars {
      let isForbidden = scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF ~= scalar.value)
      result.append(isForbidden ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}
