import Findings
import Testing

@testable import Provenance

/// How far a list goes, what its title is called, and what a page adds to it.
@Suite struct `A list of takeaways` {
  private func filler(_ count: Int) -> String {
    // Lines of text in which no word could be a heading's.
    let line = String(repeating: "w", count: 100) + "\n"
    let rest = String(repeating: "v", count: count % 100)
    return String(repeating: line, count: count / 100) + rest + "\n"
  }

  @Test(arguments: [(599, 2), (600, 2), (601, 1), (700, 1)])
  func `ends where more than 600 characters stand between two items`(gap: Int, items: Int) {
    let text = "Takeaways\n- ✓ One.\n\n\(filler(gap))\n- ✓ Two.\n"
    #expect(Reports.reading(text).takeaways.count == items)
  }

  @Test(arguments: [(399, 1), (400, 1), (401, 0)])
  func `begins within 400 characters of its title`(gap: Int, items: Int) {
    let text = "Takeaways\n\n\(filler(gap))\n- ✓ One.\n"
    #expect(Reports.reading(text).takeaways.count == items)
  }

  @Test(arguments: [
    (["Main takeaways from Panel 2", "Main takeaways from Panel 1"], ["P2", "P1"]),
    (["Takeaways of Day 2, Panel 3"], ["P3"]), (["Key conclusions of session 12"], ["P12"]),
    (["Takeaways from Panel 999"], ["P999"]), (["Takeaways from Panel 1000"], ["P1"]),
    (["Takeaways from Panel 0"], ["P1"]), (["Takeaways from 7 Panels"], ["P1"]),
    (["Takeaways from Panel 2", "Takeaways from Panel 2", "Takeaways"], ["P2", "P3", "P4"]),
    (["Takeaways", "Takeaways from Panel 1", "Takeaways"], ["P1", "P2", "P3"]),
  ])
  func `is called by the number in its title, or the first that is free`(
    titles: [String], ids: [String]
  ) {
    let text = titles.map { "\($0)\n- ✓ One.\n\n" }.joined()
    let reading = Reports.reading(text)
    #expect(reading.sections.map(\.id) == ids)
    #expect(reading.takeaways.map(\.locator) == ids.map { "\($0)/0/1" })
  }

  /// Two pages are enough to know a running head; a line that stands on one is text.
  @Test func `goes on over two pages without their heads`() {
    let head = "Report on Data, page"
    let text = """
      \(head) 1

      Takeaways
      - ✓ One sentence that goes on over\u{0C}\(head) 2
      the end of its page.
      - ✓ Two.
      """
    #expect(
      Reports.lines(text) == [
        "P1/0/1 One sentence that goes on over the end of its page.", "P1/0/2 Two.",
      ])
    let other = text.replacing("\(head) 1", with: "A cover, page 1")
    #expect(
      Reports.lines(other) == [
        "P1/0/1 One sentence that goes on over \(head) 2 the end of its page.", "P1/0/2 Two.",
      ])
  }

  @Test(arguments: [
    ("9. a", true), ("10. a", true), ("100. a", true), ("999) a", true), ("(123) a", true),
    ("1000. a", false), ("2024. a", false), ("(2024) a", false), ("abc) a", false),
    ("iii) a", false),
  ])
  func `has marks of three characters at most`(line: String, isMark: Bool) {
    #expect((ItemMark(line) != nil) == isMark)
  }

  @Test func `may have a hundred items`() {
    let text = "Takeaways\n" + (1...100).map { "\($0). Item\n" }.joined()
    #expect(Reports.reading(text).takeaways.map(\.locator) == (1...100).map { "P1/0/\($0)" })
  }
}
