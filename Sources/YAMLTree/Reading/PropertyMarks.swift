import Findings

/// The anchor and the tag that stand before a value, in either order.
struct PropertyMarks {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether the value lies in brackets, where a comma or bracket ends a mark too.
  let isFlow: Bool

  /// Reports a number of them in the order in which they stand.
  func refuse(_ count: Int, from start: Int, reportingTo faults: inout Faults) {
    var missing = count
    var offset = start
    while missing > 0, offset < bytes.count {
      let property: Refusal.Property =
        bytes[offset] == UInt8(ascii: "&") ? .anchor : .tag
      let place = Place(start: offset, end: end(from: offset))
      faults.refuse(
        .property(property, String(decoding: bytes[place.range], as: UTF8.self)), at: place)
      missing -= 1
      offset = Blanks.end(in: bytes, from: place.end, upTo: bytes.count)
    }
  }

  /// The end of an anchor or tag: a blank, or inside brackets a comma or bracket.
  private func end(from start: Int) -> Int {
    let isVerbatim = bytes[start...].starts(with: "!<".utf8)
    var offset = start + 1
    while offset < bytes.count, !Blanks.isBlank(bytes[offset]) {
      if isFlow, !isVerbatim, ",[]{}".utf8.contains(bytes[offset]) { break }
      offset += 1
    }
    return offset
  }
}
