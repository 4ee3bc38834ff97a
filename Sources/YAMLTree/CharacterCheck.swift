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

  init(_ bytes: UnsafeBufferPointer<UInt8>, origin: Int) {
    self.bytes = bytes
    self.origin = origin
  }

  /// Whether the text may be read on; what is wrong with it goes to `faults`.
  mutating func run(reportingTo faults: inout Faults) -> Bool {
    let invalid = scan()
    for (number, control) in controls.enumerated() {
      let isLast = number == controls.count - 1
      faults.add(
        .controlCharacter(control.scalar, leftOut: isLast ? controlCount - controls.count : 0),
        at: Place(start: control.offset, end: control.offset + control.width))
    }
    if let invalid { faults.add(.invalidUTF8, at: Place(start: invalid, end: invalid + 1)) }
    return invalid == nil && controls.isEmpty
  }

  /// The offset of the first byte that is not UTF-8, if there is one; the scan ends there.
  private mutating func scan() -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = origin
    while offset < bytes.count {
      if bytes.count - offset >= 8 {
        let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
        if word & 0x8080_8080_8080_8080 == 0 {
          note(controlsIn: word, at: offset)
          offset += 8
          continue
        }
      }
      if bytes[offset] < 0x80 {
        if Self.isControl(bytes[offset]) { note(UInt32(bytes[offset]), at: offset, width: 1) }
        offset += 1
        continue
      }
      isASCII = false
      guard let (value, width) = scalar(at: offset) else { return offset }
      if CharacterName.isForbidden(value) { note(value, at: offset, width: width) }
      offset += width
    }
    return nil
  }

  /// Notes the control characters among eight bytes of ASCII.
  @inline(__always)
  private mutating func note(controlsIn word: UInt64, at offset: Int) {
    // The top bit of each byte: set by adding 0x60 from 0x20 on, by adding 1 for 0x7F.
    let low = ~(word &+ 0x6060_6060_6060_6060)
    let delete = word &+ 0x0101_0101_0101_0101
    var suspects = (low | delete) & 0x8080_8080_8080_8080
    while suspects != 0 {
      let place = offset + suspects.trailingZeroBitCount / 8
      if Self.isControl(bytes[place]) { note(UInt32(bytes[place]), at: place, width: 1) }
      suspects &= suspects - 1
    }
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
  @inline(__always)
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
