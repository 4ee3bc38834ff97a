/// The list of entries at the end of a ZIP archive, checked against what stands before each entry.
struct ZipDirectory {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private static let endLength = 22
  private static let recordLength = 46
  private static let headLength = 30

  /// The entries, in the order of the list.
  func entries() throws(OfficeFault) -> [ZipEntry] {
    let end = try end()
    let (count, length) = (bytes.number16(at: end + 10), bytes.number32(at: end + 12))
    let start = bytes.number32(at: end + 16)
    guard bytes.number32(at: end + 4) == 0, bytes.number16(at: end + 8) == count else {
      throw .damaged("its list of parts is spread over several files")
    }
    // 65,535 says that there is a list for larger archives.
    guard count <= ZipReader.Limit.entries else {
      throw .tooLarge("more than \(ZipReader.Limit.entries) parts")
    }
    guard start + length <= end else { throw Self.isCutShort }
    var (entries, ends): ([ZipEntry], [Range<Int>]) = ([], [])
    var place = start
    for _ in 0..<count {
      let (entry, whole, next) = try entry(at: place, before: start + length)
      guard whole.upperBound <= start else { throw Self.isCutShort }
      entries.append(entry)
      ends.append(whole)
      place = next
    }
    ends.sort { $0.lowerBound < $1.lowerBound }
    for (one, next) in zip(ends, ends.dropFirst()) where next.lowerBound < one.upperBound {
      throw .damaged("two of its parts lie over one another")
    }
    return entries
  }

  private static let isCutShort = OfficeFault.damaged(
    "its list of parts is missing or wrong, as in a file that was cut short")

  /// Where the record is with which the archive ends; a comment may stand behind it.
  private func end() throws(OfficeFault) -> Int {
    var place = bytes.count - Self.endLength
    let last = max(0, place - Int(UInt16.max))
    while place >= last {
      if bytes[place] == 0x50, bytes.number32(at: place) == 0x0605_4B50,
        place + Self.endLength + bytes.number16(at: place + 20) <= bytes.count
      {
        return place
      }
      place -= 1
    }
    throw Self.isCutShort
  }

  /// The entry whose record is at `place`, what it takes up with its head, and where the next record is.
  private func entry(
    at place: Int, before end: Int
  ) throws(OfficeFault) -> (ZipEntry, Range<Int>, Int) {
    guard place + Self.recordLength <= end, bytes.number32(at: place) == 0x0201_4B50 else {
      throw Self.isCutShort
    }
    let flags = bytes.number16(at: place + 8)
    guard flags & 0x2041 == 0 else { throw .isAnother(.encrypted) }
    let method = bytes.number16(at: place + 10)
    let (packed, size) = (bytes.number32(at: place + 20), bytes.number32(at: place + 24))
    let nameLength = bytes.number16(at: place + 28)
    let name = try name(at: place + Self.recordLength, length: nameLength, before: end)
    let next =
      place + Self.recordLength + nameLength + bytes.number16(at: place + 30)
      + bytes.number16(at: place + 32)
    let head = bytes.number32(at: place + 42)
    guard method == 0 || method == 8 else {
      throw .damaged("its part \(name) is packed in a way that office programs do not use")
    }
    guard next <= end, head + Self.headLength <= end, bytes.number32(at: head) == 0x0403_4B50,
      bytes.number16(at: head + 26) == nameLength
    else { throw Self.isCutShort }
    let nameStart = head + Self.headLength
    let start = nameStart + nameLength + bytes.number16(at: head + 28)
    guard start + packed <= end, method == 8 || packed == size else { throw Self.isCutShort }
    let listed = place + Self.recordLength
    guard
      bytes[nameStart..<nameStart + nameLength].elementsEqual(bytes[listed..<listed + nameLength])
    else { throw .damaged("its part \(name) has another name in its list of parts") }
    let entry = ZipEntry(
      name: name, isDeflated: method == 8,
      sum: UInt32(truncatingIfNeeded: bytes.number32(at: place + 16)),
      stored: start..<start + packed, size: size)
    return (entry, head..<start + packed, next)
  }

  private func name(
    at place: Int, length: Int, before end: Int
  ) throws(OfficeFault) -> String {
    guard length <= ZipReader.Limit.name else {
      throw .tooLarge("a part whose name has more than \(ZipReader.Limit.name) bytes")
    }
    guard place + length <= end else { throw Self.isCutShort }
    let name = String(decoding: bytes[place..<place + length], as: UTF8.self)
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !name.isEmpty, !name.hasPrefix("/"), !steps.contains(".."),
      !name.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }),
      !name.dropFirst().hasPrefix(":")
    else { throw .damaged("the name of one of its parts leads out of it") }
    return name
  }
}
