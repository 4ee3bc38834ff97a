import Findings

/// The lines that begin with % at the top of a file.
///
/// libyaml compares every %TAG line with all before it: a file of nothing else would take hours. They
/// are not supported anyway, so they are looked for beforehand.
enum DirectiveLines {
  private static let mostTags = 16

  /// Whether libyaml may read the file.
  static func check(
    _ bytes: UnsafeBufferPointer<UInt8>, from origin: Int, faults: inout Faults
  ) -> Bool {
    var offset = origin
    var tags = 0
    while offset < bytes.count {
      let start = offset
      while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
      let line = bytes[start..<offset]
      offset += 1
      if line.starts(with: "%TAG".utf8) {
        faults.refuse(
          .property(.tagDirective, String(decoding: line, as: UTF8.self)),
          at: Place(start: start, end: start + line.count))
        tags += 1
        if tags > mostTags { return false }
      } else if let first = line.first(where: { $0 != 0x20 }) {
        guard first == UInt8(ascii: "#") || line.first == UInt8(ascii: "%") else { return true }
      }
    }
    return true
  }
}
