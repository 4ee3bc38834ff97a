import CLibYAML
import Findings

extension TreeBuilder {
  /// Reports an anchor and a tag before a value, in the order in which they stand.
  mutating func refuseProperties(
    anchor: UnsafePointer<yaml_char_t>?, tag: UnsafePointer<yaml_char_t>?, at start: Int
  ) {
    var missing = (anchor == nil ? 0 : 1) + (tag == nil ? 0 : 1)
    var offset = start
    while missing > 0, offset < bytes.count {
      let property: Refusal.Property =
        bytes[offset] == UInt8(ascii: "&") ? .anchor : .tag
      let place = Place(start: offset, end: wordEnd(from: offset))
      faults.refuse(
        .property(property, String(decoding: bytes[place.range], as: UTF8.self)), at: place)
      missing -= 1
      offset = Blanks.end(in: bytes, from: place.end, upTo: bytes.count)
    }
  }

  /// The end of an anchor or tag: a blank, or inside brackets a comma or bracket.
  private func wordEnd(from start: Int) -> Int {
    let isFlow = frame.isFlow
    let isVerbatim = bytes[start...].starts(with: "!<".utf8)
    var offset = start + 1
    while offset < bytes.count, !Blanks.isBlank(bytes[offset]) {
      if isFlow, !isVerbatim, ",[]{}".utf8.contains(bytes[offset]) { break }
      offset += 1
    }
    return offset
  }
}

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
