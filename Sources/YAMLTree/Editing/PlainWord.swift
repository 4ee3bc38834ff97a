/// What other readers of YAML make of a word without quotes, by its version 1.1 or 1.2.
///
/// To this program every word is text.
enum PlainWord {
  /// Text to every reader.
  case text
  /// A truth, a number or a day to some, from which the word can be told again: `yes`, `72.5`.
  case value
  /// The same, but nobody can tell what was written, or the reader fails: `NO`, `1.10`, `2024-13-01`.
  case lost

  // Made once, since making one takes longer than matching it; nothing can change them.
  private nonisolated(unsafe) static let day = /([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})/
  /// So few digits that they come back from a binary fraction as they were.
  private nonisolated(unsafe) static let shortNumber = /(0|[1-9][0-9]{0,10})(\.[0-9]{0,3}[1-9])?/
  private nonisolated(unsafe) static let number = /[0-9][0-9_]*(\.[0-9_]*)?([eE][+-]?[0-9]+)?/
  private nonisolated(unsafe) static let notDecimal = /0[bBoOxX][0-9a-fA-F_]+/

  /// Takes a word that may stand without quotes.
  init(_ word: String) {
    guard word.utf8.first.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) == true
    else {
      self = Self.named(word)
      return
    }
    if word.wholeMatch(of: Self.day) != nil {
      self = Self.isDay(word) ? .value : .lost
    } else if word.wholeMatch(of: Self.shortNumber) != nil {
      self = .value
    } else if word.wholeMatch(of: Self.number) != nil || word.wholeMatch(of: Self.notDecimal) != nil
    {
      self = .lost
    } else {
      self = .text
    }
  }

  private static func named(_ word: String) -> PlainWord {
    switch word {
    case "y", "n", "yes", "no", "true", "false": .value
    default:
      ["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(word.lowercased())
        ? .lost : .text
    }
  }

  /// Whether it is a day of every year but the first, with two digits for its month and day.
  private static func isDay(_ word: String) -> Bool {
    guard let parts = word.wholeMatch(of: Self.day)?.output,
      parts.1 != "0000", parts.2.count == 2, parts.3.count == 2, let month = Int(parts.2),
      let day = Int(parts.3)
    else { return false }
    let days = month == 2 ? 28 : [4, 6, 9, 11].contains(month) ? 30 : 31
    return (1...12).contains(month) && (1...days).contains(day)
  }
}
