extension HTMLText {
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
