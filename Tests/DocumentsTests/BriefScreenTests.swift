import Findings
import Scoring
import Testing

@testable import Documents

@Suite struct `A screen in brief` {
  private static let score = PrintedScore(
    .init(.init(demonstrated: 0.5, claimed: 0.5, known: 0.75)))

  private static func screen(entries: Int, sections: Int) -> BriefScreen {
    BriefScreen(
      opening: ["\(written: "Exampleland"), 30 June 2026", "A checklist. Answered by an office."],
      score: score, facts: [("Band", "Developing"), ("Red flags", "none")],
      listTitle: "To fix first",
      list: (0..<entries).map {
        .init(
          id: "P1-AA-0\($0)", title: "A criterion with a title of some length, all in all",
          points: "\($0).25", deadline: "2026-12-31")
      }, sectionsTitle: "Sections",
      sections: (1...sections).map {
        .init(name: "P\($0) A section", score: score, band: "Developing*")
      })
  }

  private static func lines(_ screen: BriefScreen, _ look: OutputFormat.Appearance = .init())
    -> [String]
  {
    let text = String(decoding: screen.bytes(look), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test func `says all of it in so many lines`() {
    #expect(
      Self.lines(Self.screen(entries: 2, sections: 1)) == [
        "Exampleland, 30 June 2026",
        "A checklist. Answered by an office.",
        String(repeating: "█", count: 40) + String(repeating: "▒", count: 20)
          + String(repeating: "·", count: 20),
        "Band: Developing",
        "Red flags: none",
        "",
        "To fix first",
        "P1-AA-00  A criterion with a title of some length, all in all   0.25  2026-12-31",
        "P1-AA-01  A criterion with a title of some length, all in all   1.25  2026-12-31",
        "",
        "Sections",
        "P1 A section                        ████████▒▒▒▒····   50%   50–75%  Developing*",
      ])
  }

  /// Sections beyond the room are counted, and gaps give way to them down to three.
  @Test(arguments: [
    (5, 4, 5, 4, 0), (5, 9, 5, 9, 0), (5, 10, 4, 10, 0), (5, 11, 3, 11, 0), (5, 12, 3, 10, 2),
    (0, 12, 0, 12, 0),
    (0, 40, 0, 15, 25),
  ])
  func `fits 24 lines with the one that asks for the next command`(
    entries: Int, sections: Int, shown: Int, parts: Int, left: Int
  ) {
    let lines = Self.lines(Self.screen(entries: entries, sections: sections))
    #expect(lines.count <= 23)
    #expect(lines.count { $0.hasPrefix("P1-AA-") } == shown)
    #expect(lines.count { $0.contains("A section") } == parts)
    #expect((lines.last == "and \(left) more sections") == (left > 0), "\(lines)")
  }

  @Test(arguments: [20, 60, 80, 121, 160])
  func `is as wide as there is room`(width: Int) {
    let lines = Self.lines(Self.screen(entries: 5, sections: 4), .init(width: width))
    let room = min(max(width, 60), 160)
    #expect(lines.map { DisplayWidth.of($0) }.max() == room)
  }

  @Test func `has colours where there are any`() {
    let screen = Self.screen(entries: 1, sections: 1)
    let lines = Self.lines(screen, .init(hasColour: true))
    #expect(lines[0] == "\u{1B}[1mExampleland, 30 June 2026\u{1B}[0m")
    #expect(
      lines.map { $0.replacing(/\u{1B}\[[0-9;]*m/, with: "") } == Self.lines(screen))
  }
}
