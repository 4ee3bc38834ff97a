import Testing

@testable import Loading

/// What somebody means who answers in other words.
@Suite struct `An answer in other words` {
  @Test(arguments: [
    ("y", AnswerWord.yes), ("✓", .yes), ("1", .yes), ("J", .yes), ("ja", .yes), ("Oui", .yes),
    ("да", .yes), ("так", .yes), ("sì", .yes), ("evet", .yes), ("ano", .yes),
    ("ja\u{200B}", .yes),
    ("n", .no), ("0", .no), ("nein", .no), ("Non", .no), ("нет", .no), ("ні", .no), ("nie", .no),
    ("✗", .no), ("hayır", .no),
    ("mostly", .partial), ("teilweise", .partial), ("en partie", .partial), ("частично", .partial),
    ("?", .unknown), ("n/k", .unknown), ("don't know", .unknown), ("unbekannt", .unknown),
    ("not available", .unknown), ("-", .unknown),
    ("N.A.", .notApplicable), ("sans objet", .notApplicable), ("entfällt", .notApplicable),
    ("not\u{A0}applicable", .notApplicable),
  ])
  func `is understood, so that help can name it`(text: String, word: AnswerWord) {
    #expect(AnswerWord.meant(by: text) == word)
  }

  @Test(arguments: ["", "x", "X", "×", "maybe", "2", "planned", "d"])
  func `is not guessed at where it may mean either`(text: String) {
    #expect(AnswerWord.meant(by: text) == nil)
  }

  @Test(arguments: [
    ("yes, but only at the border", AnswerWord.yes, "but only at the border"),
    ("Yes (since 2019)", .yes, "since 2019"), ("partial - see note", .partial, "see note"),
    ("no, planned", .no, "planned"), ("yes since 2019", .yes, "since 2019"),
    ("yes (art. 5 (2))", .yes, "art. 5 (2))"),
  ])
  func `with something behind it is taken apart`(text: String, word: AnswerWord, rest: String) {
    let first = AnswerWord.first(of: text)
    #expect(first?.word == word)
    #expect(first?.rest == rest)
  }

  @Test(arguments: ["no information", "yesterday", "yes", "Yes.", "mostly yes", "nothing, yet"])
  func `is not taken apart where it may be another answer`(text: String) {
    #expect(AnswerWord.first(of: text) == nil)
  }
}
