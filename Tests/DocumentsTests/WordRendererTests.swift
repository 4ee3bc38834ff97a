import OfficeFiles
import Scoring
import Testing

@testable import Documents

/// What Word is given of a document.
@Suite struct `A document for Word` {
  private static func blocks(
    _ blocks: [Document.Block], language: String = "en"
  ) -> [WordDocument.Block] {
    WordRenderer().word(Document(blocks, language: language)).blocks
  }

  private static func paragraph(
    _ style: WordDocument.Paragraph.Style, _ runs: [WordDocument.Run], bookmark: String? = nil
  ) -> WordDocument.Block {
    .paragraph(WordDocument.Paragraph(style, runs, bookmark: bookmark))
  }

  @Test func `has its title in a style of its own, and the parts as highest headings`() {
    let word = WordRenderer().word(
      Document([
        .heading(level: 1, "Report", anchor: nil), .heading(level: 2, "Part", anchor: "part.a"),
      ]))
    #expect(word.properties.title == "Report" && word.footer == "Report")
    #expect(
      word.blocks == [
        Self.paragraph(.title, [.text("Report")]),
        Self.paragraph(.heading(1), [.text("Part")], bookmark: "part.a"),
      ])
  }

  @Test func `lists its parts with the pages that they begin on`() {
    #expect(
      Self.blocks([.contents([.link("Part", to: "part.a"), "Elsewhere"])]) == [
        Self.paragraph(.caption, [.text("Contents")]),
        Self.paragraph(
          .contents, [.jump("Part", bookmark: "part.a"), .text("\t"), .page(of: "part.a")]),
        Self.paragraph(.contents, [.text("Elsewhere")]),
      ])
  }

  @Test func `keeps lines, emphasis, jumps, addresses and languages`() {
    let text: Text =
      "A \(Text.strong("b")) \(written: "c\nd", language: "fr") \(Text.link("e", to: "x"))"
      + Text(spans: [.plain(" "), .address("https://example.org"), .address("no address")])
    #expect(
      Self.blocks([.paragraph(text)]) == [
        Self.paragraph(
          .normal,
          [
            .text("A "), .text("b", .init(isBold: true)), .lineBreak,
            .text("c", .init(language: "fr")), .lineBreak, .text("d", .init(language: "fr")),
            .lineBreak, .jump("e", bookmark: "x"), .text(" "),
            .link("https://example.org", address: "https://example.org"), .text("no address"),
          ])
      ])
  }

  @Test func `sets what is written from right to left apart`() {
    var hebrew = WordDocument.Look()
    hebrew.isRightToLeft = true
    #expect(
      Self.blocks([.paragraph("State: \(written: "המדינה"), 2026")]) == [
        Self.paragraph(.normal, [.text("State: "), .text("המדינה", hebrew), .text(", 2026")])
      ])
    var line = WordDocument.Paragraph(.normal, [.text("המדינה", hebrew)])
    line.isRightToLeft = true
    #expect(Self.blocks([.paragraph(.written("המדינה"))]) == [.paragraph(line)])
  }

  @Test func `shows the three parts as cells of their lengths`() throws {
    let verdict = Document.Verdict(
      score: PrintedScore(.init(.init(demonstrated: 0.25, claimed: 0.25, known: 0.25))),
      headline: "Too little is known for a verdict.", isOpen: true,
      parts: [
        .init(.demonstrated, "demonstrated", 25), .init(.possible, "not known", 75),
        .init(.missing, "missing", 0),
      ], reach: "A quarter is known.", bands: "No band.", evidence: "")
    let blocks = Self.blocks([.verdict(verdict)])
    guard blocks.count == 5, case .table(let bar) = blocks[1] else {
      Issue.record("\(blocks)")
      return
    }
    #expect(bar.widths == [25, 75])
    #expect(bar.caption == "Of 100 points: 25 demonstrated and 75 not known.")
    #expect(
      bar.rows.map { $0.map { $0.paragraphs[0].runs } } == [
        [
          [.text("25 demonstrated", .init(isBold: true, colour: "FFFFFF"))],
          [.text("75 not known", .init(isBold: true, colour: "1A2028"))],
        ]
      ])
  }

  @Test func `splits a table that is too wide for a page, and repeats its head`() {
    let columns = (1...9).map { Table.Column("c\($0)") }
    let blocks = Self.blocks([
      .table(Table(columns, rows: [(1...9).map { Text("v\($0)") }])), .filters([]),
    ])
    let heads = blocks.map { block -> [String] in
      guard case .table(let table) = block, table.headRows == 1 else { return [] }
      return table.rows[0].map { cell in
        guard case .text(let text, _) = cell.paragraphs[0].runs[0] else { return "" }
        return text
      }
    }
    #expect(heads == [["c1", "c2", "c3", "c4", "c5"], ["c1", "c6", "c7", "c8", "c9"]])
  }

  @Test func `is the same bytes again`() {
    let document = Document([.heading(level: 1, "Report", anchor: "a"), .paragraph("x")])
    #expect(WordRenderer().bytes(of: document) == WordRenderer().bytes(of: document))
  }
}
