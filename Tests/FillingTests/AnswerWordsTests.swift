import PolicyModel
import Filling
import Testing
import YAMLTree

/// What the log of the tests says of a content.
extension YAMLContent: CustomTestStringConvertible {
  package var testDescription: String { AnswerWords.text(of: self) }
}

/// Answers in a person's words.
@Suite struct `An answer in words` {
  private static func range(_ from: String, _ to: String) -> YAMLContent {
    .mapping([.init("from", .text(from)), .init("to", .text(to))])
  }

  private static func count(_ count: String, _ total: String) -> YAMLContent {
    .mapping([.init("count", .text(count)), .init("of", .text(total))])
  }

  private static func list(_ ids: String...) -> YAMLContent {
    .list(ids.map(YAMLContent.text))
  }

  @Test(arguments: [
    ("C-01.y", "yes", YAMLContent.text("yes")),
    ("C-01.y", " mostly so ", .text("mostly so")),
    ("C-01.y", "1-2", .text("1-2")),
    ("C-01.l", "2", .text("2")),
    ("C-02.e", "police,labour", list("police", "labour")),
    ("C-02.e", " police , courts ", list("police", "courts")),
    ("C-02.e", "police", list("police")),
    ("C-02.e", "[police, courts]", list("police", "courts")),
    ("C-02.e", "none", list()),
    ("C-02.e", "all", list("police", "courts", "labour")),
    ("C-02.e", "Unknown", .text("Unknown")),
    ("C-02.e", "n/a", .text("n/a")),
    ("C-02.p", "72%", .text("72%")),
    ("C-02.p", "18 of 25", count("18", "25")),
    ("C-02.p", "{ count: 18, of: 25 }", count("18", "25")),
    ("C-02.p", "40-55", range("40", "55")),
    ("C-02.p", "40..55", range("40", "55")),
    ("C-02.p", "40 to 55", range("40", "55")),
    ("C-02.p", "40–55%", range("40", "55%")),
    ("C-02.p", "n/a", .text("n/a")),
    ("C-02.p", "not-applicable", .text("not-applicable")),
    ("C-02.p", "some of them", .text("some of them")),
    ("C-02.p", "[", .text("[")),
    ("C-03.n", "-5", .text("-5")),
    ("C-03.n", "-5..-2.5", range("-5", "-2.5")),
    ("C-03.n", "-5--2", range("-5", "-2")),
  ])
  func `is read for its type of indicator`(id: String, text: String, content: YAMLContent) throws {
    let indicator = try #require(EditedText.checklist.indicators.first { $0.id == id })
    #expect(AnswerWords.content(of: text, for: indicator) == content)
  }

  @Test(arguments: [
    ("men,boys", ["men", "boys"]), ("[men, boys]", ["men", "boys"]), ("none", []), ("", []),
    ("men", ["men"]), ("men,none", ["men", "none"]),
  ])
  func `names victim groups`(text: String, groups: [String]) {
    #expect(AnswerWords.groups(in: text) == groups)
  }

  @Test(arguments: [
    (YAMLContent.blank, "blank"), (.text("Yes"), "Yes"), (list(), "none"),
    (list("police", "courts"), "police,courts"), (count("18", "25"), "18 of 25"),
    (range("40", "55"), "40 to 55"), (.mapping([.init("of", .text("3"))]), "of 3"),
  ])
  func `is written as it would be given`(content: YAMLContent, text: String) {
    #expect(AnswerWords.text(of: content) == text)
  }
}
