import Testing

/// The entries of an archive in which nothing is compressed, by their names.
func storedEntries(_ archive: [UInt8]) -> [String: String] {
  func number(_ place: Int, _ count: Int) -> Int {
    (0..<count).reversed().reduce(0) { $0 << 8 | Int(archive[place + $1]) }
  }
  var (entries, place) = ([String: String](), 0)
  while place + 30 <= archive.count, number(place, 4) == 0x0403_4B50 {
    let (size, nameSize) = (number(place + 18, 4), number(place + 26, 2))
    let start = place + 30 + nameSize
    let name = String(decoding: archive[place + 30..<start], as: UTF8.self)
    entries[name] = String(decoding: archive[start..<start + size], as: UTF8.self)
    place = start + size
  }
  return entries
}
