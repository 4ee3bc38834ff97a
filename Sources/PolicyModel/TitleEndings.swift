import Findings

/// What stands at the end of a title and says which edition it is: a year, or something in brackets.
enum TitleEndings {
  /// So many are taken away one after the other; nobody writes more.
  private static let most = 3

  /// The title without its last ending, without the last two, and so on.
  ///
  ///     TitleEndings.shortened("Annual report (draft) 2024")   // Annual report (draft); Annual report
  static func shortened(_ title: String) -> [String] {
    // Most titles end with a letter.
    guard let last = title.last(where: { isWordPart($0) || isClosing($0) }),
      last.isNumber || isClosing(last)
    else { return [] }
    var rest = Array(Lookalike.plain(title))
    var titles: [String] = []
    while titles.count < most, let shorter = withoutEnding(rest),
      shorter.contains(where: isWordPart)
    {
      titles.append(String(shorter))
      rest = shorter
    }
    return titles
  }

  /// Nil where neither a year nor a bracket stands at the end.
  private static func withoutEnding(_ title: [Character]) -> [Character]? {
    let text = trimmed(title[...])
    guard let last = text.last else { return nil }
    if isClosing(last) { return opening(of: text).map { Array(trimmed(text[..<$0])) } }
    let start = text.lastIndex(where: { $0 == " " || $0 == "," }).map { $0 + 1 } ?? text.startIndex
    return isYear(text[start...]) ? Array(trimmed(text[..<start])) : nil
  }

  /// Without spaces and marks at the end, but for a bracket that closes.
  private static func trimmed(_ text: ArraySlice<Character>) -> ArraySlice<Character> {
    let last = text.lastIndex { isWordPart($0) || isClosing($0) }
    return last.map { text[...$0] } ?? []
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private static func isClosing(_ character: Character) -> Bool {
    character == ")" || character == "]"
  }

  /// Where the bracket that closes at the end was opened.
  private static func opening(of text: ArraySlice<Character>) -> Int? {
    var depth = 0
    for index in text.indices.reversed() {
      switch text[index] {
      case ")", "]": depth += 1
      case "(", "[": depth -= 1
      default: break
      }
      if depth == 0 { return index }
    }
    return nil
  }

  /// Whether a word is a year or a time of years, such as `2024`, `2023/24` or `2021-2025`.
  private static func isYear(_ word: ArraySlice<Character>) -> Bool {
    let parts = word.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "/" || $0 == "-"
    }
    guard let first = parts.first, let year = Int(String(first)), first.count == 4,
      (1900...2099).contains(year)
    else { return false }
    let rest = parts.dropFirst().first
    return rest.map { [2, 4].contains($0.count) && $0.allSatisfy(\.isWholeNumber) } ?? true
  }
}
