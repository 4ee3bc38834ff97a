extension HTMLText {
  /// A text with its emphasis, its lines, its jumps and its addresses.
  static func inline(_ text: Text) -> String {
    text.closed.map { span in
      switch span {
      case .plain(let text): isolated(text)
      case .strong(let text): "<strong>\(isolated(text))</strong>"
      case .written(let text, let language): written(text, language)
      case .link(let text, let anchor, let language):
        "<a href=\"#\(escaped(anchor))\"\(self.language(language))>\(isolated(text))</a>"
      case .address(let address): self.address(address)
      }
    }.joined()
  }

  /// A text with its writing direction apart from the words around it.
  static func isolated(_ text: String) -> String {
    guard let (before, core, after) = WritingDirection.isolated(text) else { return escaped(text) }
    return "\(before)<bdi>\(escaped(core))</bdi>\(after)"
  }

  /// What a person wrote: in its line, or as a block of the lines that it has.
  private static func written(_ text: String, _ language: String?) -> String {
    let lines = WrittenLines.of(text)
    let tag = self.language(language)
    guard lines.count < 2 else {
      return "<span class=\"lines\" dir=\"auto\"\(tag)>"
        + lines.map(escaped).joined(separator: "<br>") + "</span>"
    }
    let line = lines.first ?? ""
    guard !tag.isEmpty || WritingDirection.holdsRightToLeft(line) else { return escaped(line) }
    return "<bdi\(tag)>\(escaped(line))</bdi>"
  }

  /// The attribute of a language; nothing where none is told, or no tag of one.
  static func language(_ tag: String?) -> String {
    guard let tag, tag.wholeMatch(of: /[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*/) != nil else { return "" }
    return " lang=\"\(tag)\""
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
