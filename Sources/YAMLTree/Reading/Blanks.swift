/// Spaces, tabs, line ends and comments: what may stand between two parts of a file.
enum Blanks {
  /// The first offset that holds something else, at most `limit`.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, upTo limit: Int) -> Int {
    var offset = start
    while offset < limit {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      case UInt8(ascii: "#"):
        while offset < limit, !isLineEnd(bytes[offset]) { offset += 1 }
      default: return offset
      }
    }
    return limit
  }

  static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Whether a byte ends a word: a space, a tab or a line end.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isLineEnd(byte) }
}
