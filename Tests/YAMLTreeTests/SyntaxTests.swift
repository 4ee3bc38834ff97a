import Findings
import Testing

@testable import YAMLTree

@Suite struct `Text that is not YAML` {
  @Test(arguments: [
    // Quotation marks and brackets.
    ("note: \"abc\nb: c\n", "unclosed-quote 6..<7"), ("a: 'x\n---\n", "unclosed-quote 3..<4"),
    ("a: \"x\\", "unclosed-quote 3..<4"), ("a: 1\n\"b: 2\nc: \"3\"\n", "unclosed-quote 5..<6"),
    ("a: 'it's fine'\n", "text-after-quote 7..<14"), ("[\"it\"s\"]", "text-after-quote 5..<8"),
    ("a: [x, y\nb: z\n", "unclosed-bracket 3..<4"), ("a: {b: c\nd: e\n", "unclosed-bracket 3..<4"),
    ("[", "unclosed-bracket 0..<1"), ("a: {b: [c}\n", "unclosed-bracket 7..<8"),
    ("[a, [b", "unclosed-bracket 4..<5"), ("a: [b]]\n", "stray-bracket 6..<7"),
    ("a: }\n", "stray-bracket 3..<4"), ("[\"a\" \"b\"]", "missing-comma 5..<9"),
    ("[a, , b]", "missing-value 4..<5"), ("[a:, b]", "stray-colon 2..<3"),
    ("[a, - b]", "stray-dash 4..<5"),
    // Lines.
    ("a:\n\tb: c\n", "tab-indentation 3..<4"), ("a:\n  b: c\n \t\td\n", "tab-indentation 11..<13"),
    ("a: |\n\tb\n", "tab-indentation 5..<6"), ("-\ta: b\n", "tab-indentation 1..<2"),
    ("a:\n    b: 1\n  c: 2\n", "indentation 14..<18"), ("  a: 1\nb: 2\n", "indentation 7..<11"),
    ("a:\n  - b\n c\n", "indentation 10..<11"), ("a: 1\nbcd  # x\ne: f\n", "missing-colon 5..<13"),
    ("a: 1\nb:2\ne: f\n", "missing-space 6..<7"),
    ("a: 1\nat 10:30\ne: f\n", "missing-colon 5..<13"),
    ("a: b: c\n", "stray-colon 4..<5"), ("a: b\n  c: d\n", "stray-colon 8..<9"),
    ("a: b\n- c\n", "stray-dash 5..<8"), ("- a\nb: c\n", "missing-dash 4..<8"),
    ("a: - b\n", "stray-dash 3..<4"), ("a: [b] c\n", "stray-text 7..<8"),
    ("[a, b] c\n", "stray-text 7..<8"), ("...\n", "stray-text 0..<3"),
    // Characters with a meaning.
    ("a: @b\n", "reserved-character 3..<4"), ("a: `b`\n", "reserved-character 3..<4"),
    ("a: %b\n", "reserved-character 3..<4"), ("a: , b\n", "reserved-character 3..<4"),
    ("a: ? b\n", "reserved-character 3..<4"), ("[|a]", "reserved-character 1..<2"),
    ("a: |b\n", "block-text 4..<5"), ("a: >0\n", "block-text 4..<5"),
    ("\"æ\\d\"", "unknown-escape 3..<5"), ("\"\\x4\"", "unknown-escape 1..<4"),
    ("\"\\U00110000\"", "unknown-escape 1..<11"), ("\"\\ud83d\\ude00\"", "surrogate-escape 1..<7"),
    // Lines that begin with %.
    ("%FOO\n--- a\n", "directive 0..<4"), ("%YAML 2.0\n--- a\n", "directive 0..<9"),
    ("%YAML 1.1\n%YAML 1.1\n--- a\n", "directive 10..<19"),
    ("%YAML 1.1\na: b\n", "directive 10..<14"),
    ("a: b\n%c\n", "directive 5..<7"),
  ])
  func `gets one finding, at the place that has to change`(text: String, finding: String) {
    let reading = Reading(text)
    #expect(reading.tree == nil)
    #expect(reading.summary == [finding])
  }

  @Test func `a quotation mark that is not closed is shown where it opens`() {
    #expect(
      Reading("a: 'x\nb: c\n").printed == """
        x.yaml:1:4: error: this quotation mark is not closed
        1 | a: 'x
          |    ^ opened here
          = help: put another ' where the text ends; the reader looked for it up to line 3, column 1
          = help: inside single quotation marks an apostrophe is written twice: ''

        """)
  }

  @Test func `text behind a closing quotation mark is traced to where the text began`() {
    #expect(
      Reading("a: \"x\nb: \"y\"\n").printed == """
        x.yaml:2:5: error: text follows the closing quotation mark
        2 | b: "y"
          |     ^^ expected nothing more
          = help: the text in quotation marks begins on line 1
          = help: a quotation mark inside the text is written \\"

        """)
  }

  @Test func `a bracket that is not closed is shown where it opens`() {
    #expect(
      Reading("a: {b: [c, d}\n").printed == """
        x.yaml:1:8: error: this [ is not closed
        1 | a: {b: [c, d}
          |        ^ opened here
          = help: the reader gave up at line 1, column 13; put ] where the list ends, with commas in between

        """)
  }

  @Test func `a tab is shown, and told from a blank`() {
    #expect(
      Reading("a:\n\tæ: c\n").printed == """
        x.yaml:2:1: error: a tab stands where only spaces may
        2 |  æ: c
          | ^ expected spaces
          = help: indent with spaces, as many as the lines around this one begin with

        """)
  }

  @Test func `a line that does not line up is told the columns around it`() {
    #expect(
      Reading("a:\n    b: 1\n  # c\n  c: 2\n").printed == """
        x.yaml:4:3: error: this line does not line up with the lines above it
        4 |   c: 2
          |   ^^^^ begins in column 3
          = help: line 2 begins in column 5 and line 1 in column 1; begin this line in one of these

        """)
    #expect(
      Reading("  a: 1\nb: 2\n").printed == """
        x.yaml:2:1: error: this line begins further left than the first entry
        2 | b: 2
          | ^^^^ begins in column 1
          = help: the first entry, on line 1, stands in column 3

        """)
  }

  @Test func `colons that are missing or too many are explained`() {
    #expect(
      Reading("a: 1\nbcd\ne:f\ng: h\n").printed == """
        x.yaml:2:1: error: no colon follows 'bcd'
        2 | bcd
          | ^^^ expected a key, a colon and a space
          = help: text that continues the line above is indented further than its key

        """)
    #expect(
      Reading("title: Law: a guide\n").printed == """
        x.yaml:1:11: error: a second colon with a space behind it stands on this line
        1 | title: Law: a guide
          |           ^ expected no colon here
          = help: if the colon belongs to the text, put quotation marks around the text

        """)
    #expect(
      Reading("a: b\n  C: d\n").printed == """
        x.yaml:2:4: error: a colon stands in text that continues the line above
        2 |   C: d
          |    ^ expected no colon here
          = help: an entry of its own begins in the same column as the entries around it
          = help: if the colon belongs to the text, put quotation marks around the whole text

        """)
  }

  @Test(arguments: [
    ("a:\n  b:yes\n  c: no\n", "missing-space 6..<7"),
    ("a:\n  b:yes # x\n  c: no\n", "missing-space 6..<7"),
    ("a:\n  b:yes\n\n  # x\n  c: no\n", "missing-space 6..<7"),
    ("a:\n  b yes\n  c: no\n", "missing-colon 5..<10"),
    ("a:\n  b yes  # x\n  c: no\n", "missing-colon 5..<10"),
    ("a:\n  b:yes\n  c:no\n  d: no\n", "missing-space 6..<7"),
    ("a:\n    b:yes\n  c: no\n", "missing-space 8..<9"),
    ("a:\n  - b:yes\n    c: no\n", "missing-space 8..<9"),
    ("a:osce\nb: c\n", "missing-space 1..<2"), ("a osce\nb: c\n", "missing-colon 0..<6"),
    ("a:osce\n\n# x\nb: c\n", "missing-space 1..<2"),
    // Not the first entry's fault.
    ("a:\n  text\n   b: c\n", "stray-colon 14..<15"),
    ("a:\n  - text\n   b: c\n", "stray-colon 16..<17"),
  ])
  func `a first entry without its colon is not blamed on the next`(text: String, finding: String) {
    #expect(Reading(text).summary == [finding])
  }

  @Test func `a first entry without its colon may be a text, and is told so`() {
    #expect(
      Reading("a:\n  b yes\n  c: no\n").printed == """
        x.yaml:2:3: error: no colon follows 'b yes'
        2 |   b yes
          |   ^^^^^ expected a key, a colon and a space
          = help: if it begins a text that goes on below, put quotation marks around the whole text

        """)
  }

  @Test(arguments: [
    ("", "partial", "a colon stands in text that continues the line above"),
    ("    # x\n", "[b, c]", "this line does not line up with the lines above it"),
  ])
  func `a key under a short value is told where both belong`(
    comment: String, value: String, message: String
  ) throws {
    let reading = Reading("a:\n  B-1: \(value)\n\(comment)    note: x\n")
    let finding = try #require(reading.findings.kept.first)
    #expect(finding.message == message)
    #expect(
      finding.help.first == """
        if 'note' adds to the value above, write that value on a line of its own, such as \
        'answer: \(value)', and 'note: …' under it in the same column
        """)
    #expect(reading.summary.count == 1)
  }

  @Test func `a key of more than 1,024 characters is told its limit`() {
    let reading = Reading("a: 1\n" + String(repeating: "k", count: 1_100) + ": 2\n")
    #expect(reading.summary == ["key-too-long 5..<1108"])
    #expect(reading.findings.kept.first?.message == "a key may have 1,024 characters at most")
  }

  @Test func `what libyaml says and nobody has put better is passed on`() {
    let wording = SyntaxFault.other(said: "found a unicorn").wording
    #expect(wording.id.rawValue == "not-yaml")
    #expect(wording.message == "this is not valid YAML: found a unicorn")
  }
}
