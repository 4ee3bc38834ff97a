/// Dates of birth: a date near *born*, any figure near *date of birth*, in the States' languages.
struct BirthDateSearch {
  private let marks: PersonalDataMarks
  private let text: PlainText

  init(_ marks: PersonalDataMarks) { (self.marks, text) = (marks, marks.text) }

  func run() {
    for index in text.pieces.indices {
      let endings = BirthWords.phrases[text.pieces[index].word] ?? []
      for phrase in endings where stands(phrase, upTo: index) {
        let first = index - phrase.words.count + 1
        if let last = phrase.isPlain ? figure(behind: index) : date(behind: index),
          marks.isOpen(first...last)
        {
          marks.take(.birthDate, first...last)
          break
        }
      }
      takeDateBefore(index)
    }
  }

  private func stands(_ phrase: BirthWords.Phrase, upTo last: Int) -> Bool {
    let first = last - phrase.words.count + 1
    guard first >= 0, !phrase.needsDot || text.behind(last) == "." else { return false }
    return zip(first..., phrase.words).allSatisfy { text.pieces[$0].word == $1 }
  }

  /// A whole date that begins within so many characters.
  private func date(behind word: Int) -> Int? {
    for index in near(word, within: 16) {
      if let last = DateInText.end(in: text, from: index) { return last }
    }
    return nil
  }

  /// The date, or else the first figure, that begins within so many characters.
  private func figure(behind word: Int) -> Int? {
    for index in near(word, within: 24) {
      if let last = DateInText.end(in: text, from: index) { return last }
      guard text.pieces[index].digits > 0 else { continue }
      let isOther =
        WordsBeside(before: index, in: text).contains(.reference)
        || WordsBeside(behind: index, in: text).contains(.figure)
      return isOther ? nil : index
    }
    return nil
  }

  private func near(_ word: Int, within reach: Int) -> some Sequence<Int> {
    let end = text.pieces[word].range.upperBound + reach
    return (word + 1..<text.pieces.count).lazy.prefix { text.pieces[$0].range.lowerBound < end }
  }

  /// A date before words that stand behind it: `12.05.1987 г.р.`.
  private func takeDateBefore(_ word: Int) {
    for phrase in BirthWords.behind[text.pieces[word].word] ?? [] {
      let last = word + phrase.count - 1
      guard last < text.pieces.count, word >= 3, text.gap(behind: word - 1).count <= 2,
        zip(word..., phrase).allSatisfy({ text.pieces[$0].word == $1 }),
        DateInText.end(in: text, from: word - 3) == word - 1, marks.isOpen(word - 3...last)
      else { continue }
      marks.take(.birthDate, word - 3...last)
      return
    }
  }
}
