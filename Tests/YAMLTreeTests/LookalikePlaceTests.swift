import Findings
import Testing

@testable import YAMLTree

/// Characters that YAML takes for text where a person sees a space, a colon or nothing.
@Suite struct `A character that looks like another` {
  @Test(arguments: [
    // Among the blanks that a line begins with.
    ("a:\n  b: 1\n\u{A0} c: 2\n  d: 3\n", "lookalike 10..<12"),
    ("a:\n  b: 1\n \u{202F}c: 2\n  d: 3\n", "lookalike 11..<14"),
    ("a:\n  b: 1\n\u{3000}c: 2\n  d: 3\n", "lookalike 10..<13"),
    ("a:\n  b: 1\n   \u{200B}c: 2\n  d: 3\n", "lookalike 13..<16"),
    // Behind a colon or a dash.
    ("a: 1\nb:\u{A0}2\nc: 3\n", "lookalike 7..<9"),
    ("a: 1\nb:\u{2003}2\nc: 3\n", "lookalike 7..<10"),
    ("a: 1\nb\u{FF1A} 2\nc: 3\n", "lookalike 6..<9"),
    ("a:\n  - b\n  -\u{A0}c: d\n  - e\n", "lookalike 12..<14"),
  ])
  func `is pointed at where it stands, not where reading stops`(text: String, finding: String) {
    let reading = Reading(text)
    #expect(reading.tree == nil)
    #expect(reading.summary == [finding])
  }

  @Test(arguments: [
    // In a person's own words, in quotation marks, in a remark, and on lines far off.
    ("a: x\u{A0}y\nb:2\nc: 3\n", "missing-space 9..<10"),
    ("a: \"x\u{200B}\nb: c\n", "unclosed-quote 3..<4"),
    ("a: 1 #\u{A0}x\nb:2\nc: 3\n", "missing-space 11..<12"),
    ("a:\u{20}|\n  \u{A0}x\nb: 1\nc: 2\nd:2\ne: f\n", "missing-space 22..<23"),
  ])
  func `is let be where it is no fault`(text: String, finding: String) {
    #expect(Reading(text).summary == [finding])
  }

  @Test func `stays in a text that can be read`() throws {
    let reading = Reading("a: x\u{A0}\u{200B}y\n")
    #expect(reading.summary == [])
    let tree = try #require(reading.tree)
    #expect(tree.text(try #require(tree.value(at: ["a"]))) == "x\u{A0}\u{200B}y")
  }

  @Test func `is told as a whole`() {
    #expect(
      Reading("a: 1\nb:\u{A0}2\nc:\u{A0}3\n").printed == """
        x.yaml:2:3: error: a no-break space (U+00A0) stands where only a space may
        2 | b:␣2
          |   ^ expected a space
          = help: such characters come along when text is copied from another program; 'Replace' in your editor finds
                  all 2 of this file

        """)
  }
}

/// What a program leaves behind that could not join two versions of a file.
@Suite struct `The marks of a merge conflict` {
  @Test func `are told once, with both versions`() {
    #expect(
      Reading("a: 1\n<<<<<<< HEAD\nb: 2\nc: 3\n=======\nb: 4\n>>>>>>> justice\nd: 5\n").printed
        == """
        x.yaml:2:1: error: the marks of a merge conflict stand in the file
        2 | <<<<<<< HEAD
          | ^^^^^^^^^^^^ two versions that another program could not join
          = help: one version is lines 3 to 4 ('HEAD'), the other is line 6 ('justice'); keep what is right of the
                  two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>

        """)
  }

  @Test func `with an ancestor, an empty version and further conflicts are told too`() {
    let text = """
      a: 1
      <<<<<<<
      ||||||| 12ab
      b: 2
      =======
      b: 4
      >>>>>>>
      c: 5
      <<<<<<< x
      d: 6
      =======
      >>>>>>> y

      """
    #expect(
      Reading(text).printed == """
        x.yaml:2:1: error: the marks of a merge conflict stand in the file
        2 | <<<<<<<
          | ^^^^^^^ two versions that another program could not join
          = help: one version is empty, the other is line 6; keep what is right of the two, and delete the lines \
        that
                  begin with <<<<<<<, ======= and >>>>>>>
          = help: more conflicts begin on line 9

        """)
  }

  @Test(arguments: [
    ("a: 1\n=======\n", "merge-marks 5..<12"), ("a: 1\n>>>>>>> b\n", "merge-marks 5..<14"),
    ("a: 1\r\n=======\r\nb: 2\r\n", "merge-marks 6..<13"),
  ])
  func `are known where only some of them are left`(text: String, finding: String) {
    #expect(Reading(text).summary == [finding])
  }

  @Test(arguments: [
    // What is wrong before them comes first; a longer line and one further in are none.
    ("a: 1\nb:2\nc: 3\n=======\n", "missing-space 6..<7"),
    ("a: 1\n========\n", "missing-colon 5..<13"),
    ("a: |\n  =======\nb: 1\nc:2\nd: 1\n", "missing-space 21..<22"),
  ])
  func `are nothing else`(text: String, finding: String) {
    #expect(Reading(text).summary == [finding])
  }
}
