/// Which vocabulary each prefix stands for at a place of an XML text.
struct XMLSpaces {
  private var declared: [(prefix: Range<Int>, space: XMLSpace)] = []
  /// The answer that was given last: most elements of a part have one prefix.
  private var last: (prefix: Range<Int>, space: XMLSpace)?

  var count: Int { declared.count }

  /// From here on the prefix, given by where it is written, stands for the vocabulary of an address.
  mutating func declare(_ prefix: Range<Int>, _ address: String) {
    declared.append((prefix, XMLSpace(address)))
    last = nil
  }

  /// Forgets all but the first declarations.
  mutating func forget(after count: Int) {
    guard declared.count > count else { return }
    declared.removeSubrange(count...)
    last = nil
  }

  /// The vocabulary of a prefix, given by where it is written; `.other` where nothing has been said of it.
  mutating func space(of prefix: Range<Int>, in bytes: [UInt8]) -> XMLSpace {
    if let last, Self.isSame(prefix, last.prefix, in: bytes) { return last.space }
    let found = declared.last { Self.isSame($0.prefix, prefix, in: bytes) }?.space
    let space = found ?? (prefix.isEmpty ? .none : .other)
    last = (prefix, space)
    return space
  }

  private static func isSame(_ one: Range<Int>, _ other: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    for step in 0..<one.count
    where bytes[one.lowerBound + step] != bytes[other.lowerBound + step] { return false }
    return true
  }
}
