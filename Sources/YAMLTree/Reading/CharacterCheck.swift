import Findings

/// Reads over the bytes before libyaml does: they must be UTF-8 without control characters.
///
/// Eight bytes of printable ASCII are passed at a time.
struct CharacterCheck {
  private static let mostReported = 20

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the text begins, behind a byte order mark.
  let origin: Int
  private(set) var isASCII = true
  private var controls: [(offset: Int, scalar: Unicode.Scalar, width: Int)] = []
  private var controlCount = 0
  /// The offset of the first byte that is not UTF-8.
  private var invalid: Int?

  init(_ bytes: UnsafeBufferPointer<UInt8>, origin: Int) {
    self.bytes = bytes
    self.origin = origin
  }

  /// Whether the text may be read on; what is wrong with it goes to `faults`.
  mutating func run(reportingTo faults: inout Faults) -> Bool {
    scan()
    for (number, control) in controls.enumerated() {
      let isLast = number == controls.count - 1
      faults.refuse(
        .controlCharacter(control.scalar, leftOut: isLast ? controlCount - controls.count : 0),
        at: Place(start: control.offset, end: control.offset + control.width))
    }
    if let invalid { faults.refuse(.invalidUTF8, at: Place(start: invalid, end: invalid + 1)) }
    return invalid == nil && controls.isEmpty
  }

  private mutating func scan() {
    let bytes = bytes
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = origin
    while offset < bytes.count {
      while offset <= bytes.count - 8 {
        let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
        let suspects = Self.suspects(in: word)
        if suspects != 0 {
          offset += suspects.trailingZeroBitCount / 8
          break
        }
        offset += 8
      }
      guard offset < bytes.count else { return }
      if bytes[offset] >= 0x80 {
        isASCII = false
        guard let next = passOthers(from: offset) else { return }
        offset = next
      } else {
        if Self.isControl(bytes[offset]) { note(UInt32(bytes[offset]), at: offset, width: 1) }
        offset += 1
      }
    }
  }

  /// The top bit of each byte that is a control other than a line feed, or is not ASCII.
  @inline(__always)
  private static func suspects(in word: UInt64) -> UInt64 {
    let ascii = word & 0x7F7F_7F7F_7F7F_7F7F
    // Each sum sets the top bit: from 0x20 on, for 0x7F, and for anything but a line feed.
    let printable = ascii &+ 0x6060_6060_6060_6060
    let delete = ascii &+ 0x0101_0101_0101_0101
    let others = (ascii ^ 0x0A0A_0A0A_0A0A_0A0A) &+ 0x7F7F_7F7F_7F7F_7F7F
    return (~printable & others | delete | word) & 0x8080_8080_8080_8080
  }

  /// Whether eight bytes are four letters of two bytes each from U+0100 on, such as Cyrillic or Greek.
  @inline(__always)
  private static func isFourPairs(_ word: UInt64) -> Bool {
    // The first bytes are 110xxxxx, the second 10xxxxxx; 0xC0…0xC3 lack all of the bits 0x1C.
    let rare = (word & 0x001C_001C_001C_001C) &+ 0x7FFC_7FFC_7FFC_7FFC
    return word & 0xC0E0_C0E0_C0E0_C0E0 == 0x80C0_80C0_80C0_80C0
      && rare & 0x8000_8000_8000_8000 == 0x8000_8000_8000_8000
  }

  /// The offset behind a run of characters beyond ASCII; nil if not UTF-8, with `invalid` set.
  private mutating func passOthers(from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = start
    while offset < bytes.count, bytes[offset] >= 0x80 {
      if bytes.count - offset >= 8,
        Self.isFourPairs(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian)
      {
        offset += 8
        continue
      }
      // Most letters outside ASCII: two bytes, beyond the controls at U+0080…U+009F.
      if bytes.count - offset >= 2, 0xC3...0xDF ~= bytes[offset],
        bytes[offset + 1] & 0xC0 == 0x80
      {
        offset += 2
        continue
      }
      guard let (value, width) = scalar(at: offset) else {
        invalid = offset
        return nil
      }
      if CharacterName.isForbidden(value) { note(value, at: offset, width: width) }
      offset += width
    }
    return offset
  }

  /// A carriage return counts as a line end here, unlike in escapes.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
  }

  private mutating func note(_ value: UInt32, at offset: Int, width: Int) {
    controlCount += 1
    guard controls.count < Self.mostReported, let scalar = Unicode.Scalar(value) else { return }
    controls.append((offset, scalar, width))
  }

  /// The scalar at an offset and its width, nil if the bytes are not UTF-8.
  private func scalar(at offset: Int) -> (value: UInt32, width: Int)? {
    let lead = UInt32(bytes[offset])
    let (width, least): (Int, UInt32)
    switch lead {
    case 0xC2...0xDF: (width, least) = (2, 0x80)
    case 0xE0...0xEF: (width, least) = (3, 0x800)
    case 0xF0...0xF4: (width, least) = (4, 0x10000)
    default: return nil
    }
    guard bytes.count - offset >= width else { return nil }
    var value = lead & (0x7F >> UInt32(width))
    for next in offset + 1..<offset + width {
      guard bytes[next] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[next] & 0x3F)
    }
    let isSurrogate = 0xD800...0xDFFF ~= value
    return value >= least && value <= 0x10FFFF && !isSurrogate ? (value, width) : nil
  }
}
