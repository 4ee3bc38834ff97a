import Findings
import Testing

@Suite struct `What somebody probably meant` {
  @Test(
    arguments: [
      // A letter too many, too few, another, two swapped.
      ("partiall", ["yes", "partial", "no"], "partial"), ("partal", ["yes", "partial"], "partial"),
      ("pertial", ["yes", "partial"], "partial"), ("partail", ["yes", "partial"], "partial"),
      // Capitals do not count.
      ("PARTIAL", ["partial"], "partial"), ("yes", ["YES"], "YES"),
      // The nearest wins, of equals the first.
      ("cat", ["cut", "cats", "cat"], "cat"), ("cat", ["cut", "bat"], "cut"),
      // A third of the longer text may differ, and no more.
      ("abcdef", ["abcdxy"], "abcdxy"), ("abcdef", ["abcxyz"], nil), ("ab", ["abc"], "abc"),
      ("mostl-partial", ["yes", "partial", "no"], nil), ("yes", ["no", "unknown"], nil),
      // Of two letters one may differ, of one none.
      ("on", ["no"], "no"), ("x", ["y", ""], nil), ("x", ["X"], "X"),
      // Nothing to go by.
      ("", ["a"], nil), ("a", [], nil),
      // Letters of any alphabet.
      ("стpана", ["страна", "город"], "страна"), ("bedre", ["bedré", "verre"], "bedré"),
    ] as [(String, [String], String?)])
  func `the nearest candidate is suggested if it is near enough`(
    text: String, candidates: [String], nearest: String?
  ) {
    #expect(Suggestion.nearest(to: text, among: candidates) == nearest)
  }

  @Test func `a text of more than 64 letters gets no suggestion`() {
    let long = String(repeating: "a", count: 64)
    #expect(Suggestion.nearest(to: long, among: [long]) == long)
    #expect(Suggestion.nearest(to: long + "a", among: [long]) == nil)
  }
}
