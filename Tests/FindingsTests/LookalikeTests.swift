import Findings
import Testing

/// Characters that nobody can tell from others by looking.
@Suite struct `A lookalike` {
  @Test(arguments: [
    ("\u{A0}", " "), ("\u{202F}", " "), ("\u{2007}", " "), ("\u{3000}", " "), ("\u{2003}", " "),
    ("\u{200B}", ""), ("\u{200D}", ""), ("\u{2060}", ""), ("\u{AD}", ""), ("\u{FEFF}", ""),
    ("\u{200F}", ""), ("\u{202E}", ""), ("\u{2066}", ""), ("\u{FE0F}", ""),
    ("\u{420}", "P"), ("\u{441}", "c"), ("\u{39F}", "O"), ("\u{2011}", "-"), ("\u{2013}", "-"),
    ("\u{2212}", "-"), ("\u{FF1A}", ":"), ("\u{FF21}", "A"), ("\u{FF5E}", "~"),
    ("“", ""), ("’", ""), ("«", ""),
  ])
  func `is known with what it looks like`(text: Unicode.Scalar, plain: String) throws {
    #expect(try #require(Lookalike(text)).plain == plain)
  }

  @Test(arguments: [" ", "a", "-", ":", "\"", "~", "é", "я", "日", "±", "\u{301}"])
  func `is no other character`(text: Unicode.Scalar) {
    #expect(Lookalike(text) == nil)
  }

  @Test func `is named with its number and told what to do about it`() throws {
    let space = try #require(Lookalike("\u{A0}"))
    #expect(space.message(in: nil) == "a no-break space (U+00A0) stands where only a space may")
    #expect(space.expectation(isBetweenParts: true) == "expected a space")
    #expect(
      space.message(in: "a\u{A0}b")
        == "a no-break space (U+00A0) stands in 'a\u{A0}b', which nobody can tell from a space")
    #expect(space.expectation(isBetweenParts: false) == "delete this character")
    let letter = try #require(Lookalike("\u{420}"))
    #expect(letter.message(in: "Рay") == "'Р' (U+0420) stands in 'Рay', and only looks like 'P'")
    #expect(letter.expectation(isBetweenParts: false) == "expected 'P'")
    let unseen = try #require(Lookalike("\u{2069}"))
    #expect(
      unseen.message(in: "x")
        == "a pop directional isolate (U+2069) stands in 'x', where it cannot be seen")
  }

  @Test func `is counted in its file, so that all are found`() throws {
    let space = try #require(Lookalike("\u{A0}"))
    let from = "such characters come along when text is copied from another program"
    #expect(space.help(in: Array("a\u{A0}b \u{AD}".utf8)) == [from])
    #expect(
      space.help(in: Array("\u{A0}a\u{A0}b\u{A0}".utf8))
        == [from + "; 'Replace' in your editor finds all 3 of this file"])
  }

  @Test func `is shown by a sign where it is pointed at, and stays as it is elsewhere`() {
    let text = SourceText(name: "x", bytes: Array("a\u{200B}b: \u{A0}\u{A0}c\u{A0}d".utf8))
    func printed(_ range: Range<Int>) -> String {
      var printer = FindingPrinter(colour: false)
      return printer.print(
        Finding(
          id: .lookalike, source: text,
          place: Place(start: range.lowerBound, end: range.upperBound),
          message: "here"))
    }
    #expect(printed(1..<4) == "x:1:2: error: here\n1 | a␣b: \u{A0}\u{A0}c\u{A0}d\n  |  ^\n")
    #expect(
      printed(7..<11) == "x:1:6: error: here\n1 | a\u{200B}b: ␣␣c\u{A0}d\n  |     ^^\n")
    #expect(
      printed(11..<14) == "x:1:8: error: here\n1 | a\u{200B}b: \u{A0}\u{A0}c\u{A0}d\n  |       ^^\n"
    )
  }

  @Test(arguments: [
    "", " ", "\t\n", "\u{200B}", "\u{A0}\u{3000}", "\u{FEFF}", "\u{202E}\u{202C}", "\u{2800}",
    "\u{3164}", "\u{AD}\u{FE0F}", "\u{1B}", "\u{2028}",
  ])
  func `and others of its kind alone make no text`(text: String) {
    #expect(VisibleText.isBlank(text))
  }

  @Test(arguments: ["a", " . ", "\u{200B}Ж", "日", "🇳🇴", "\u{A0}-"])
  func `beside a letter or a sign leaves a text`(text: String) {
    #expect(!VisibleText.isBlank(text))
  }
}
