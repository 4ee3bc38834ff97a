/// How parts are gone through: element by element, and the texts in them.
extension XMLReader {
  /// Goes into the first element.
  mutating func openRoot() throws(OfficeFault) {
    while try next() != .start {}
  }

  /// Goes to the next element directly in the one that is the `depth`th open one, past what has been left
  /// unread of the one before; false once that one has ended.
  mutating func nextChild(of depth: Int) throws(OfficeFault) -> Bool {
    while true {
      switch try next() {
      case .start: if self.depth == depth + 1 { return true }
      case .end: if self.depth < depth { return false }
      case .text: break
      case .finish: return false
      }
    }
  }

  /// The text up to the end of the element that is the `depth`th open one.
  mutating func content(of depth: Int) throws(OfficeFault) -> String {
    var content: [UInt8] = []
    while true {
      switch try next() {
      case .text: try addText(to: &content)
      case .end: if self.depth < depth { return String(decoding: content, as: UTF8.self) }
      case .start: break
      case .finish: return String(decoding: content, as: UTF8.self)
      }
    }
  }

  /// The value of an attribute of the element that has just started; nil where it has none.
  mutating func attribute(
    _ local: StaticString, _ space: XMLSpace = .none
  ) throws(OfficeFault) -> String? {
    for attribute in attributes where spells(attribute.local, local) {
      let its = attribute.prefix.isEmpty ? .none : spaces.space(of: attribute.prefix, in: bytes)
      if its == space { return try decoded(attribute.value) }
    }
    return nil
  }

  /// Whether the element that has just started, which is a switch of Word, is on: it is unless it says not.
  mutating func isOn() throws(OfficeFault) -> Bool {
    !["0", "false", "off"].contains(try attribute("val", .word) ?? "1")
  }

  /// The same of a switch of Excel.
  mutating func isSwitchedOn() throws(OfficeFault) -> Bool {
    !["0", "false"].contains(try attribute("val") ?? "1")
  }

  /// Adds the text that has just been read, with the line ends that XML gives it.
  mutating func addText(to content: inout [UInt8]) throws(OfficeFault) {
    guard text.isPlain else { return try decode(text.range, into: &content) }
    content += bytes[text.range]
  }

  /// What an attribute's value means.
  func decoded(_ range: Range<Int>) throws(OfficeFault) -> String {
    for place in range where bytes[place] == XMLCharacters.and || bytes[place] < 0x20 {
      var content: [UInt8] = []
      try decode(range, into: &content)
      return String(decoding: content, as: UTF8.self)
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private func decode(_ range: Range<Int>, into content: inout [UInt8]) throws(OfficeFault) {
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      place += 1
      switch byte {
      case XMLCharacters.and:
        let reference = bytes[place..<min(place + 10, range.upperBound)]
        guard let end = reference.firstIndex(of: UInt8(ascii: ";")),
          let scalar = XMLCharacters.character(for: reference[..<end])
        else { throw fault("an `&` that begins none of XML's own signs") }
        content += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        place = end + 1
      case 0x0D:
        if place == range.upperBound || bytes[place] != 0x0A { content.append(0x0A) }
      case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20: throw fault("a sign that XML does not allow")
      default: content.append(byte)
      }
    }
  }

  /// Bytes in UTF-16, told by the first two, in UTF-8; others as they are.
  static func inUTF8(_ bytes: [UInt8]) -> [UInt8] {
    let high: Int
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFE, 0xFF): high = 0
    case (0xFF, 0xFE): high = 1
    default: return bytes
    }
    let units = (1..<bytes.count / 2).map {
      UInt16(bytes[$0 * 2 + high]) << 8 | UInt16(bytes[$0 * 2 + 1 - high])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
