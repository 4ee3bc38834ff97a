/// E-mail addresses: with `@`, and those that are meant to be read by people alone, `(at)` and `[dot]`.
struct EmailAddressSearch {
  private let marks: PersonalDataMarks
  private let text: PlainText

  init(_ marks: PersonalDataMarks) { (self.marks, text) = (marks, marks.text) }

  func run() {
    for (at, character) in text.characters.enumerated() where character == "@" {
      take(at..<at + 1, host: host(from: at + 1, inWords: false))
    }
    for (index, piece) in text.pieces.enumerated() where piece.word == "at" {
      if let mark = text.bracketed(index) {
        take(mark, host: host(from: mark.upperBound, inWords: false))
      } else {
        take(text.withBlanks(piece.range), host: host(from: piece.range.upperBound, inWords: true))
      }
    }
  }

  /// Takes an address around what stands for `@`.
  private func take(_ mark: Range<Int>, host: Range<Int>?) {
    guard let host, marks.isOpen(mark.lowerBound..<host.upperBound) else { return }
    var start = mark.lowerBound
    while start > 0, marks.isOpen(start - 1..<start), Self.isPartOfName(text.characters[start - 1])
    {
      start -= 1
    }
    if start < mark.lowerBound { marks.take(.email, start..<host.upperBound) }
  }

  private static func isPartOfName(_ character: Unicode.Scalar) -> Bool {
    character.isASCII
      ? character.properties.isAlphabetic || character.isPlainDigit
        || "._%+-".unicodeScalars.contains(character)
      : character.properties.isAlphabetic
        || character.properties.generalCategory == .nonspacingMark
  }

  /// A host: names with a dot between two of them.
  ///
  /// - Parameter inWords: whether every dot must be a word, as in `jane at office dot org`.
  private func host(from start: Int, inWords: Bool) -> Range<Int>? {
    guard var piece = text.firstPiece(from: start) else { return nil }
    let first = text.pieces[piece].range
    let lead = text.characters[start..<first.lowerBound]
    guard lead.isEmpty || lead == [" "] && start > 0 && text.characters[start - 1] != "@"
    else { return nil }
    var hasDot = false
    while piece + 1 < text.pieces.count {
      let gap = text.gap(behind: piece)
      if !inWords, gap == ["."] || gap == ["-"] {
        hasDot = hasDot || gap == ["."]
        piece += 1
      } else if piece + 2 < text.pieces.count,
        WordsForDot.all.contains(text.pieces[piece + 1].word),
        text.bracketed(piece + 1) != nil
          || text.gap(behind: piece) == [" "] && text.gap(behind: piece + 1) == [" "]
      {
        hasDot = true
        piece += 2
      } else {
        break
      }
    }
    return hasDot ? first.lowerBound..<text.pieces[piece].range.upperBound : nil
  }
}

private enum WordsForDot {
  static let all: Set<String> = ["dot", "punkt", "point", "punto", "ponto", "точка", "крапка"]
}

extension PlainText {
  /// The first piece that begins at a character or after it.
  func firstPiece(from character: Int) -> Int? {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].range.lowerBound < character { low = middle + 1 } else { high = middle }
    }
    return low < pieces.count ? low : nil
  }

  /// A piece in brackets, with them and the blanks around them; nil where it stands in none.
  func bracketed(_ piece: Int) -> Range<Int>? {
    let pairs: [Unicode.Scalar: Unicode.Scalar] = ["(": ")", "[": "]", "{": "}", "<": ">"]
    let inner = withBlanks(pieces[piece].range)
    guard inner.lowerBound > 0, inner.upperBound < characters.count,
      let close = pairs[characters[inner.lowerBound - 1]], characters[inner.upperBound] == close
    else { return nil }
    return withBlanks(inner.lowerBound - 1..<inner.upperBound + 1)
  }

  /// A range with the blanks on either side.
  func withBlanks(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    // More than two are no part of an address.
    while start > 0, range.lowerBound - start < 2, characters[start - 1] == " " { start -= 1 }
    while end < characters.count, end - range.upperBound < 2, characters[end] == " " { end += 1 }
    return start..<end
  }
}
