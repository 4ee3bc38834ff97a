/// Bytes that take the place of others.
struct Replacement {
  var range: Range<Int>
  var bytes: [UInt8]

  init(range: Range<Int>, bytes: [UInt8]) { (self.range, self.bytes) = (range, bytes) }

  init(_ range: Range<Int>, _ text: String) { self.init(range: range, bytes: Array(text.utf8)) }

  /// An insertion.
  init(at offset: Int, _ text: String) { self.init(offset..<offset, text) }

  /// The bytes with some replaced, which are given in their order.
  static func all(_ replacements: [Replacement], in old: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(old.count + 256)
    var offset = 0
    for replacement in replacements {
      bytes += old[offset..<max(offset, replacement.range.lowerBound)]
      bytes += replacement.bytes
      offset = max(offset, replacement.range.upperBound)
    }
    return bytes + old[offset...]
  }
}
