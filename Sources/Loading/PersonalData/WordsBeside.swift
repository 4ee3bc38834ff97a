/// What the words before a number, or the mark or word behind it, say that it is.
struct WordsBeside: OptionSet, Sendable {
  let rawValue: Int

  init(rawValue: Int) { self.rawValue = rawValue }

  static let telephone = WordsBeside(rawValue: 1)
  static let identity = WordsBeside(rawValue: 2)
  static let bank = WordsBeside(rawValue: 4)
  /// A law, a case, a page: a number that means no person.
  static let reference = WordsBeside(rawValue: 8)
  /// A sum of money or a quantity.
  static let figure = WordsBeside(rawValue: 16)

  /// How far back words are looked for, in characters.
  private static let reach = 28

  /// - Parameter piece: the first piece of the number.
  init(before piece: Int, in text: PlainText) {
    self = []
    var index = piece - 1
    let start = text.pieces[piece].range.lowerBound
    if let mark = text.before(piece), "€$£₽₴₸₺₾¥".unicodeScalars.contains(mark) {
      insert(.figure)
    }
    for _ in 0..<4 {
      guard index >= 0, start - text.pieces[index].range.upperBound <= Self.reach,
        Self.isConnected(text, index)
      else { return }
      for (words, meaning) in Self.phrases[text.pieces[index].word] ?? []
      where Self.stands(words, in: text, upTo: index) {
        formUnion(meaning)
      }
      if !isEmpty || !Self.links.contains(text.pieces[index].word) { return }
      index -= 1
    }
  }

  /// - Parameter piece: the last piece of the number.
  init(behind piece: Int, in text: PlainText) {
    self = []
    guard piece + 1 < text.pieces.count else { return }
    let gap = text.gap(behind: piece)
    if gap.contains(where: { "€$£₽₴₸₺₾¥%".unicodeScalars.contains($0) })
      || gap == [" "]
        && WordLists.units.contains(text.pieces[piece + 1].word)
    {
      insert(.figure)
    }
  }

  /// Whether what stands behind a piece joins it to what follows: no end of a sentence, unless the piece
  /// is short enough for an abbreviation.
  private static func isConnected(_ text: PlainText, _ piece: Int) -> Bool {
    let gap = text.gap(behind: piece)
    if gap.contains(where: { ";?!,".unicodeScalars.contains($0) }) { return false }
    return gap.first != "." || text.pieces[piece].range.count <= 4
  }

  private static func stands(_ words: [String], in text: PlainText, upTo last: Int) -> Bool {
    let first = last - words.count + 1
    return first >= 0 && zip(first..., words).allSatisfy { text.pieces[$0].word == $1 }
  }

  /// Words that may stand between what a number is and the number.
  private static let links: Set<String> = Set(WordLists.links)

  /// The phrases, by their last word.
  private static let phrases: [String: [(words: [String], meaning: WordsBeside)]] = {
    var phrases: [String: [(words: [String], meaning: WordsBeside)]] = [:]
    let lists: [([String], WordsBeside)] = [
      (WordLists.telephones, .telephone), (WordLists.identityNumbers, .identity),
      (WordLists.passports, .identity), (WordLists.banks, .bank),
      (WordLists.references, .reference), (WordLists.currencies, .figure),
    ]
    for (list, meaning) in lists {
      for phrase in list {
        let words = phrase.split(separator: " ").map(String.init)
        guard let last = words.last else { continue }
        phrases[last, default: []].append((words, meaning))
      }
    }
    return phrases
  }()
}
