/// Telephone numbers: with `+` or 00, with a 0 before them, in a State's own form, or behind a word.
struct TelephoneSearch {
  private let marks: PersonalDataMarks
  private let text: PlainText

  init(_ marks: PersonalDataMarks) { (self.marks, text) = (marks, marks.text) }

  /// Those that are sure: with `+`, or behind a word.
  func findTold() {
    for index in text.pieces.indices
    where text.pieces[index].isNumber && marks.isOpen(index...index) {
      if text.before(index) == "+" {
        takeInternational(index)
      } else if let last = endOfTold(index) {
        marks.take(.telephone, index...last)
      }
    }
  }

  /// Those that are known by how they are written.
  func findWritten() {
    for index in text.pieces.indices
    where text.pieces[index].isNumber && marks.isOpen(index...index) {
      if let last = endOfTrunk(index) ?? endOfNational(index), marks.isOpen(index...last) {
        marks.take(.telephone, index...last)
      }
    }
  }

  private func run(_ first: Int, most: Int) -> NumberRun? {
    NumberRun(text, from: first, most: most) { marks.isOpen($0...$0) }
  }

  /// Eight to fifteen digits behind `+`.
  private func takeInternational(_ first: Int) {
    let range = text.pieces[first].range
    let isFree = range.lowerBound < 2 || !text.characters[range.lowerBound - 2].isPlainDigit
    guard isFree, let run = run(first, most: 15), run.digits >= 8,
      !isRoundFigure(run), !isQuantity(run)
    else { return }
    marks.take(.telephone, range.lowerBound - 1..<text.pieces[run.last].range.upperBound)
  }

  /// A rise by a number of thousands, such as +12 000 000.
  private func isRoundFigure(_ run: NumberRun) -> Bool {
    run.isInThousands && text.code(run.last...run.last) == [0, 0, 0]
  }

  private func isQuantity(_ run: NumberRun) -> Bool {
    WordsBeside(before: run.first, in: text).contains(.figure)
      || WordsBeside(behind: run.last, in: text).contains(.figure)
  }

  /// Six to fifteen digits behind a word; but for the helplines that have the same six all over Europe.
  private func endOfTold(_ first: Int) -> Int? {
    guard WordsBeside(before: first, in: text).contains(.telephone),
      let run = run(first, most: 15), run.digits >= 6
    else { return nil }
    let isHelpline = run.digits == 6 && text.code(first...run.last).starts(with: [1, 1, 6])
    return isHelpline ? nil : run.last
  }

  /// A 0 and eight to eleven digits more, or 00 and up to fifteen.
  private func endOfTrunk(_ first: Int) -> Int? {
    let digits = text.code(first...first)
    guard digits.first == 0, let run = run(first, most: 17) else { return nil }
    let isAbroad = digits.starts(with: [0, 0])
    guard (isAbroad ? 10...17 : 9...12).contains(run.digits),
      text.code(first...run.last).dropFirst().contains(where: { $0 != 0 }),
      !run.isFraction, !run.endsInYear, text.beginsFreely(first, isBroken: run.last > first),
      text.endsFreely(run.last, isBroken: run.last > first), !isQuantity(run), !isReference(first)
    else { return nil }
    return run.last
  }

  private func endOfNational(_ first: Int) -> Int? {
    for form in TelephoneForm.byFirstShape[text.pieces[first].shape] ?? [] {
      guard let last = form.form.end(in: text, from: first) else { continue }
      let digits = text.code(first...last).map { String($0) }.joined()
      guard form.fits(digits), !isReference(first), !(first...last).contains(where: text.isYear),
        !WordsBeside(before: first, in: text).contains(.figure),
        !WordsBeside(behind: last, in: text).contains(.figure)
      else { continue }
      return last
    }
    return nil
  }

  private func isReference(_ first: Int) -> Bool {
    WordsBeside(before: first, in: text).contains(.reference)
  }
}
