import Findings
import Testing

@testable import Provenance

@Suite struct `The takeaways of a report` {
  @Test func `are those of the titled lists, and not the goals of an introduction`() {
    #expect(
      Reports.lines(Reports.ticked) == [
        "P1/1/1 Public bodies should publish what they hold.", "P1/1/2 Late data is often useless.",
        "P1/2/1 Requests must be answered. Silence is a refusal.",
        "P2/0/1 A licence is part of the data.", "P2/1/1 Archives need money.",
      ])
    let reading = Reports.reading(Reports.ticked)
    #expect(
      reading.sections.map(\.title) == [
        "MAIN TAKEAWAYS FROM PANEL 1", "Main Takeaways from Panel 2",
      ])
    #expect(reading.sections.map(\.headings) == [["Publishing", "Asking"], ["", "Keeping"]])
    #expect(
      reading.findings.kept.map { "\($0.id) \($0.place?.start ?? -1)" } == [
        "between-lists \(place(of: "\"Nobody", in: Reports.ticked))",
        "between-lists \(place(of: "A. Speaker", in: Reports.ticked))",
      ])
  }

  private func place(of words: String, in text: String) -> Int {
    guard let range = text.firstRange(of: words) else { return -1 }
    return text.utf8.distance(from: text.startIndex, to: range.lowerBound)
  }

  @Test(arguments: [Reports.numbered, Reports.windows])
  func `may be numbered, and run over lines that begin with a number`(text: String) {
    #expect(
      Reports.lines(text) == [
        "P1/0/1 Publish early.",
        "P1/0/2 Publish in formats that a machine can read, and say which in 2024. 2019. was the last "
          + "year without a format.",
        "P1/0/3 Answer within ten days.", "P2/0/1 Train the offices.", "P2/0/2 Pay for the portal.",
      ])
  }

  @Test func `may be bulleted, with lists inside and headings right above`() {
    #expect(
      Reports.lines(Reports.bulleted) == [
        "P1/1/1 Name one person in charge.",
        "P1/1/2 Count the requests: – those answered, – those refused.",
        "P1/2/1 Ask for the figures.",
      ])
    #expect(
      Reports.reading(Reports.bulleted).findings.kept.map(\.id.rawValue)
        == ["list-in-takeaway", "list-in-takeaway", "odd-heading"])
  }

  @Test func `go on over pages, without their heads, feet and numbers`() {
    #expect(
      Reports.lines(Reports.paged) == [
        "P1/0/1 The register should be open to all who have a legitimate interest in the mat- ters that "
          + "it is about, and to journalists.",
        "P1/0/2 Fees should not exceed the cost of a copy.", "P1/0/3 An appeal must be free.",
      ])
    #expect(
      Reports.reading(Reports.paged).findings.kept.map(\.id.rawValue) == [
        "joined-lines", "joined-lines",
      ])
  }

  @Test func `are found under other titles where these are named`() {
    let text = "Lessons from the first workshop:\n* Begin early.\n* End on time.\n"
    #expect(Reports.lines(text) == [])
    #expect(Reports.reading(text).findings.kept.map(\.id.rawValue) == ["no-takeaways"])
    #expect(
      Reports.lines(text, headings: ["Lessons * workshop"])
        == ["P1/0/1 Begin early.", "P1/0/2 End on time."])
  }

  @Test func `are not taken from a table of contents`() {
    let text = """
      Contents
      Main takeaways from Panel 1 .......... 4
      Main takeaways from Panel 2

      Main takeaways from Panel 2
      * One.
      """
    #expect(Reports.lines(text) == ["P2/0/1 One."])
  }

  @Test(arguments: [
    ("- ✓ a", "a"), ("✓a", "a"), ("– a", "a"), ("• a b", "a b"), ("1. a", "a"), ("(2) a", "a"),
    ("c) a", "a"), ("o a", "a"), ("- • a", "a"),
  ])
  func `begin with a mark`(line: String, text: String) {
    #expect(ItemMark(line)?.text == text)
  }

  @Test(arguments: [
    "a", "-a", "1.5 million", "of a", "A. Speaker", "2024 was", "", "-", "e.g. this",
  ])
  func `do not begin without one`(line: String) {
    #expect(ItemMark(line) == nil)
  }

  @Test(arguments: ["12", "- 12 -", "Page 3", "3 of 80", "xiv", "p. 4"])
  func `have no numbers of pages in them`(line: String) {
    #expect(ReportLines.isPageNumber(line))
  }

  @Test(arguments: ["Page of history", "2024 budget", "civil", "10 000 people", "mix it"])
  func `keep lines that only look like one`(line: String) {
    #expect(!ReportLines.isPageNumber(line))
  }

  @Test func `are read from any bytes`() {
    let seed: UInt64 = 20_260_630
    var generator = SeededGenerator(seed)
    var found = 0
    let pieces = ["Main takeaways\n", "- ✓ ", "1. ", "\u{0C}", "\n\n", "words ", "\r", "(a) ", "•"]
    for _ in 0..<500 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        bytes += pieces.randomElement(using: &generator)?.utf8.map { $0 } ?? []
        if Bool.random(using: &generator) { bytes.append(.random(in: 0...255, using: &generator)) }
      }
      let reading = TakeawayReading(SourceText(name: "x", bytes: bytes))
      for takeaway in reading.takeaways {
        #expect(takeaway.place.end <= bytes.count, "seed \(seed): \(bytes)")
      }
      found += reading.takeaways.count
    }
    // Enough of them must be lists for the places to be tested at all.
    #expect(found > 50)
  }
}
