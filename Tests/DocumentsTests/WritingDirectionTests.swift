import Testing

@testable import Documents

/// Arabic and Hebrew beside figures and punctuation: what is isolated, and what is not.
@Suite struct `A writing direction` {
  @Test(arguments: [
    ("ar", true), ("he", true), ("fa-IR", true), ("ur", true), ("AR-eg", true), ("az-Arab", true),
    ("ks-arab-IN", true), ("en", false), ("fr-CH", false), ("ar-Latn", false), ("az-Latn", false),
    ("zh-Hans", false), ("", false), ("sr", false),
  ])
  func `follows from a language's tag`(tag: String, isRightToLeft: Bool) {
    #expect(WritingDirection.isRightToLeft(language: tag) == isRightToLeft)
  }

  @Test(arguments: [
    ("Plain, with 12% and é, я, 日本", false), ("", false), ("المادة 3", true),
    ("A note: דוח 2024", true), ("\u{202E}", false), ("\u{1E900}", true), ("ܐ", true),
  ])
  func `needs help where a letter goes from right to left`(text: String, needs: Bool) {
    #expect(WritingDirection.holdsRightToLeft(text) == needs)
  }

  /// What a text is in plain text, the marks in words.
  private func marked(_ text: String) -> String {
    TerminalText.plain(text).replacing("\u{2068}", with: "<").replacing("\u{2069}", with: ">")
  }

  @Test(arguments: [
    ("40% of 12 (3)", "40% of 12 (3)"), ("المادة 3 (2021).", "<المادة 3 (2021).>"),
    (" דוח 2024 ", " <דוח 2024> "), ("Act (المادة 3)", "<Act (المادة 3)>"),
  ])
  func `stands between marks, and blanks outside them`(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  /// Otherwise a text could end the isolate that it stands in.
  @Test func `cannot be ended by a mark within the text`() {
    #expect(marked("א\u{2069}ב\u{2068}ג\u{202E}") == "<א�ב�ג�>")
  }

  @Test(arguments: [
    ("المادة 3 of 12", true), ("3. דוח", true), ("Act המ", false), ("12 (3)", false),
  ])
  func `of a line is that of its first letter`(text: String, isRightToLeft: Bool) {
    #expect(WritingDirection.beginsRightToLeft(text) == isRightToLeft)
  }
}
