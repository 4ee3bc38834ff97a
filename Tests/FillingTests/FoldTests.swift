import Filling
import Testing

/// Text broken into lines at word ends.
@Suite struct `Folded text` {
  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 13, ["one two three"]),
    ("one two three", 12, ["one two", "three"]),
    ("one  two\nthree", 7, ["one two", "three"]),
    ("a considerable word", 5, ["a", "considerable", "word"]),
    ("日本 日本", 2, ["日本", "日本"]),
    (" one ", 10, ["one"]),
    ("", 10, [""]),
  ])
  func `has lines as full as they go, and never breaks a word`(
    text: String, width: Int, lines: [String]
  ) {
    #expect(Fold.lines(text, width: width) == lines)
  }
}
