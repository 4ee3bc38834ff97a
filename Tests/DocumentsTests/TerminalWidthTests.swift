import Findings
import Scoring
import Testing
import WorkedExamples

@testable import Documents

@Suite struct `A terminal's width` {
  private static let document = Document([
    .heading(level: 1, "A heading", anchor: nil),
    .paragraph(Text(String(repeating: "word ", count: 60))),
    .chart(
      Chart(
        title: "Bars", description: "What is shown.",
        panels: [
          .init(
            title: "P1",
            drawing: .intervals([
              .init(
                depth: 0, id: "P1", title: "Systems",
                score: PrintedScore(.init(.init(demonstrated: 0.5, claimed: 0.5, known: 1))),
                band: "Developing")
            ]))
        ], table: .init([.init("A")], rows: []))),
  ])

  /// The longest line, and how long the bar is: 40 columns less than the whole.
  @Test(arguments: [
    (1, 60, 20), (60, 60, 20), (80, 80, 40), (100, 100, 60), (160, 160, 120), (500, 160, 120),
  ])
  func `is used from 60 to 160 columns`(columns: Int, longest: Int, bar: Int) {
    let text = TerminalRenderer(colour: false, width: columns).text(Self.document)
    let lines = text.split(separator: "\n")
    #expect(lines.map { DisplayWidth.of($0) }.max() == longest)
    #expect(lines.contains { $0.count { "█▒·".contains($0) } == bar })
  }

  @Test func `is 80 where none is said`() {
    #expect(
      TerminalRenderer(colour: false).text(Self.document)
        == TerminalRenderer(colour: false, width: 80).text(Self.document))
  }
}
