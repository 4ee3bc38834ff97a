import ModelSamples
import Testing

@testable import Filling

@Suite struct `The apostrophe before a formula` {
  @Test(arguments: [
    ("=1", "'=1"), ("a=1", "a=1"), ("a;=1+1", "a;'=1+1"), ("a,=1+1", "a,'=1+1"),
    ("a, -1", "a,' -1"), ("see;=A1", "see;'=A1"), ("one;two;\"three\"", "one;two;\"three\""),
    ("a-b=c; see p. 3 (+2), x@y; -", "a-b=c; see p. 3 (+2), x@y;' -"), ("＝1", "'＝1"),
    ("a\t＠x", "a\t'＠x"), ("\u{200B}\u{A0}=1", "'\u{200B}\u{A0}=1"), ("\tx", "'\tx"),
    ("a\u{2028}@x", "a\u{2028}'@x"), ("'=1", "''=1"), ("'a", "'a"), ("'\tx", "''\tx"),
    ("a,'\"=1", "a,''\"=1"), ("", ""),
  ]) func `stands wherever a cell may begin`(text: String, guarded: String) {
    #expect(FormulaGuard.added(to: text) == guarded)
    #expect(FormulaGuard.removed(from: guarded) == text)
  }

  @Test func `is gone again once the text is read`() {
    let signs = Array("=+-@＝'\"\t\n\r,; \u{A0}\u{200B}a1|".unicodeScalars)
    var random = SplitMix64(seed: 1)
    for _ in 0..<20_000 {
      let scalars = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        signs[Int.random(in: 0..<signs.count, using: &random)]
      }
      let text = String(String.UnicodeScalarView(scalars))
      #expect(FormulaGuard.removed(from: FormulaGuard.added(to: text)) == text)
    }
  }
}
