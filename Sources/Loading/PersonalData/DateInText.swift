/// Dates as people write them.
enum DateInText {
  /// The characters of all dates in figures with a whole year, which are no telephone numbers.
  static func ranges(in text: PlainText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in text.pieces.indices {
      let start = text.pieces[index].range.lowerBound
      guard start >= ranges.last?.upperBound ?? 0,
        let last = endInFigures(text, index, isSure: true)
      else { continue }
      ranges.append(start..<text.pieces[last].range.upperBound)
    }
    return ranges
  }

  /// The last piece of a date that begins with a piece: `12.05.1987`, `1/1/99`, `1987-05-12`,
  /// `12 May 1987`, `May 12, 1987`, `1987. május 12`.
  static func end(in text: PlainText, from first: Int) -> Int? {
    endInFigures(text, first, isSure: false) ?? endInWords(text, first)
  }

  /// - Parameter isSure: whether the year must be whole, and no blank stand between the figures.
  private static func endInFigures(_ text: PlainText, _ first: Int, isSure: Bool) -> Int? {
    let last = first + 2
    guard last < text.pieces.count, text.pieces[first...last].allSatisfy(\.isNumber) else {
      return nil
    }
    let gaps = [text.gap(behind: first), text.gap(behind: first + 1)]
    let marks = isSure ? "./-" : "./- "
    guard
      gaps.allSatisfy({ gap in
        gap.count == 1 && gap.allSatisfy { marks.unicodeScalars.contains($0) }
          || gap == [".", " "]
      })
    else { return nil }
    let parts = (first...last).map { number(text, $0) }
    let lengths = (first...last).map { text.pieces[$0].digits }
    let isYearFirst = lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2
    let isYearLast =
      lengths[0] <= 2 && lengths[1] <= 2 && (lengths[2] == 4 || !isSure && lengths[2] == 2)
    let (year, month, day) =
      isYearFirst ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0])
    guard isYearFirst || isYearLast, lengths[2] == 2 || isYear(year) || isYearFirst && isYear(year)
    else {
      return nil
    }
    let isDate = (1...12).contains(month) && (1...31).contains(day)
    let isAmerican = isYearLast && (1...12).contains(day) && (1...31).contains(month)
    return isDate || isAmerican ? last : nil
  }

  /// A day, a word for the month and a year, in either order, with short words between them.
  private static func endInWords(_ text: PlainText, _ first: Int) -> Int? {
    var (hasDay, hasMonth) = (false, false)
    var index = first
    while index < min(first + 6, text.pieces.count) {
      let piece = text.pieces[index]
      if index > first, text.gap(behind: index - 1).count > 2 { return nil }
      if piece.isNumber, piece.digits == 4, isYear(number(text, index)) {
        if hasDay, hasMonth { return index }
        if index > first { return nil }
        // The year comes first where the day is last.
        let day = index + 2
        guard day < text.pieces.count, isMonth(text.pieces[index + 1]), isDay(text, day) else {
          return nil
        }
        return day
      }
      if isDay(text, index) {
        if hasDay { return nil }
        hasDay = true
      } else if isMonth(piece) {
        hasMonth = true
      } else if !piece.hasLettersAlone || piece.range.count > 3 {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// `12`, or `12th`, `1er` and the like.
  private static func isDay(_ text: PlainText, _ piece: Int) -> Bool {
    let it = text.pieces[piece]
    guard (1...2).contains(it.digits), it.range.count <= 4, it.shape.hasPrefix("#") else {
      return false
    }
    let digits = text.code(piece...piece).prefix(it.digits)
    return (1...31).contains(digits.reduce(0) { $0 * 10 + Int($1) })
  }

  private static func isMonth(_ piece: PlainText.Piece) -> Bool {
    piece.hasLettersAlone && (3...12).contains(piece.range.count)
  }

  private static func isYear(_ number: Int) -> Bool { (1880...2049).contains(number) }

  /// The number that a piece is; 0 where it is too long for a date.
  private static func number(_ text: PlainText, _ piece: Int) -> Int {
    guard text.pieces[piece].digits <= 4 else { return 0 }
    return text.code(piece...piece).reduce(0) { $0 * 10 + Int($1) }
  }
}
