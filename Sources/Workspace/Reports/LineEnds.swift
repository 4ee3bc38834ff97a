/// Line ends, which mail and version control change on the way.
enum LineEnds {
  /// The bytes with LF in the place of every CR LF.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == 0x0A, result.last == 0x0D { result.removeLast() }
      result.append(byte)
    }
    return result
  }

  /// What the bytes may have been before line ends were changed: all LF, or all CR LF.
  static func otherForms(_ bytes: [UInt8]) -> [[UInt8]] {
    let plain = plain(bytes)
    let long = plain.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    return [plain, long].filter { $0 != bytes }
  }
}
