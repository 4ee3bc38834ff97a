/// What of one text has been found to be personal data, or to be harmless; what one search has taken is left
/// alone by those after it.
final class PersonalDataMarks {
  let text: PlainText
  private var taken: [Bool]
  private(set) var found: [PersonalData.Match] = []

  init(_ text: PlainText) {
    self.text = text
    taken = Array(repeating: false, count: text.characters.count)
  }

  /// Whether nothing of a range of characters has been taken.
  func isOpen(_ range: Range<Int>) -> Bool { !taken[range].contains(true) }

  func isOpen(_ pieces: ClosedRange<Int>) -> Bool { isOpen(text.characters(of: pieces)) }

  func take(_ kind: PersonalData.Kind, _ range: Range<Int>) {
    found.append(PersonalData.Match(kind: kind, range: text.bytes(of: range)))
    pass(range)
  }

  func take(_ kind: PersonalData.Kind, _ pieces: ClosedRange<Int>) {
    take(kind, text.characters(of: pieces))
  }

  /// Leaves what is harmless to no search.
  func passOver(_ ranges: [Range<Int>]) { for range in ranges { pass(range) } }

  private func pass(_ range: Range<Int>) { for index in range { taken[index] = true } }
}

extension PersonalData {
  /// The matches in one text, in order: of all searches, the surest first.
  static func matches(in text: PlainText) -> [Match] {
    guard !text.pieces.isEmpty else { return [] }
    let marks = PersonalDataMarks(text)
    EmailAddressSearch(marks).run()
    AccountSearch(marks).run()
    marks.passOver(WebAddresses.ranges(in: text))
    marks.passOver(BookNumbers.ranges(in: text))
    BankNumberSearch(marks).run()
    BirthDateSearch(marks).run()
    marks.passOver(DateInText.ranges(in: text))
    let telephones = TelephoneSearch(marks)
    let identities = IdentityNumberSearch(marks)
    telephones.findTold()
    identities.findKnown()
    telephones.findWritten()
    identities.findOddlySpelled()
    identities.findLong()
    return marks.found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
