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
      faults.add(
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
