/// The ways in which a sentence may have stood in another conversion of the same report.
///
/// A conversion from PDF breaks lines, hyphenates, joins letters and changes quotation marks. A
/// criterion keeps a digest alone, so that these are undone one by one until the digest agrees. A word
/// that was changed is in none of them.
package enum SentenceReadings {
  /// What was done to a text.
  package struct Reading: Sendable, Equatable {
    package let digest: String
    /// In words, such as `hyphens at line ends joined`; empty for the text as it stands.
    package let changes: [String]
  }

  /// So many readings are tried at most: with more hyphens at line ends they are all treated alike.
  private static let mostHyphens = 6

  /// The readings of a takeaway's text, whose lines are separated by line ends, as it stands first.
  package static func of(_ text: String) -> [Reading] {
    var known: Set<String> = []
    var readings: [Reading] = []
    for (hyphens, first) in hyphenations(text) {
      for (letters, second) in letters(hyphens) {
        for (marks, third) in quotations(letters) {
          let digest = TextDigest.of(Normalisation.folded(marks))
          guard known.insert(digest).inserted else { continue }
          readings.append(
            Reading(digest: digest, changes: [first, second, third].filter { !$0.isEmpty }))
        }
      }
    }
    return readings
  }

  private typealias Variant = (text: String, change: String)

  // MARK: Hyphens at line ends

  private static func hyphenations(_ text: String) -> [Variant] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let breaks = lines.indices.dropLast().filter { isHyphenated(lines[$0], lines[$0 + 1]) }
    var variants: [Variant] = [(text, "")]
    guard !breaks.isEmpty else { return variants }
    let change = "line ends with a hyphen joined"
    if breaks.count > mostHyphens {
      for keeps in [false, true] {
        variants.append((joined(lines) { _ in keeps }, change))
      }
      return variants
    }
    for choice in 0..<(1 << breaks.count) {
      variants.append(
        (
          joined(lines) { line in
            breaks.firstIndex(of: line).map { choice >> $0 & 1 == 1 } ?? false
          }, change
        ))
    }
    return variants
  }

  private static func isHyphenated(_ line: String, _ next: String) -> Bool {
    guard let last = line.last, "-\u{AD}\u{2010}".contains(last), let first = next.first else {
      return false
    }
    return first.isLetter && line.dropLast().last?.isLetter == true
  }

  private static func joined(_ lines: [String], keepsHyphen: (Int) -> Bool) -> String {
    var text = ""
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      if !isLast, isHyphenated(line, lines[index + 1]) {
        text += keepsHyphen(index) ? line.dropLast() + "-" : line.dropLast()
      } else {
        text += isLast ? line : line + "\n"
      }
    }
    return text
  }

  // MARK: Letters

  private static let ligatures: [(Character, String)] = [
    ("\u{FB00}", "ff"), ("\u{FB01}", "fi"), ("\u{FB02}", "fl"), ("\u{FB03}", "ffi"),
    ("\u{FB04}", "ffl"), ("\u{FB05}", "st"), ("\u{FB06}", "st"),
  ]

  private static func letters(_ text: String) -> [Variant] {
    var plain = ""
    for character in text {
      switch character {
      case "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}": break
      case "\u{2010}", "\u{2011}": plain += "-"
      default:
        plain += ligatures.first { $0.0 == character }?.1 ?? String(character)
      }
    }
    var variants: [Variant] = [(text, "")]
    if Array(plain.utf8) != Array(text.utf8) {
      variants.append((plain, "joined letters and invisible marks taken apart"))
    }
    return variants
  }

  // MARK: Quotation marks

  private static let doubles = Set<Character>("\"“”„‟«»")
  private static let singles = Set<Character>("'‘’‚‛`´")

  private static func quotations(_ text: String) -> [Variant] {
    guard text.contains(where: { doubles.contains($0) || singles.contains($0) }) else {
      return [(text, "")]
    }
    var straight = ""
    var curly = ""
    var last: Character?
    for character in text {
      let opens = last.map { $0.isWhitespace || "([{—–".contains($0) } ?? true
      if doubles.contains(character) {
        straight.append("\"")
        curly.append(opens ? "“" : "”")
      } else if singles.contains(character) {
        straight.append("'")
        curly.append(opens ? "‘" : "’")
      } else {
        straight.append(character)
        curly.append(character)
      }
      last = character
    }
    let change = "quotation marks of another kind"
    return [(text, ""), (straight, change), (curly, change)]
  }
}
