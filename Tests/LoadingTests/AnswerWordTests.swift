import Testing

@testable import Loading

@Suite struct `The words of an answer` {
  @Test(arguments: [
    (AnswerWord.yesWords, AnswerWord.yes), (AnswerWord.noWords, .no),
    (AnswerWord.partialWords, .partial),
    (AnswerWord.unknownWords, .unknown), (AnswerWord.notApplicableWords, .notApplicable),
  ])
  func `are read as the schemas list them`(words: [String], meaning: AnswerWord) {
    for word in words { #expect(AnswerWord(word) == meaning, "\(word)") }
  }

  @Test(arguments: ["yES", "y", "", "partly", "NA", "n/A", "unknown "])
  func `are no others`(word: String) {
    #expect(AnswerWord(word) == nil)
  }
}
