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

  private static func lists(_ entries: (String, YAMLContent)...) -> YAMLContent {
    .mapping(entries.map { YAMLContent.Entry($0.0, $0.1) })
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
    ("C-01.y", "partial..yes", range("partial", "yes")),
    ("C-01.y", "no to partial", range("no", "partial")),
    ("C-01.y", "Partial - YES", range("Partial", "YES")),
    ("C-01.y", "yes..perhaps", .text("yes..perhaps")),
    ("C-01.y", "not-applicable", .text("not-applicable")),
    ("C-01.y", "{ from: no, to: yes }", range("no", "yes")),
    ("C-01.l", "2", .text("2")),
    ("C-01.l", "2..3", range("2", "3")),
    ("C-01.l", "2-3", range("2", "3")),
    ("C-01.l", "2 to 3", range("2", "3")),
    ("C-01.l", "-1", .text("-1")),
    ("C-01.l", "1.5", .text("1.5")),
    (
      "C-02.e", "police,labour; missing courts",
      lists(("in-place", list("police", "labour")), ("missing", list("courts")))
    ),
    (
      "C-02.e", "police, labour missing courts",
      lists(("in-place", list("police", "labour")), ("missing", list("courts")))
    ),
    (
      "C-02.e", "in-place: police; missing: courts , labour",
      lists(("in-place", list("police")), ("missing", list("courts", "labour")))
    ),
    ("C-02.e", "missing courts", lists(("missing", list("courts")))),
    ("C-02.e", "in-place police", lists(("in-place", list("police")))),
    (
      "C-02.e", "Missing courts; in-place police",
      lists(("in-place", list("police")), ("missing", list("courts")))
    ),
    ("C-02.e", "missing none; in-place none", lists(("in-place", list()), ("missing", list()))),
    ("C-02.e", "missing", lists(("missing", list()))),
    (
      "C-02.e", "{ in-place: [police], missing: }",
      lists(("in-place", list("police")), ("missing", .blank))
    ),
    ("C-02.e", "police; courts", list("police; courts")),
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
    (range("partial", "yes"), "partial to yes"),
    (
      lists(("in-place", list("police", "labour")), ("missing", list("courts"))),
      "in-place police,labour; missing courts"
    ),
    (lists(("in-place", list()), ("missing", list("courts"))), "in-place none; missing courts"),
    (lists(("in-place", .blank), ("missing", list("courts"))), "missing courts"),
  ])
  func `is written as it would be given`(content: YAMLContent, text: String) {
    #expect(AnswerWords.text(of: content) == text)
  }

  /// An element may be called like the word for a list.
  @Test func `takes an element for what it is called`() throws {
    var indicator = try #require(EditedText.checklist.indicators.first { $0.id == "C-02.e" })
    indicator.type = .elements(["missing", "none"].map { Element(id: $0, label: $0) })
    #expect(AnswerWords.content(of: "missing", for: indicator) == Self.list("missing"))
    #expect(AnswerWords.content(of: "none,missing", for: indicator) == Self.list("none", "missing"))
  }
}
