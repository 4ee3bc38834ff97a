/// How the titles of lists of takeaways begin.
struct TitlePatterns {
  private static let standard = [
    "main takeaways", "key takeaways", "takeaways", "main conclusions", "key conclusions",
    "conclusions from", "conclusions of", "key recommendations", "main recommendations",
    "recommendations from", "recommendations of", "summary of recommendations",
  ]

  private let patterns: [[Substring]]

  init(_ others: [String]) {
    patterns = (Self.standard + others.map { $0.lowercased() })
      .map { $0.split(separator: "*", omittingEmptySubsequences: false) }
  }

  /// Whether a line begins like a title and does not go on like a sentence.
  func matches(_ line: String) -> Bool {
    let text = line.lowercased()
    // A table of contents leads the eye to a page's number.
    guard !text.hasSuffix("."), !text.contains("....") else { return false }
    return patterns.contains { Self.matches($0, text) }
  }

  private static func matches(_ parts: [Substring], _ text: String) -> Bool {
    var rest = text[...]
    for (index, part) in parts.enumerated() where !part.isEmpty {
      guard let found = rest.firstRange(of: part),
        index > 0 || found.lowerBound == text.startIndex
      else { return false }
      rest = rest[found.upperBound...]
      if index == parts.count - 1, let next = rest.first, next.isLetter || next.isNumber {
        return false
      }
    }
    return true
  }

  private static let counted: [Substring] = [
    "panel", "session", "part", "chapter", "section", "theme", "day", "round", "workshop",
  ]

  /// `P2` for a title with "Panel 2" in it; else the first free number.
  func id(of title: String, among taken: [String]) -> String {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    let pairs = zip(words, words.dropFirst()).reversed()
    for (word, next) in pairs where Self.counted.contains(word) {
      if let number = Int(next), number > 0, number < 1_000, !taken.contains("P\(number)") {
        return "P\(number)"
      }
    }
    var number = taken.count + 1
    while taken.contains("P\(number)") { number += 1 }
    return "P\(number)"
  }
}
