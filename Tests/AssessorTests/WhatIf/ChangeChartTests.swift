import Foundation
import Testing

/// The chart of what changed from one round to the next: hollow before, filled after.
@Suite struct `The chart of a change` {
  /// Of half and a fifth, 0.35; of one and three fifths, 0.8.
  private static let before = "answers: { C-01.s1: partial, C-02.p1: 20 }\n"
  private static let after = "answers: { C-01.s1: yes, C-02.p1: 60 }\n"

  private func page(_ old: String, _ new: String) throws -> String {
    let texts = [SmallRounds.text("2024-06-30", old), SmallRounds.text("2026-06-30", new)]
    let (outcome, _) = try SmallRounds.run(texts, ["compare", "--format", "html"])
    #expect(outcome.code == 0, "\(outcome.notes)")
    return outcome.results
  }

  /// The drawings of changes, one for each figure of the page.
  private func drawings(_ page: String) -> [Substring] {
    page.split(separator: "<svg role=\"img\"").dropFirst().map { $0.prefix { $0 != "\n" } }
  }

  /// From where to where each line of a drawing goes, where its signs stand, and its words.
  private func rows(_ drawing: Substring) -> [String] {
    let spans = drawing.matches(of: /<line x1="([^"]*)" x2="([^"]*)" y1="7" y2="7" class="span"\/>/)
    let signs = drawing.matches(
      of: /<svg x="([^"]*)" y="7" [^>]*><path d="([^"]*)" class="(hollow|mark)"\/>/)
    let words = drawing.matches(of: /class="end">([^<]*)</)
    return spans.indices.map { index in
      let pair = signs.dropFirst(2 * index).prefix(2).map { "\($0.3) at \($0.1)" }
      return "\(spans[index].1) to \(spans[index].2), \(pair.joined(separator: ", ")): "
        + words[index].1
    }
  }

  @Test func `has a row for each part, with both ends at their share and the points`() throws {
    let drawings = drawings(try page(Self.before, Self.after))
    let row = "35% to 80%, hollow at 35%, mark at 80%: +45"
    #expect(drawings.map(rows) == [[row], [row, row]])
    let names = drawings.map { $0.matches(of: /class="(strong|)">([^<]*)</).map { "\($0.2)" } }
    #expect(names == [["Overall"], ["P1 The first panel", "P1-ONE The first group"]])
    #expect(drawings.allSatisfy { $0.contains("on 2024-06-30 and on 2026-06-30") })
  }

  @Test func `runs back where less is demonstrated, and says so`() throws {
    let drawings = drawings(try page(Self.after, Self.before))
    let row = "35% to 80%, hollow at 80%, mark at 35%: −45"
    #expect(drawings.map(rows) == [[row], [row, row]])
  }

  @Test func `stands still where nothing changed`() throws {
    let drawings = drawings(try page(Self.before, Self.before))
    let row = "35% to 35%, hollow at 35%, mark at 35%: 0"
    #expect(drawings.map(rows) == [[row], [row, row]])
  }

  @Test func `has its figures in the table beside it`() throws {
    let page = try page(Self.before, Self.after)
    for name in ["Overall", "P1 The first panel", "P1-ONE The first group"] {
      let row = page.split(separator: "\n").first {
        $0.hasPrefix("<tr>") && $0.contains("data-label=\"Part\"><span>\(name)<")
      }
      let cells = row.map { $0.matches(of: /<span>([^<]*)<\/span>/).map { "\($0.1)" } }
      #expect(cells == [name, "35%", "80%", "+45"])
    }
  }
}
