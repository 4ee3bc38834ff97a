/// The small steps of reading XML.
extension XMLReader {
  mutating func readName() throws(OfficeFault) -> Range<Int> {
    let start = place
    while place < bytes.count, XMLCharacters.isOfName(bytes[place]) { place += 1 }
    guard place > start else { throw fault("an element or attribute without a name") }
    guard place - start <= XMLLimit.name else {
      throw .tooLarge("a name of more than \(XMLLimit.name) bytes")
    }
    return start..<place
  }

  /// What stands before and behind the colon of a name.
  func split(_ written: Range<Int>) -> (prefix: Range<Int>, local: Range<Int>) {
    for colon in written where bytes[colon] == XMLCharacters.colon {
      return (written.lowerBound..<colon, colon + 1..<written.upperBound)
    }
    return (written.lowerBound..<written.lowerBound, written)
  }

  /// Whether a word stands somewhere.
  func spells(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for step in 0..<range.count
    where bytes[range.lowerBound + step] != word.utf8Start[step] { return false }
    return true
  }

  /// Whether the same stands in two places.
  func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for step in 0..<one.count
    where bytes[one.lowerBound + step] != bytes[other.lowerBound + step] { return false }
    return true
  }

  mutating func passSpace() -> Bool {
    let start = place
    while place < bytes.count, XMLCharacters.isSpace(bytes[place]) { place += 1 }
    return place > start
  }

  mutating func pass(_ end: StaticString, words: String) throws(OfficeFault) {
    place += 2
    while place + end.utf8CodeUnitCount <= bytes.count {
      if spells(place..<place + end.utf8CodeUnitCount, end) {
        place += end.utf8CodeUnitCount
        return
      }
      place += 1
    }
    throw fault(words)
  }
}
