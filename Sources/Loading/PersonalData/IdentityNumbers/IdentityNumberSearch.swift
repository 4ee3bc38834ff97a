/// Numbers for persons: of passports, identity cards and registers.
struct IdentityNumberSearch {
  private let marks: PersonalDataMarks
  private let text: PlainText

  init(_ marks: PersonalDataMarks) { (self.marks, text) = (marks, marks.text) }

  func findKnown() {
    for index in text.pieces.indices where marks.isOpen(index...index) {
      if let last = endOfKnown(index) ?? endOfTold(index), marks.isOpen(index...last) {
        marks.take(.passport, index...last)
      }
    }
  }

  /// Those in groups of any kind, of which both a birth date and check digits tell.
  func findOddlySpelled() {
    for index in text.pieces.indices where marks.isOpen(index...index) {
      if let last = endOfOddlySpelled(index) { marks.take(.passport, index...last) }
    }
  }

  /// In a State's own spelling, or in one run.
  private func endOfKnown(_ first: Int) -> Int? {
    let numbers = IdentityNumber.byFirstShape[text.pieces[first].shape] ?? []
    for (number, form) in numbers {
      guard let last = form.end(in: text, from: first), !isOfYear(first...last) else { continue }
      let code = text.code(first...last)[...]
      let isOwn =
        (!form.isUnbroken || text.pieces[first].digits < code.count)
        && !WordsBeside(before: first, in: text).contains(.reference)
      if number.fits(code, isOwnSpelling: isOwn), !isFigure(first, last) { return last }
    }
    return nil
  }

  private func endOfOddlySpelled(_ first: Int) -> Int? {
    guard text.beginsFreely(first, isBroken: true),
      let run = NumberRun(text, from: first, most: 14, isOpen: { marks.isOpen($0...$0) }),
      run.last > first,
      run.digits >= 10, !run.isInThousands, !run.isFraction, !isOfYear(first...run.last),
      text.endsFreely(run.last, isBroken: true)
    else { return nil }
    let code = text.code(first...run.last)[...]
    return IdentityNumber.all.contains { $0.fitsTwice(code) } ? run.last : nil
  }

  /// Behind a word that says so.
  private func endOfTold(_ first: Int) -> Int? {
    guard WordsBeside(before: first, in: text).contains(.identity),
      let run = CodeRun(text, from: first), (6...18).contains(run.length),
      run.digits >= (run.last == first ? 3 : 5)
    else { return nil }
    return run.last
  }

  /// Whether it is a number and a year, as laws and cases have them, in either order.
  private func isOfYear(_ pieces: ClosedRange<Int>) -> Bool {
    text.endsInYear(pieces)
      || pieces.count > 1 && text.isYear(pieces.lowerBound)
        && text.behind(pieces.lowerBound) == "/"
  }

  private func isFigure(_ first: Int, _ last: Int) -> Bool {
    WordsBeside(before: first, in: text).contains(.figure)
      || WordsBeside(behind: last, in: text).contains(.figure)
  }

  /// Long numbers that look like a person's without being known: eleven to thirteen digits in one run
  /// and one or two capitals before six to nine digits, as passports have.
  func findLong() {
    for index in text.pieces.indices where marks.isOpen(index...index) {
      let piece = text.pieces[index]
      guard looksLong(piece), text.beginsFreely(index, isBroken: false),
        text.endsFreely(index, isBroken: false), !isFigure(index, index),
        !WordsBeside(before: index, in: text).contains(.reference)
      else { continue }
      marks.take(.passport, index...index)
    }
  }

  private func looksLong(_ piece: PlainText.Piece) -> Bool {
    if piece.isNumber {
      return (11...13).contains(piece.digits)
    }
    let letters = piece.range.count - piece.digits
    return (1...2).contains(letters) && (6...9).contains(piece.digits)
      && text.characters[piece.range].prefix(letters).allSatisfy(\.isCapital)
  }
}
