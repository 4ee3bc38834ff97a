/// Turns libyaml's marks, which count Unicode scalars, into byte offsets.
///
/// In a text of ASCII alone the two are the same. In others the cursor walks; as marks come nearly
/// in order, one read walks about once over the file.
struct MarkCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let origin: Int
  private let isASCII: Bool
  /// The number of scalars that begin between `origin` and `offset`.
  private var index = 0
  private var offset: Int

  /// Begins at `origin`: behind the byte order mark, which marks do not count.
  init(_ bytes: UnsafeBufferPointer<UInt8>, origin: Int, isASCII: Bool) {
    self.bytes = bytes
    self.origin = origin
    self.isASCII = isASCII
    offset = origin
  }

  /// The offset of the scalar that a mark names; the end of the text if it has fewer.
  ///
  /// The marks are `size_t` in C and arrive here as Int, so that a hostile one may be negative.
  @inline(__always)
  mutating func offset(of mark: Int) -> Int {
    isASCII ? min(max(0, mark), bytes.count - origin) + origin : walk(to: mark)
  }

  private mutating func walk(to mark: Int) -> Int {
    let target = max(0, mark)
    if target >= index { walkForward(to: target) } else { walkBack(to: target) }
    return offset
  }

  /// Tells what byte a mark stands for, where the reader found out without counting.
  mutating func jump(to mark: Int, at offset: Int) {
    (index, self.offset) = (mark, offset)
  }

  private mutating func walkForward(to target: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    while bytes.count - offset >= 8 {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
      // A byte 10xxxxxx continues a scalar; every other byte begins one. One bit for each such byte.
      var beginnings = (~word | word << 1) & 0x8080_8080_8080_8080
      let count = Int(((beginnings >> 7) &* 0x0101_0101_0101_0101) >> 56)
      if index + count > target {
        while index < target {
          beginnings &= beginnings &- 1
          index += 1
        }
        offset += beginnings.trailingZeroBitCount / 8
        return
      }
      index += count
      offset += 8
    }
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if index == target { return }
        index += 1
      }
      offset += 1
    }
  }

  private mutating func walkBack(to target: Int) {
    while index > target, offset > origin {
      offset -= 1
      if bytes[offset] & 0xC0 != 0x80 { index -= 1 }
    }
  }
}
