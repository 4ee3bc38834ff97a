import Scoring
import Findings
import Testing
import WorkedExamples

@testable import Documents

@Suite struct TerminalTests {
  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("日本語 です", 6, ["日本語", "です"]), ("日本語", 3, ["日", "本", "語"]), ("", 5, [""]),
    ("a  b", 9, ["a b"]), ("word abcdefghij end", 5, ["word", "abcde", "fghij", "end"]),
  ])
  func `text folds at words, by display width`(text: String, width: Int, lines: [String]) {
    #expect(DisplayWidth.fold(text, width: width) == lines)
  }

  @Test func `a table's head holds no character that cannot be seen`() {
    let table = Document.Table([.init("\u{202E}RTL\u{7}"), .init("No")], rows: [["a", "1"]])
    #expect(TerminalTable(table, width: 30).lines.first?.text == "�RTL�  No")
  }

  @Test func `a table is folded to its width`() {
    let table = Document.Table(
      [.init("Name"), .init("No", .trailing)],
      rows: [["a rather long name", "1"], ["b", "22"]])
    #expect(
      TerminalTable(table, width: 15).lines.map(\.text) == [
        "Name         No", "───────────  ──", "a rather      1", "long name", "",
        "b            22",
      ])
  }

  @Test func `a table too wide to be folded is set as several, each with its names`() {
    let table = Document.Table(
      [.init("Group"), .init("AA", .trailing), .init("BB", .trailing), .init("CC", .trailing)],
      rows: [["one two", "100%", "90%", "–"]])
    #expect(
      TerminalTable(table, width: 16).lines.map(\.text) == [
        "Group    AA   BB", "─────  ────  ───", "one    100%  90%", "two", "",
        "Group    CC", "───────  ──", "one two   –",
      ])
  }

  @Test func `what belongs to a fact stands below it, one a line`() {
    let facts = Document([.facts([Document.Fact("Lead", "finance", items: ["one", "two"])])])
    let text = String(decoding: TerminalRenderer(colour: false).bytes(of: facts), as: UTF8.self)
    #expect(text == "  Lead: finance\n      • one\n      • two\n")
  }

  @Test func `bars, ranges and coverage stand in their places`() {
    let score = PrintedScore(
      .init(.init(demonstrated: 0.5, claimed: 0.6, known: 0.9)))
    let document = Document([
      .chart(
        Chart(
          title: "Bars", description: "What is shown.",
          panels: [
            .init(
              title: "P1",
              drawing: .intervals([
                .init(depth: 0, id: "P1", title: "Systems", score: score, band: "Developing*"),
                .init(depth: 1, id: "P1-A", title: "None", score: nil, band: "Not applicable"),
              ]))
          ], table: .init([.init("A")], rows: [])))
    ])
    let pad = String(repeating: " ", count: 80 - 10 - 11)
    #expect(
      TerminalRenderer(colour: false).text(document) == """
        Bars

        What is shown.

        P1 Systems\(pad)Developing*
          ████████████████████▒▒▒▒▒▒▒▒············   50%    50–70%   90% known
          P1-A None\(String(repeating: " ", count: 80 - 11 - 14))Not applicable

        """)
  }
}
