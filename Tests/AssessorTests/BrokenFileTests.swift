import Foundation
import TestFiles
import Testing

/// A file for each rule that a file can break, in Tests/Fixtures/broken.
///
/// Most of them begin with these lines, and end with a line of `facts:`.
///
///     1 assessment: osce-victim-protection-2022
///     2 checklist-version: 2.0.0
///     3 state: { code: XX, name: Exampleland }
///     4 date: 2026-06-30
///     5 answers:
///     6   P1-LEAD-01.s1: yes
@Suite struct `A broken file` {
  /// The first error in each file: line and column, none for the file as a whole, and message.
  static let faults: [(file: String, place: String, message: String)] = [
    // The file as a whole.
    ("empty", "", "the file is empty"),
    ("only-comments", "", "the file holds nothing but comments"),
    ("pdf", "", "this is a PDF file, not plain text"),
    ("utf-16", "", "the file is saved as UTF-16, not as UTF-8"),
    ("utf-16-unmarked", "", "the file is saved as UTF-16, not as UTF-8"),
    ("rich-text", "", "this is a file of a word processor (RTF), not plain text"),
    ("web-page", "", "this is a web page or XML, not plain text"),
    // Characters.
    ("invalid-utf-8", "3:27", "the file is not saved as UTF-8"),
    (
      "control-character", "6:19",
      "the control character U+0008 stands in the text, where it cannot be seen"
    ),
    (
      "line-separator", "6:25",
      "a line separator (U+2028) stands in the text, where it cannot be seen"
    ),
    ("control-escape", "6:41", #"'\e' puts the control character U+001B into the text"#),
    ("unknown-escape", "6:21", #"'\d' has no meaning"#),
    ("reserved-character", "6:18", "text cannot begin with '@'"),
    // What YAML has and this format does without.
    ("anchor", "6:18", "'&a' names a value to use again, which is not supported"),
    ("alias", "6:18", "'*a' stands for a value given elsewhere, which is not supported"),
    ("tag", "6:18", "'!!bool' sets the type of a value, which is not supported"),
    (
      "tag-directive", "1:1",
      "'%TAG ! tag:example.org,2026:' prepares marks for the types of values; not supported"
    ),
    ("yaml-version", "1:1", "the file asks for a version of YAML that is not supported"),
    ("duplicate-key", "7:3", "the key 'P1-LEAD-01.s1' is given twice"),
    ("key-not-text", "6:3", "a key must be plain text, not a list"),
    ("empty-key", "6:3", "a key is missing here"),
    ("second-document", "7:1", "a second document begins here"),
    ("after-the-end", "8:1", "something follows the line '...', which ends the document"),
    ("too-deep", "6:80", "lists and entries lie more than 64 levels inside one another"),
    // Lines and brackets.
    ("tab-indentation", "6:1", "a tab stands where only spaces may"),
    ("unclosed-quote", "6:18", "this quotation mark is not closed"),
    ("unclosed-bracket", "6:18", "this [ is not closed"),
    ("missing-colon", "7:3", "no colon follows 'P1-LEAD-01.p1 yes'"),
    ("missing-space", "7:16", "a space is missing behind the colon in 'P1-LEAD-01.p1:yes'"),
    ("misaligned", "7:2", "this line does not line up with the lines above it"),
    ("indented-too-far", "7:17", "a colon stands in text that continues the line above"),
    ("second-colon", "6:21", "a second colon with a space behind it stands on this line"),
    // What an assessment must say.
    ("unknown-key", "5:1", "'answer' is not a key of an assessment"),
    ("missing-key", "1:1", "an assessment needs 'date'"),
    ("wrong-kind", "6:3", "'answers' is the text 'P1-LEAD-01.s1 yes'"),
    (
      "unknown-checklist", "1:13",
      "there is no checklist 'osce-victim-protection-2023' in this program"
    ),
    ("unknown-state", "3:16", "'Norway' is not a country code"),
    ("not-a-date", "4:7", "'2026-02-30' is not a day of the calendar"),
    ("respondent-role", "5:21", "'chief' is not a possible role"),
    // Answers.
    ("not-an-answer", "6:18", "'mostly' is not an answer to P1-LEAD-01.s1"),
    ("unknown-indicator", "6:3", "'P1-LEAD-01.s9' is not an indicator of this checklist"),
    ("criterion-for-indicator", "6:3", "'P1-LEAD-01' is a criterion, not an indicator"),
    ("count-above-total", "6:27", "26 is more than 25"),
    ("range-reversed", "6:26", "'from' is above 'to'"),
    ("percentage-above-100", "6:18", "'101%' is not an answer to P1-LEAD-01.p2"),
    ("decimal-comma", "6:18", "'1,5' is not an answer to P1-LEAD-01.p2"),
    ("two-answers", "6:39", "P1-LEAD-01.p2 has 'answer' and a second value beside it"),
    ("question-mark-in-a-list", "6:31", "a question mark stands alone"),
    ("question-mark-as-an-item", "8:7", "a question mark stands alone"),
    ("more-than", "6:20", "text cannot stand on the same line as the mark >"),
    ("rough-figure", "6:18", "'~35' is not an answer to P1-LEAD-01.p2"),
    ("figures-with-a-dash", "6:18", "'35–40' is not an answer to P1-LEAD-01.p2"),
    ("less-than-nothing", "6:18", "-5 is less than nothing"),
    ("words-reversed", "6:26", "'from' is above 'to'"),
    ("in-place-and-missing", "6:54", "'assistance' is in place and missing"),
    (
      "why-beside-yes", "6:38",
      "'why' says of what kind an unknown is, and P1-LEAD-01.s1 is not unknown"
    ),
    (
      "public-with-a-note", "7:39",
      "this file says that it is a public copy, and holds a note"
    ),
    ("exception-twice", "6:47", "'men' is listed twice"),
    ("evidence-without-title", "6:44", "this evidence cannot be found by anybody"),
    // Characters that look like others.
    ("no-break-indent", "7:1", "a no-break space (U+00A0) stands where only a space may"),
    ("no-break-last-line", "8:1", "a no-break space (U+00A0) stands where only a space may"),
    ("no-break-behind-colon", "7:17", "a no-break space (U+00A0) stands where only a space may"),
    ("no-break-behind-dash", "9:8", "a no-break space (U+00A0) stands where only a space may"),
    (
      "zero-width-space", "6:21",
      "a zero width space (U+200B) stands in 'yes\u{200B}', where it cannot be seen"
    ),
    (
      "soft-hyphen", "6:8",
      "a soft hyphen (U+00AD) stands in 'P1-LE\u{AD}AD-01.s1', where it cannot be seen"
    ),
    ("ideographic-space", "7:1", "an ideographic space (U+3000) stands where only a space may"),
    (
      "narrow-no-break-space", "6:20",
      "a narrow no-break space (U+202F) stands in '72\u{202F}%', which nobody can tell from a space"
    ),
    (
      "direction-mark", "4:7",
      "a right-to-left mark (U+200F) stands in '\u{200F}2026-06-30', where it cannot be seen"
    ),
    (
      "byte-order-mark-inside", "6:18",
      "a byte order mark (U+FEFF) stands in the text, where it cannot be seen"
    ),
    (
      "non-breaking-hyphen", "6:5",
      "'\u{2011}' (U+2011) stands in 'P1\u{2011}LEAD\u{2011}01.s1', and only looks like '-'"
    ),
    (
      "cyrillic-letter", "6:3",
      "'\u{420}' (U+0420) stands in '\u{420}1-LEAD-01.s1', and only looks like 'P'"
    ),
    ("full-width-colon", "7:16", "'：' (U+FF1A) stands here, and only looks like ':'"),
    (
      "curly-quotes", "3:16",
      "the quotation mark “ (U+201C) stands in '“XX”' as a part of the text"
    ),
    ("name-that-cannot-be-seen", "3:26", "name is empty"),
    // In the wrong place.
    (
      "left-margin", "7:1",
      "'P1-LEAD-01.s1' stands at the left margin, and is no key of a whole assessment"
    ),
    ("one-line-at-the-margin", "8:16", "a colon stands in text that continues the line above"),
    (
      "facts-at-the-margin", "6:1",
      "'osce-participating-state' stands at the left margin, and is no key of a whole assessment"
    ),
    (
      "plan-at-the-margin", "6:1",
      "'P1-LEAD-01' stands at the left margin, and is no key of a whole assessment"
    ),
    (
      "note-at-the-margin", "7:1",
      "'note' stands at the left margin, and is no key of a whole assessment"
    ),
    ("note-among-answers", "7:3", "'note' stands where an id belongs"),
    (
      "fact-among-answers", "6:3",
      "'osce-participating-state' is a fact about the State, and stands under 'answers'"
    ),
    ("plan-among-answers", "7:3", "'plan' stands where an id belongs"),
    ("merge-conflict", "6:1", "the marks of a merge conflict stand in the file"),
    ("rest-of-a-conflict", "7:1", "the marks of a merge conflict stand in the file"),
    ("state-as-a-text", "3:8", "a state is the text 'Norway'"),
    ("evidence-as-a-text", "6:43", "'evidence' is the text 'Criminal Code'"),
    ("title-as-a-source", "6:44", "'Criminal Code' is not a source of this file"),
    ("keys-on-one-line", "6:23", "a second colon with a space behind it stands on this line"),
    ("colon-in-braces", "6:42", "a second colon with a space behind it stands on this line"),
    ("remark-in-braces", "6:18", "this { is not closed"),
    ("commas-missing", "6:42", "'men women' is not a victim group of this checklist"),
    // Words, days and figures of other habits.
    ("cross-for-yes", "6:18", "'X' is not an answer to P1-LEAD-01.s1"),
    ("yes-in-russian", "5:36", "'да' does not settle a fact"),
    ("words-behind-yes", "6:18", "'yes, but only at the border' is not an answer to P1-LEAD-01.s1"),
    ("list-of-one", "6:18", "a list is not an answer to P1-LEAD-01.s1"),
    ("day-with-slashes", "4:7", "'1/4/2026' is not a day of the calendar"),
    ("month-for-a-day", "4:7", "'April 2026' is not a day of the calendar"),
    ("year-of-five-digits", "4:7", "'20026-06-30' is not a day of the calendar"),
    ("no-such-month", "6:64", "'2023-13' is not a day, month or year of the calendar"),
    ("range-with-a-hyphen", "6:18", "'40-55' is not an answer to P1-LEAD-01.p2"),
    ("rough-count", "6:27", "'~18' is not a possible count"),
    ("rough-end-of-a-range", "6:26", "'<5' is no end of a range"),
    ("half-a-count", "6:27", "'count' stands here without 'of'"),
    ("percentage-101", "6:18", "'101' is not an answer to P1-LEAD-01.p2"),
  ]

  private static let folder = Files.fixtures + "/broken"

  /// One check of all of them, since each is told of by itself.
  private static let check = Result {
    try Program(folder: folder).run(["check"] + faults.map { "\($0.file).yaml" })
  }

  /// What a check says of one file, from its first error on.
  private func lines(about file: String, in notes: String) -> [String] {
    notes.split(separator: "\n").map(String.init)
      .drop { !$0.hasPrefix("\(file).yaml:") || !$0.contains(": error: ") }
      .prefix { $0.hasPrefix("\(file).yaml:") || $0.prefixMatch(of: /[a-z0-9-]+\.yaml:/) == nil }
  }

  @Test(arguments: faults)
  func `ends a check with 65 and its place, its line and a caret`(
    file: String, place: String, message: String
  ) throws {
    let outcome = try Self.check.get()
    #expect(outcome.code == 65)
    let result = outcome.results.split(separator: "\n").first { $0.hasPrefix("\(file).yaml: ") }
    #expect(result?.contains(/: [1-9][0-9]* error/) == true)
    let lines = lines(about: file, in: outcome.notes)
    guard !place.isEmpty else {
      #expect(lines.first == "\(file).yaml: error: \(message)")
      #expect(!lines.contains { $0.contains("^") })
      return
    }
    #expect(lines.first == "\(file).yaml:\(place): error: \(message)")
    try #require(lines.count > 2)
    let position = place.split(separator: ":").compactMap { Int($0) }
    try #require(position.count == 2)
    #expect(lines[1].hasPrefix("\(position[0]) | "))
    #expect(lines[2].hasPrefix("  | " + String(repeating: " ", count: position[1] - 1) + "^"))
  }

  @Test(arguments: faults)
  func `ends a report with 65, and nothing is written`(
    file: String, place: String, message: String
  ) throws {
    try Files.inScratchFolder { folder in
      let outcome = try Program(folder: Self.folder).run(
        ["report", "\(file).yaml", "-o", "\(folder)/out"])
      #expect(outcome.code == 65)
      #expect(outcome.results == "")
      let at = place.isEmpty ? "" : ":\(place)"
      let first = outcome.notes.split(separator: "\n").first { $0.contains(": error: ") }
      #expect(first == "\(file).yaml\(at): error: \(message)")
      #expect(try Files.contents(of: folder) == [])
    }
  }

  @Test func `of each kind stands in the table`() throws {
    let files = try Files.contents(of: Self.folder).filter { $0.hasSuffix(".yaml") }
    #expect(files == Self.faults.map { "\($0.file).yaml" }.sorted())
  }

  @Test func `is refused before it is read where it is larger than 16 MiB`() throws {
    try Files.inScratchFolder { folder in
      let program = Program(folder: folder)
      let text = String(repeating: "# no assessment is so long\n", count: 621_379)
      try Files.write(String(text.prefix(16 << 20)) + "#", to: "\(folder)/large.yaml")
      let large = try program.run(["check", "large.yaml"])
      #expect(large.code == 65)
      #expect(large.notes.hasPrefix("large.yaml: error: the file is larger than 16 MiB\n"))
      try Files.write(String(text.prefix(16 << 20)), to: "\(folder)/largest.yaml")
      let largest = try program.run(["check", "largest.yaml"])
      #expect(largest.code == 65)
      #expect(
        largest.notes.hasPrefix("largest.yaml: error: the file holds nothing but comments\n"))
    }
  }

  @Test func `with several faults is told all of them, in their order`() throws {
    try Files.inScratchFolder { folder in
      let text = """
        assessment: osce-victim-protection-2022
        checklist-version: 2.0.0
        state: { code: UK, name: Britain }
        date: 2026-06-31
        answers:
          P1-LEAD-01.s1: mostly
          P1-LEAD-01.s1: yes
          P1-LEAD-01.p2: { from: 9, to: 1 }
        weather: fine

        """
      try Files.write(text, to: "\(folder)/all.yaml")
      let outcome = try Program(folder: folder).run(["check", "all.yaml"])
      #expect(outcome.code == 65)
      let errors = outcome.notes.split(separator: "\n").filter { $0.contains(": error: ") }
      #expect(
        errors == [
          "all.yaml:3:16: error: 'UK' is not a country code",
          "all.yaml:4:7: error: '2026-06-31' is not a day of the calendar",
          "all.yaml:6:18: error: 'mostly' is not an answer to P1-LEAD-01.s1",
          "all.yaml:7:3: error: the key 'P1-LEAD-01.s1' is given twice",
          "all.yaml:8:26: error: 'from' is above 'to'",
          "all.yaml:9:1: error: 'weather' is not a key of an assessment",
        ])
    }
  }
}
