import Findings

/// A key pressed at a terminal, or a text put in at once.
enum Key: Equatable {
  case character(Character)
  /// Text from a clipboard, which the terminal marks as such, so that it is never taken for commands.
  case paste(String)
  case enter
  /// Control-J: a line end inside a text.
  case lineEnd
  case escape
  case backspace
  case delete
  case left
  case right
  case up
  case down
  case home
  case end
  case pageUp
  case pageDown
  /// Control and a letter.
  case control(Character)
  /// Nobody is there any more, or the system asks the program to end.
  case hangUp
  /// The terminal has another size.
  case resize
  /// The terminal has drawn what was sent to it before it was asked.
  case drawn
  /// Keys were pressed that have not been taken.
  case dropped
}

/// Makes keys of the bytes that a terminal sends.
struct KeyReading {
  private var bytes: [UInt8] = []
  /// Whether the end of a text that is put in is still to come, however slowly: none of it is a key.
  private var isPasting = false
  private static let longestPaste = 1 << 16
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  mutating func add(_ more: ArraySlice<UInt8>) { bytes += more }

  /// The next key; nil while its bytes are not all there.
  ///
  /// - Parameter isQuiet: whether nothing more came for a while, so that an escape stands alone.
  mutating func next(isQuiet: Bool) -> Key? {
    while let byte = bytes.first {
      if isPasting {
        guard let key = paste(isQuiet: isQuiet) else { return nil }
        return key
      }
      switch byte {
      case 0x1B:
        switch sequence(isQuiet: isQuiet) {
        case .incomplete: return nil
        case .unknown(let length): bytes.removeFirst(length)
        case .key(let key, let length):
          bytes.removeFirst(length)
          return key
        }
      case 0x0D: return take(1, .enter)
      case 0x0A: return take(1, .lineEnd)
      case 0x08, 0x7F: return take(1, .backspace)
      case 0x00: bytes.removeFirst()
      case 0x01..<0x20:
        return take(1, .control(Character(Unicode.Scalar(byte + 0x60))))
      default:
        let length = Self.length(ofLetterBeginningWith: byte)
        if bytes.count < length, !isQuiet { return nil }
        let text = String(decoding: bytes.prefix(length), as: UTF8.self)
        bytes.removeFirst(min(length, bytes.count))
        if text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first,
          scalar != "\u{FFFD}", !VisibleText.isUnsafe(scalar)
        {
          return .character(Character(scalar))
        }
      }
    }
    return nil
  }

  private static func length(ofLetterBeginningWith byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  private mutating func take(_ count: Int, _ key: Key) -> Key {
    bytes.removeFirst(count)
    return key
  }

  private enum Reading {
    case incomplete
    case unknown(length: Int)
    case key(Key, length: Int)
  }

  /// What begins with an escape: a key of its own, a named key, or a text put in.
  private mutating func sequence(isQuiet: Bool) -> Reading {
    guard bytes.count > 1 else { return isQuiet ? .key(.escape, length: 1) : .incomplete }
    guard bytes[1] == UInt8(ascii: "[") || bytes[1] == UInt8(ascii: "O") else {
      return .key(.escape, length: 1)
    }
    guard let end = bytes.indices.dropFirst(2).first(where: { 0x40...0x7E ~= bytes[$0] }) else {
      return isQuiet || bytes.count > 32 ? .unknown(length: bytes.count) : .incomplete
    }
    let name = String(decoding: bytes[2...end], as: UTF8.self)
    if name == "200~" {
      isPasting = true
      return .unknown(length: end + 1)
    }
    if name.last == "R" { return .key(.drawn, length: end + 1) }
    let keys: [String: Key] = [
      "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "1~": .home, "4~": .end,
      "7~": .home, "8~": .end, "3~": .delete, "5~": .pageUp, "6~": .pageDown, "M": .enter,
    ]
    return keys[name].map { .key($0, length: end + 1) } ?? .unknown(length: end + 1)
  }

  /// What there is of a text that is put in; nil while more is to come.
  ///
  /// One that stops on its way is given in parts. Control-C, which no such text holds, ends one whose end
  /// got lost.
  private mutating func paste(isQuiet: Bool) -> Key? {
    let stop = bytes.indices.first { place in
      bytes[place] == 0x03 || bytes[place...].starts(with: Self.pasteEnd)
    }
    if let stop {
      isPasting = false
      let text = String(decoding: bytes[..<stop], as: UTF8.self)
      bytes.removeFirst(bytes[stop] == 0x03 ? stop : stop + Self.pasteEnd.count)
      return .paste(text)
    }
    guard isQuiet || bytes.count > Self.longestPaste else { return nil }
    // The beginning of a letter, or of the mark at the end, waits for the rest.
    var length = bytes.count
    if let lead = bytes.suffix(3).lastIndex(where: { $0 >= 0xC0 }),
      bytes.count - lead < Self.length(ofLetterBeginningWith: bytes[lead])
    {
      length = lead
    } else if let escape = bytes.lastIndex(of: 0x1B), Self.pasteEnd.starts(with: bytes[escape...]) {
      length = escape
    }
    guard length > 0 else { return nil }
    let text = String(decoding: bytes[..<length], as: UTF8.self)
    bytes.removeFirst(length)
    return .paste(text)
  }
}
