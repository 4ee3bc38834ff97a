import Findings
import Testing
import YAMLTree

@Suite struct `What YAML can do and this format does without` {
  @Test func `anchors, aliases and tags are all reported, and the rest is read`() {
    let reading = Reading("a: &x b\nc: *x\nd: !!str\ne: !t &y [*x, {*x : z}]\n")
    #expect(
      reading.printed == """
        x.yaml:1:4: error: '&x' names a value to use again, which is not supported
        1 | a: &x b
          |    ^^ expected the value without this name
          = help: text that begins with & needs quotation marks around it
        x.yaml:2:4: error: '*x' stands for a value given elsewhere, which is not supported
        2 | c: *x
          |    ^^ expected the value itself
          = help: text that begins with * needs quotation marks around it
        x.yaml:3:4: error: '!!str' sets the type of a value, which is not supported
        3 | d: !!str
          |    ^^^^^ expected the value without this mark
          = help: text that begins with ! needs quotation marks around it
        x.yaml:4:4: error: '!t' sets the type of a value, which is not supported
        4 | e: !t &y [*x, {*x : z}]
          |    ^^ expected the value without this mark
          = help: text that begins with ! needs quotation marks around it
        x.yaml:4:7: error: '&y' names a value to use again, which is not supported
        4 | e: !t &y [*x, {*x : z}]
          |       ^^ expected the value without this name
          = help: text that begins with & needs quotation marks around it
        x.yaml:4:11: error: '*x' stands for a value given elsewhere, which is not supported
        4 | e: !t &y [*x, {*x : z}]
          |           ^^ expected the value itself
          = help: text that begins with * needs quotation marks around it
        x.yaml:4:16: error: '*x' stands for a value given elsewhere, which is not supported
        4 | e: !t &y [*x, {*x : z}]
          |                ^^ expected the value itself
          = help: text that begins with * needs quotation marks around it

        """)
    #expect(
      reading.outline == """
        mapping 0..<46
          scalar 0..<1 'a'
            scalar 3..<7 'b'
          scalar 8..<9 'c'
            alias 11..<13
          scalar 14..<15 'd'
            scalar 17..<22 ''
          scalar 23..<24 'e'
            flow sequence 26..<46
              alias 33..<35
              flow mapping 37..<45

        """)
  }

  @Test(arguments: [
    ("a: *see below\n", "alias 3..<7"), ("a: * star\n", "alias 3..<4"),
    ("a: &R&D budget\n", "anchor 3..<7"), ("a: !foo!bar x\n", "tag 3..<11"),
    ("a: !<tag:x> y\n", "tag 3..<11"), ("a: ! x\n", "tag 3..<4"), ("a: &x &y z\n", "anchor 3..<5"),
    ("{a: &x, b: c}\n", "anchor 4..<6"), ("[!t]\n", "tag 1..<3"),
    ("%TAG ! x\n--- y\n", "tag 0..<8"),
  ])
  func `text that looks like one of them gets one finding`(text: String, finding: String) {
    #expect(Reading(text).summary == [finding])
  }

  @Test func `a thousand lines of %TAG are not read`() {
    let lines = (0..<1_000).map { "%TAG !\($0)! x\n" }.joined()
    let reading = Reading(lines + "--- y\n")
    #expect(reading.tree == nil)
    #expect(reading.summary.count == 17)
  }

  @Test func `a key that is given again is reported there, with the line of the first`() {
    let reading = Reading("x: 1\ny: 2\nx: 3\nz: {a: 1, a: 2}\n\"x\": 4\n")
    #expect(
      reading.printed == """
        x.yaml:3:1: error: the key 'x' is given twice
        3 | x: 3
          | ^ given again here
          = help: the first 'x' is on line 1; keep one of the two, or join what belongs to them
        x.yaml:4:11: error: the key 'a' is given twice
        4 | z: {a: 1, a: 2}
          |           ^ given again here
          = help: the first 'a' is on line 4; keep one of the two, or join what belongs to them
        x.yaml:5:1: error: the key 'x' is given twice
        5 | "x": 4
          | ^^^ given again here
          = help: the first 'x' is on line 1; keep one of the two, or join what belongs to them

        """)
    #expect(reading.tree.map { $0.count($0.root) } == 5)
  }

  @Test(arguments: [2, 12, 13, 14, 500])
  func `a repeated key is found among few and among many`(count: Int) {
    let lines = (1..<count).map { "k\($0): v\n" }.joined()
    let size = lines.utf8.count
    #expect(Reading(lines + "k: v\n").summary == [])
    #expect(Reading(lines + "k1: v\n").summary == ["duplicate-key \(size)..<\(size + 2)"])
    #expect(
      Reading("\(lines)n: {\(lines.split(separator: "\n").joined(separator: ", "))}\n").summary
        == [])
    #expect(
      Reading(lines + "\"k\\x31\": v\n").summary == ["duplicate-key \(size)..<\(size + 7)"])
  }

  @Test func `a key must be plain text`() {
    let reading = Reading("[a]: b\n? {c: d}\n: e\nf: g\n")
    #expect(
      reading.printed == """
        x.yaml:1:1: error: a key must be plain text, not a list
        1 | [a]: b
          | ^^^ expected plain text before the colon
          = help: text that begins with [, { or ? needs quotation marks around it
        x.yaml:2:3: error: a key must be plain text, not entries
        2 | ? {c: d}
          |   ^^^^^^ expected plain text before the colon
          = help: text that begins with [, { or ? needs quotation marks around it

        """)
    // Who reads the tree is spared such entries.
    #expect(reading.outline == "mapping 0..<24\n  scalar 20..<21 'f'\n    scalar 23..<24 'g'\n")
  }

  @Test(arguments: [
    ("? \n: b\n", "empty-key 1..<1"), ("'': b\n", "empty-key 0..<2"),
    ("{? : b}", "empty-key 3..<3"),
    ("a: b\n: c\n", "empty-key 5..<6"), (": c\n", "empty-key 0..<1"),
    ("{a: b, : c}", "empty-key 7..<8"),
  ])
  func `a key must have text`(text: String, finding: String) {
    let reading = Reading(text)
    #expect(reading.summary == [finding])
    #expect(
      reading.findings.kept.first?.message == "a key is missing here")
  }

  @Test func `a second document is reported where it begins, and the first is read`() {
    let reading = Reading("a: b\n---\nc: d\n")
    #expect(
      reading.printed == """
        x.yaml:2:1: error: a second document begins here
        2 | ---
          | ^^^ expected the end of the file
          = help: a file holds one document; delete the line ---, or move what follows it to a file of its own

        """)
    #expect(reading.outline == "mapping 0..<4\n  scalar 0..<1 'a'\n    scalar 3..<4 'b'\n")
  }

  @Test func `nothing may follow the end of the document but comments`() {
    #expect(Reading("a: b\n...\n\n# c\n...\n").summary == [])
    let reading = Reading("a: b\n... # c\n# c\nc: d # e\n")
    #expect(
      reading.printed == """
        x.yaml:4:1: error: something follows the line '...', which ends the document
        4 | c: d # e
          | ^^^^^^^^ expected the end of the file
          = help: a file holds one document; delete the line '...', or what follows it

        """)
    #expect(reading.tree != nil)
  }

  @Test(arguments: [
    ("", "the file is empty"), (" \n\n", "the file is empty"), ("\u{FEFF}", "the file is empty"),
    ("---\n", "the file is empty"),
    ("# c\n", "the file holds nothing but comments"),
    ("--- # c\n...\n", "the file holds nothing but comments"),
  ])
  func `an empty file is told what it should hold`(text: String, message: String) {
    let reading = Reading(Array(text.utf8), expecting: "answers, one a line")
    #expect(reading.tree == nil)
    #expect(
      reading.printed == """
        x.yaml: error: \(message)
          = help: the file should hold answers, one a line

        """)
  }
}
