/// Groups of digits that follow one another with blanks, hyphens, dots, slashes or brackets between.
struct NumberRun {
  let first: Int
  private(set) var last: Int
  private(set) var digits: Int
  private let text: PlainText

  /// Nil where most groups are single digits, as in a list of figures.
  ///
  /// - Parameters:
  ///   - most: with more digits it is no number of anybody's, and nil.
  ///   - isOpen: whether a piece may be part of it.
  init?(_ text: PlainText, from first: Int, most: Int, isOpen: (Int) -> Bool) {
    guard text.pieces[first].isNumber, text.pieces[first].digits <= most, isOpen(first) else {
      return nil
    }
    (self.text, self.first, last, digits) = (text, first, first, text.pieces[first].digits)
    while last + 1 < text.pieces.count, Self.goesOn(text.gap(behind: last)),
      text.pieces[last + 1].isNumber, isOpen(last + 1)
    {
      last += 1
      digits += text.pieces[last].digits
      guard digits <= most, digits >= 2 * (last - first) - 1 else { return nil }
    }
  }

  /// No end of a sentence, and no mark twice but for blanks.
  private static func goesOn(_ gap: ArraySlice<Unicode.Scalar>) -> Bool {
    gap.count <= 3 && gap.allSatisfy(\.isSeparator)
      && !(gap.count > 1 && gap.first == "." && gap.last == " ")
  }

  var groups: ArraySlice<PlainText.Piece> { text.pieces[first...last] }

  var endsInYear: Bool { text.endsInYear(first...last) }

  /// Whether it is written as large figures are: groups of three behind the first, all with the same
  /// blank or dot between.
  var isInThousands: Bool {
    guard last > first else { return false }
    let marks = (first..<last).map { text.gap(behind: $0) }
    return text.pieces[first].digits <= 3 && groups.dropFirst().allSatisfy { $0.digits == 3 }
      && marks.allSatisfy { $0 == [" "] || $0 == ["."] }
  }

  /// Whether it begins with a decimal fraction below 1.
  var isFraction: Bool {
    last > first && text.gap(behind: first) == ["."] && text.code(first...first) == [0]
  }
}

/// A code of digits and a few capitals behind a word that says whose it is.
struct CodeRun {
  let last: Int
  let digits: Int
  /// How many letters and digits it has.
  let length: Int

  init?(_ text: PlainText, from first: Int) {
    guard Self.isPart(text, first) else { return nil }
    var (last, digits, length) = (first, text.pieces[first].digits, text.pieces[first].range.count)
    while last + 1 < text.pieces.count, Self.isPart(text, last + 1), length < 34 {
      let gap = text.gap(behind: last)
      guard gap.count <= 3, gap.allSatisfy(\.isSeparator), !(gap.first == "." && gap.count > 1)
      else { break }
      last += 1
      digits += text.pieces[last].digits
      length += text.pieces[last].range.count
    }
    (self.last, self.digits, self.length) = (last, digits, length)
  }

  /// A piece with digits, or up to three capitals.
  private static func isPart(_ text: PlainText, _ piece: Int) -> Bool {
    let it = text.pieces[piece]
    return it.digits > 0 && it.range.count <= 34
      || it.range.count <= 3 && text.characters[it.range].allSatisfy(\.isCapital)
  }
}

extension PlainText {
  /// Whether the last of several groups is a year behind a hyphen or a slash, as in the number of a case.
  func endsInYear(_ groups: ClosedRange<Int>) -> Bool {
    guard groups.count > 1, let mark = before(groups.upperBound), mark == "/" || mark == "-" else {
      return false
    }
    return isYear(groups.upperBound)
  }

  /// Whether a piece has the four digits of a year.
  func isYear(_ piece: Int) -> Bool {
    let code = code(piece...piece)
    return code.count == 4 && (code.starts(with: [1, 9]) || code.starts(with: [2, 0]))
  }
}
