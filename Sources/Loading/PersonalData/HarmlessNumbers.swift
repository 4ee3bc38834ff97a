/// Addresses on the web, in which long numbers mean nobody.
enum WebAddresses {
  /// Their characters, from the scheme to the next blank.
  static func ranges(in text: PlainText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (index, piece) in text.pieces.enumerated() where piece.hasLettersAlone {
      guard piece.range.lowerBound >= ranges.last?.upperBound ?? 0,
        ["http", "https", "ftp", "www"].contains(piece.word),
        let mark = text.behind(index), mark == ":" || mark == "."
      else { continue }
      ranges.append(piece.range.lowerBound..<text.endOfWord(from: piece.range.upperBound))
    }
    return ranges
  }
}

/// Numbers of books, articles, laws and documents behind the word that says so: ISBN, ISSN, DOI, ECLI
/// and the like; and the thirteen digits of a book, which begin with 978 or 979, without any word.
enum BookNumbers {
  static func ranges(in text: PlainText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in text.pieces.indices where isName(text.pieces[index]) || isBook(text, index) {
      let start = text.pieces[index].range.lowerBound
      guard start >= ranges.last?.upperBound ?? 0 else { continue }
      var last = index
      var digits = text.pieces[index].digits
      // A word such as "(print)" may stand before the number, which may be in groups.
      while last + 1 < text.pieces.count, digits < 13, text.goesOn(behind: last, from: index) {
        last += 1
        digits += text.pieces[last].digits
      }
      ranges.append(start..<text.endOfWord(from: text.pieces[last].range.upperBound))
    }
    return ranges
  }

  private static func isName(_ piece: PlainText.Piece) -> Bool { names.contains(piece.word) }

  private static func isBook(_ text: PlainText, _ piece: Int) -> Bool {
    let it = text.pieces[piece]
    guard it.isNumber, it.digits == 13 else { return false }
    return ["978", "979"].contains { text.characters[it.range].starts(with: $0.unicodeScalars) }
  }

  private static let names: Set<String> = [
    "isbn", "issn", "doi", "ecli", "celex", "ean", "gtin", "isni", "orcid", "urn", "pmid", "sha256",
    "uuid",
  ]
}

extension PlainText {
  /// Where the characters up to the next blank end.
  func endOfWord(from character: Int) -> Int {
    var end = character
    while end < characters.count, characters[end].value > 0x20 { end += 1 }
    return end
  }

  /// Whether the number of a book goes on behind a piece.
  fileprivate func goesOn(behind piece: Int, from name: Int) -> Bool {
    let (gap, next) = (gap(behind: piece), pieces[piece + 1])
    if piece - name < 2, pieces[piece].hasLettersAlone || piece == name { return gap.count <= 3 }
    return (gap == [" "] || gap == ["-"]) && (next.digits > 0 || next.range.count == 1)
  }
}
