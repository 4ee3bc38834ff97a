import Testing

@testable import Loading

@Suite struct `The words of an answer` {
  @Test(arguments: [
    (Word.yesWords, Word.yes), (Word.noWords, .no), (Word.partialWords, .partial),
    (Word.unknownWords, .unknown), (Word.notApplicableWords, .notApplicable),
  ])
  func `are read as the schemas list them`(words: [String], meaning: Word) {
    for word in words { #expect(Word(word) == meaning, "\(word)") }
  }

  @Test(arguments: ["yES", "y", "", "partly", "NA", "n/A", "unknown "])
  func `are no others`(word: String) {
    #expect(Word(word) == nil)
  }
}
