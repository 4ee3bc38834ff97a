/// Writes XML: elements in the order in which they are said, texts escaped in one place.
package struct XMLWriter {
  package typealias Attribute = (name: String, value: String)

  package private(set) var bytes: [UInt8]

  package init() {
    bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
  }

  /// A writer of elements that are put into what is there already.
  static func part() -> XMLWriter {
    var writer = XMLWriter()
    writer.bytes = []
    return writer
  }

  /// An element with what stands in it.
  package mutating func element(
    _ name: String, _ attributes: [Attribute] = [], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  /// An element with nothing in it.
  package mutating func element(_ name: String, _ attributes: [Attribute] = []) {
    open(name, attributes)
    bytes += "/>".utf8
  }

  /// An element with a text in it.
  package mutating func element(_ name: String, _ attributes: [Attribute] = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  package mutating func text(_ text: String) { Self.escape(text, into: &bytes) }

  private mutating func open(_ name: String, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes += attribute.name.utf8
      bytes += "=\"".utf8
      Self.escape(attribute.value, into: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// The one place where a text becomes XML. Signs that XML cannot hold are left out.
  private static func escape(_ text: String, into bytes: inout [UInt8]) {
    if isPlain(text) {
      bytes += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      // Written bare, a reader makes a blank of them.
      case "\t": bytes += "&#9;".utf8
      case "\n": bytes += "&#10;".utf8
      case "\r": bytes += "&#13;".utf8
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }

  /// Whether the bytes alone show that a text stays as it is, as most do. U+FFFE and U+FFFF begin in UTF-8
  /// with EF.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case 0..<0x20, 0xEF, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\""):
        false
      default: true
      }
    }
  }
}
