/// Finds text that looks as if it could identify somebody.
///
/// It looks for e-mail addresses, telephone numbers, passport-like numbers and dates of birth. It
/// takes one pass and may err on either side: it is there to make a person look again.
package enum PersonalData {
  package enum Kind: String, Sendable {
    case email = "an e-mail address"
    case telephone = "a telephone number"
    case passport = "a passport or identity number"
    case birthDate = "a date of birth"
  }

  package struct Match: Sendable, Equatable {
    package let kind: Kind
    /// Byte offsets within the text.
    package let range: Range<Int>
  }

  /// The matches in a text, in order.
  package static func matches(in bytes: [UInt8]) -> [Match] {
    (emails(bytes) + numbers(bytes) + births(bytes))
      .sorted { ($0.range.lowerBound, $0.kind.rawValue) < ($1.range.lowerBound, $1.kind.rawValue) }
  }

  /// The sorts of text, because long numbers are natural in some of them.
  package enum Sort: Sendable {
    case words
    /// An address on the web; what does not begin like one counts as words.
    case address
    case version
  }

  /// The matches in a text of some sort: only e-mail addresses in versions and addresses on the web.
  package static func matches(in bytes: [UInt8], of sort: Sort) -> [Match] {
    let hasLongNumbers =
      switch sort {
      case .words: false
      case .address: isWebAddress(bytes)
      case .version: true
      }
    let all = matches(in: bytes)
    return hasLongNumbers ? all.filter { $0.kind == .email } : all
  }

  private static func isWebAddress(_ bytes: [UInt8]) -> Bool {
    ["http://", "https://"].contains { bytes.starts(with: $0.utf8) }
      && !bytes.contains { $0 <= UInt8(ascii: " ") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool {
    isCapital(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }
  private static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

  /// Something, `@`, and a host with a dot in it.
  private static func emails(_ bytes: [UInt8]) -> [Match] {
    var found: [Match] = []
    var floor = 0
    for (at, byte) in bytes.enumerated() where byte == UInt8(ascii: "@") {
      var start = at
      while start > floor, isWord(bytes[start - 1]) || "._%+-".utf8.contains(bytes[start - 1]) {
        start -= 1
      }
      var end = at + 1
      while end < bytes.count, isWord(bytes[end]) || ".-".utf8.contains(bytes[end]) { end += 1 }
      while end > at + 1, !isWord(bytes[end - 1]) { end -= 1 }
      floor = end
      if start < at, bytes[at + 1..<max(at + 1, end)].contains(UInt8(ascii: ".")) {
        found.append(Match(kind: .email, range: start..<end))
      }
    }
    return found
  }

  /// Runs of digits with the marks that people set between them: telephone numbers begin with `+`,
  /// `00` or a single 0 and have 8 (9 after a 0) to 15 digits; identity numbers are one or two capitals
  /// and 6 to 9 digits, or 11 to 13 digits in one run that is no book's number.
  private static func numbers(_ bytes: [UInt8]) -> [Match] {
    var found: [Match] = []
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let run = Run(bytes, from: index)
      defer { index = run.end }
      if let kind = run.kind { found.append(Match(kind: kind, range: run.start..<run.end)) }
    }
    return found
  }

  /// A run of digits in its surroundings.
  private struct Run {
    var start: Int
    var end: Int
    var kind: Kind?

    init(_ bytes: [UInt8], from first: Int) {
      start = first
      end = first
      var digits = 0
      var separators = 0
      var index = first
      while index < bytes.count {
        if isDigit(bytes[index]) {
          digits += 1
          index += 1
          end = index
        } else if " -().".utf8.contains(bytes[index]), index - end < 2 {
          separators += 1
          index += 1
        } else {
          break
        }
      }
      var letters = 0
      while first > letters, letters < 3, isCapital(bytes[first - 1 - letters]) { letters += 1 }
      let before = first - letters > 0 ? bytes[first - letters - 1] : UInt8(ascii: " ")
      let isFree = !isWord(before) && !"/.-_=#%".utf8.contains(before)
      let isClosed = end == bytes.count || !isWord(bytes[end])
      let body = bytes[first..<end]
      let hasPlus = before == UInt8(ascii: "+") && letters == 0
      let inOneRun = body.allSatisfy(isDigit)
      if hasPlus, (8...15).contains(digits) {
        start = first - 1
        kind = .telephone
      } else if letters == 0, isFree, bytes[first] == UInt8(ascii: "0"), (9...15).contains(digits) {
        kind = .telephone
      } else if (1...2).contains(letters), isFree, isClosed, inOneRun, (6...9).contains(digits) {
        start = first - letters
        kind = .passport
      } else if letters == 0, isFree, isClosed, inOneRun, (11...13).contains(digits),
        !(digits == 13 && body.starts(with: "97".utf8))
      {
        kind = .passport
      }
    }
  }

  /// `date of birth` or `DOB` and a figure, `born` or `birth` and a date in figures, within 24 bytes.
  private static func births(_ bytes: [UInt8]) -> [Match] {
    var found: [Match] = []
    for (text, isPlain) in [
      ("born", false), ("birth", false), ("date of birth", true), ("dob", true), ("d.o.b.", true),
    ] {
      let word = Array(text.utf8)
      guard bytes.count > word.count else { continue }
      var index = 0
      while index + word.count < bytes.count {
        let isMatch = zip(bytes[index...], word).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        let isFree = index == 0 || !isWord(bytes[index - 1])
        let next = bytes[index + word.count]
        guard isMatch, isFree, !isLetter(next) else {
          index += 1
          continue
        }
        let end = min(bytes.count, index + word.count + 24)
        let rest = bytes[index + word.count..<end]
        if let digit = rest.firstIndex(where: isDigit) {
          let last =
            bytes[digit..<end].firstIndex { !isDigit($0) && !"./-".utf8.contains($0) } ?? end
          // Behind words that say less, a year or a rate is no date: six digits at least, with marks.
          let isDate = bytes[digit..<last].count(where: isDigit) >= 6 && last - digit >= 8
          let isTold = text == "birth" && bytes[..<index].suffix(8).elementsEqual("date of ".utf8)
          if isPlain || isDate && !isTold {
            found.append(Match(kind: .birthDate, range: index..<last))
          }
        }
        index += word.count
      }
    }
    return found
  }
}
