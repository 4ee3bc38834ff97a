/// Which way a text is written, as far as the Unicode Bidirectional Algorithm (UAX 9) needs to be helped:
/// where a text from right to left stands among other words, figures and punctuation beside it change
/// their places unless the text is isolated.
package enum WritingDirection {
  /// U+2068 opens an isolate that takes its direction from its first letter; U+2067 and U+2066 open one
  /// from right to left and from left to right; U+2069 ends each of them.
  static let isolate: Unicode.Scalar = "\u{2068}"
  static let rightToLeft: Unicode.Scalar = "\u{2067}"
  static let leftToRight: Unicode.Scalar = "\u{2066}"
  static let end: Unicode.Scalar = "\u{2069}"

  /// Whether anything in a text is written from right to left.
  static func holdsRightToLeft(_ text: some StringProtocol) -> Bool {
    // Nothing below U+0590 is; its first byte in UTF-8 is 0xD6.
    text.utf8.contains { $0 >= 0xD6 } && text.unicodeScalars.contains(where: isRightToLeft)
  }

  /// Whether the first letter of a text is written from right to left.
  static func beginsRightToLeft(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.first { $0.properties.isAlphabetic }.map(isRightToLeft) ?? false
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF,
      0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// Whether texts in a language are written from right to left: by the script that its tag names
  /// (BCP 47), or else by the one that it is usually written in.
  package static func isRightToLeft(language: String) -> Bool {
    let parts = language.lowercased().split(separator: "-")
    if let script = parts.dropFirst().first(where: { $0.count == 4 && $0.allSatisfy(\.isLetter) }) {
      return ["adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"]
        .contains(script)
    }
    return parts.first.map {
      [
        "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "mzn", "nqo", "pnb", "prs", "ps", "sd",
        "syr", "ug", "ur", "yi",
      ].contains($0)
    } ?? false
  }

  /// A text of which something is written from right to left, without the spaces at its ends, which
  /// belong to the words around it; nil where all is written from left to right.
  static func isolated(
    _ text: String
  ) -> (before: Substring, core: Substring, after: Substring)? {
    guard holdsRightToLeft(text) else { return nil }
    let before = text.prefix { $0 == " " }
    let after = text.reversed().prefix { $0 == " " }.count
    let core = text.dropFirst(before.count).dropLast(after)
    return (before, core, text.suffix(after))
  }

  /// A text as it stands in plain text: with the marks around it that isolate it, where it needs them.
  ///
  /// - Parameter change: what happens to the words before the marks stand around them.
  static func marked(_ text: String, _ change: (String) -> String) -> String {
    guard let (before, core, after) = isolated(text) else { return change(text) }
    return "\(before)\(isolate)\(change(String(core)))\(end)\(after)"
  }
}
