import Findings

/// Text in HTML: escaped byte by byte, so that nothing that was written can be markup.
///
/// It works on bytes because a quotation mark with a combining mark behind it is one character, which
/// an escaping by characters lets through.
package enum HTMLText {
  /// Text between tags or inside a quoted attribute.
  package static func escaped(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in visible(text).utf8 {
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

  /// A text with its emphasis, its jumps and its addresses.
  static func inline(_ text: Text) -> String {
    text.spans.map { span in
      switch span {
      case .plain(let text): escaped(text)
      case .strong(let text): "<strong>\(escaped(text))</strong>"
      case .link(let text, let anchor): "<a href=\"#\(escaped(anchor))\">\(escaped(text))</a>"
      case .address(let address): self.address(address)
      }
    }.joined()
  }

  /// An address as a link where it is a plain web address, else as text.
  private static func address(_ address: String) -> String {
    let text = escaped(address)
    guard WebAddress.isPlain(address) else { return text }
    return "<a href=\"\(text)\" rel=\"noreferrer\">\(text)</a>"
  }

  /// Controls and marks that turn the writing direction are shown as U+FFFD; so are the code points
  /// that no HTML may hold.
  private static func visible(_ text: some StringProtocol) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    if isPlain { return String(text) }
    var result = String.UnicodeScalarView()
    for scalar in VisibleText.oneLine(text).unicodeScalars {
      let isForbidden = scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF ~= scalar.value)
      result.append(isForbidden ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}

/// What counts as an address on the web that may be followed.
enum WebAddress {
  static func isPlain(_ address: String) -> Bool {
    let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
    return isWeb
      && address.utf8.allSatisfy { byte in
        byte > 0x20 && byte < 0x7F && !"<>\"\\`|{}^[]".utf8.contains(byte)
      }
  }
}
