import PolicyModel

/// Finds numbers of people below 5 in what people wrote in words of their own: `3 of 7 victims`,
/// `44 of 46`, `two minors`.
///
/// It is there to make a person look again: words that count something else may be found too, and
/// unusual ways to count people may not.
package enum SmallCountWords {
  /// Where they stand, as byte offsets within the text, in order; none lies within another.
  package static func matches(in bytes: [UInt8]) -> [Range<Int>] {
    let words = Self.words(of: bytes)
    var found: [Range<Int>] = []
    var index = 0
    while index < words.count {
      let length = lengthOfShare(words[index...]) ?? lengthOfPeople(words[index...]) ?? 0
      if length > 0, index == 0 || !numbered.contains(words[index - 1].text) {
        let last = words[index + length - 1]
        found.append(words[index].range.lowerBound..<last.range.upperBound)
        index += length
      } else {
        index += 1
      }
    }
    return found
  }

  private struct Word {
    let text: String
    let range: Range<Int>
    /// The number that it is, in digits or as a word.
    var number: Int? { WrittenNumber.whole(text) ?? numbers.firstIndex(of: text) }
  }

  /// Runs of letters, digits and apostrophes, in small letters; a point or comma between digits too, so
  /// that a part of a number is none.
  private static func words(of bytes: [UInt8]) -> [Word] {
    var words: [Word] = []
    var start: Int?
    for index in 0...bytes.count {
      let isInside = index < bytes.count && (isPart(bytes[index]) || isMark(index, in: bytes))
      if isInside, start == nil { start = index }
      guard !isInside, let first = start else { continue }
      let text = String(decoding: bytes[first..<index], as: UTF8.self).lowercased()
      words.append(Word(text: text, range: first..<index))
      start = nil
    }
    return words
  }

  /// Whether a point or comma stands between two digits.
  private static func isMark(_ index: Int, in bytes: [UInt8]) -> Bool {
    func isDigit(_ place: Int) -> Bool {
      bytes.indices.contains(place) && (0x30...0x39).contains(bytes[place])
    }
    return ".,".utf8.contains(bytes[index]) && isDigit(index - 1) && isDigit(index + 1)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "'"), 0x80...:
      true
    default: false
    }
  }

  /// How many words say so many of so many, from which fewer than 5 can be told.
  private static func lengthOfShare(_ words: ArraySlice<Word>) -> Int? {
    guard let count = words.first?.number else { return nil }
    var rest = words.dropFirst()
    if rest.first?.text == "out" { rest = rest.dropFirst() }
    guard rest.first?.text == "of" else { return nil }
    rest = rest.dropFirst()
    while let word = rest.first?.text, ["the", "all", "these", "those"].contains(word) {
      rest = rest.dropFirst()
    }
    // A law is the fourth of its year.
    guard let total = rest.first?.number, !(1900...2099).contains(total), count <= total,
      AnswerValue.count(count, of: total).isSmallCount
    else { return nil }
    let length = rest.startIndex - words.startIndex + 1
    let isInDigits = [words[words.startIndex], rest[rest.startIndex]].allSatisfy {
      WrittenNumber.whole($0.text) != nil
    }
    // One of two is said of many things.
    return isInDigits || rest.dropFirst().prefix(2).contains { people.contains($0.text) }
      ? length : nil
  }

  /// How many words say how many people, fewer than 5.
  private static func lengthOfPeople(_ words: ArraySlice<Word>) -> Int? {
    guard let first = words.first, let number = first.number, (1...4).contains(number),
      first.text != numbers[1]
    else { return nil }
    let nouns = number == 1 ? singular : people
    // An adjective may stand between.
    return words.dropFirst().prefix(2).firstIndex { nouns.contains($0.text) }
      .map { $0 - words.startIndex + 1 }
  }

  private static let numbers = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
  private static let people: Set<String> = [
    "victims", "persons", "people", "children", "women", "men", "girls", "boys", "minors",
    "survivors", "individuals", "migrants", "applicants", "cases",
  ]
  private static let singular: Set<String> = [
    "victim", "person", "child", "woman", "man", "girl", "boy", "minor", "survivor", "individual",
    "migrant", "applicant", "case",
  ]
  /// What stands before a number that counts nothing.
  private static let numbered: Set<String> = [
    "article", "articles", "art", "section", "sections", "law", "act", "no", "page", "pages",
    "chapter",
    "paragraph", "step", "phase", "part", "table", "annex", "version", "directive", "regulation",
    "protocol", "level", "decree", "question", "item", "panel",
  ]
}
