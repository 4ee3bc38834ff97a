/// Reads XML from front to back, one element or piece of text at a time, within limits.
///
/// There is no document type and so no entity but XML's own five. What is read is UTF-8, or UTF-16 that says
/// so with its first bytes. A fault is thrown where it is met: what stands behind it is never looked at.
struct XMLReader: ~Copyable {
  private struct Open {
    var written: Range<Int>
    var name: XMLName
    var spaces: Int
  }

  let bytes: [UInt8]
  var place = 0
  private(set) var name = XMLName(.none, "")
  private(set) var attributes: [Attribute] = []
  var spaces = XMLSpaces()
  /// Where the text is that has just been read, and whether it must be made of what is written.
  private(set) var text = (range: 0..<0, isPlain: true)
  private let part: String
  private var open: [Open] = []
  private var isEmpty = false
  private var elements = 0

  init(_ bytes: [UInt8], part: String) throws(OfficeFault) {
    self.part = part
    self.bytes = Self.inUTF8(bytes)
    if self.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    guard (try? UTF8Span(validating: self.bytes.span)) != nil else {
      throw fault("bytes that are no text in UTF-8")
    }
  }

  /// How many elements are open.
  var depth: Int { open.count }

  func fault(_ words: String) -> OfficeFault {
    .damaged("its part \(part) is not XML as it must be: \(words)")
  }

  mutating func next() throws(OfficeFault) -> Event {
    if isEmpty {
      isEmpty = false
      return close()
    }
    while place < bytes.count {
      if bytes[place] != XMLCharacters.less {
        if try readText() { return .text }
        continue
      }
      guard place + 1 < bytes.count else { throw fault("it ends within an element") }
      switch bytes[place + 1] {
      case XMLCharacters.slash: return try readEnd()
      case XMLCharacters.question: try pass("?>", words: "an instruction that does not end")
      case XMLCharacters.exclamation: if try readDeclaration() { return .text }
      default: return try readStart()
      }
    }
    guard open.isEmpty else { throw fault("it ends before its elements do") }
    guard elements > 0 else { throw fault("it is empty") }
    return .finish
  }

  // MARK: Pieces

  private mutating func readText() throws(OfficeFault) -> Bool {
    let start = place
    var (isPlain, isBlank) = (true, true)
    while place < bytes.count, bytes[place] != XMLCharacters.less {
      let byte = bytes[place]
      if byte == XMLCharacters.and || byte < 0x20 && byte != 0x0A && byte != 0x09 {
        isPlain = false
      }
      if !XMLCharacters.isSpace(byte) { isBlank = false }
      place += 1
    }
    if open.isEmpty {
      guard isBlank else { throw fault("text outside its first element") }
      return false
    }
    text = (start..<place, isPlain)
    return true
  }

  /// A comment, a piece of text that is taken as it is, or a document type.
  private mutating func readDeclaration() throws(OfficeFault) -> Bool {
    if spells(place..<min(place + 4, bytes.count), "<!--") {
      place += 2
      try pass("-->", words: "a comment that does not end")
      return false
    }
    guard spells(place..<min(place + 9, bytes.count), "<![CDATA["), !open.isEmpty else {
      throw fault("a document type or another declaration, which no office program writes")
    }
    let start = place + 9
    try pass("]]>", words: "a text that does not end")
    text = (start..<place - 3, true)
    return true
  }

  private mutating func readStart() throws(OfficeFault) -> Event {
    elements += 1
    guard elements <= XMLLimit.elements else {
      throw .tooLarge("a part of more than \(XMLLimit.elements) elements")
    }
    guard open.count < XMLLimit.depth else {
      throw .tooLarge("more than \(XMLLimit.depth) elements inside one another")
    }
    guard open.count > 0 || elements == 1 else { throw fault("a second first element") }
    place += 1
    let written = try readName()
    let before = spaces.count
    attributes.removeAll(keepingCapacity: true)
    while true {
      let hadSpace = passSpace()
      guard place < bytes.count else { throw fault("it ends within an element") }
      if bytes[place] == XMLCharacters.greater {
        place += 1
        break
      }
      if bytes[place] == XMLCharacters.slash {
        guard place + 1 < bytes.count, bytes[place + 1] == XMLCharacters.greater else {
          throw fault("a stroke within an element")
        }
        place += 2
        isEmpty = true
        break
      }
      guard hadSpace else { throw fault("attributes without a blank between them") }
      try readAttribute()
    }
    let (prefix, local) = split(written)
    name = XMLName(
      spaces.space(of: prefix, in: bytes),
      String(decoding: bytes[local], as: UTF8.self))
    open.append(Open(written: written, name: name, spaces: before))
    return .start
  }

  private mutating func readAttribute() throws(OfficeFault) {
    let (prefix, local) = split(try readName())
    _ = passSpace()
    guard place < bytes.count, bytes[place] == XMLCharacters.equals else {
      throw fault("an attribute without a value")
    }
    place += 1
    _ = passSpace()
    guard place < bytes.count,
      bytes[place] == XMLCharacters.double || bytes[place] == XMLCharacters.single
    else { throw fault("an attribute whose value has no quotation marks") }
    let (mark, start) = (bytes[place], place + 1)
    place = start
    while place < bytes.count, bytes[place] != mark {
      guard bytes[place] != XMLCharacters.less else {
        throw fault("an attribute that does not end")
      }
      place += 1
    }
    guard place < bytes.count else { throw fault("an attribute that does not end") }
    let value = start..<place
    place += 1
    guard value.count <= XMLLimit.value else {
      throw .tooLarge("an attribute of more than \(XMLLimit.value >> 10) KiB")
    }
    if spells(prefix, "xmlns") {
      spaces.declare(local, try decoded(value))
    } else if prefix.isEmpty, spells(local, "xmlns") {
      spaces.declare(prefix, try decoded(value))
    } else {
      attributes.append(Attribute(prefix: prefix, local: local, value: value))
      guard attributes.count <= XMLLimit.attributes else {
        throw .tooLarge("an element of more than \(XMLLimit.attributes) attributes")
      }
    }
    guard spaces.count <= XMLLimit.spaces else {
      throw .tooLarge("an element of more vocabularies than \(XMLLimit.spaces)")
    }
  }

  private mutating func readEnd() throws(OfficeFault) -> Event {
    place += 2
    let written = try readName()
    _ = passSpace()
    guard place < bytes.count, bytes[place] == XMLCharacters.greater, let last = open.last,
      isSame(written, last.written)
    else { throw fault("an element that ends where another has begun") }
    place += 1
    return close()
  }

  private mutating func close() -> Event {
    let last = open.removeLast()
    name = last.name
    spaces.forget(after: last.spaces)
    return .end
  }
}
