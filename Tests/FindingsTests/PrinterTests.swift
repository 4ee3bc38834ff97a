import Findings
import Testing

@Suite struct `Findings as printed` {
  private func print(
    _ text: String, _ place: Place?, severity: Finding.Severity = .error,
    expectation: String? = "expected x", help: [String] = []
  ) -> String {
    var printer = FindingPrinter(colour: false)
    let source = SourceText(name: "x.yaml", bytes: Array(text.utf8))
    return printer.print(
      Finding(
        id: .notAnAnswer, severity: severity, source: source, place: place, message: "a fault",
        expectation: expectation, help: help))
  }

  @Test func `a finding shows its line, a caret under its bytes, what was expected and what to do`()
  {
    #expect(
      print("a: b\nkey: mostly # c\n", Place(start: 10, end: 16), help: ["do this", "or that"])
        == """
        x.yaml:2:6: error: a fault
        2 | key: mostly # c
          |      ^^^^^^ expected x
          = help: do this
          = help: or that

        """)
  }

  @Test func `the margin is as wide as the line number`() {
    let text = String(repeating: "\n", count: 99) + "ab\n"
    #expect(
      print(text, Place(start: 100, end: 101), severity: .warning, expectation: nil, help: ["do"])
        == """
        x.yaml:100:2: warning: a fault
        100 | ab
            |  ^
            = help: do

        """)
  }

  @Test func `a finding about the whole file has no line`() {
    #expect(
      print("a", nil, help: ["do this"]) == """
        x.yaml: error: a fault
          = help: do this

        """)
  }

  @Test func `a caret takes two columns under wide characters and none under combining ones`() {
    // 日本 at bytes 3..<9; then e with a combining acute accent at 10..<13, then 😀.
    let text = "a: 日本 e\u{301} 😀!\n"
    #expect(
      print(text, Place(start: 3, end: 9)) == """
        x.yaml:1:4: error: a fault
        1 | a: 日本 e\u{301} 😀!
          |    ^^^^ expected x

        """)
    #expect(
      print(text, Place(start: 10, end: 13)) == """
        x.yaml:1:7: error: a fault
        1 | a: 日本 e\u{301} 😀!
          |         ^ expected x

        """)
    #expect(
      print(text, Place(start: 14, end: 18)) == """
        x.yaml:1:10: error: a fault
        1 | a: 日本 e\u{301} 😀!
          |           ^^ expected x

        """)
  }

  @Test func `a tab is one column, and control characters are made visible`() {
    #expect(
      print("\ta:\u{1B}[1m\tb\u{202E}\n", Place(start: 8, end: 9)) == """
        x.yaml:1:9: error: a fault
        1 |  a:�[1m b�
          |         ^ expected x

        """)
  }

  @Test func `a place over several lines is marked on the first`() {
    #expect(
      print("a: [b,\n  c]\n", Place(start: 3, end: 11)) == """
        x.yaml:1:4: error: a fault
        1 | a: [b,
          |    ^^^ expected x

        """)
  }

  @Test func `a place at the end of the file stands behind its last character`() {
    #expect(
      print("ab", Place(start: 2, end: 2)) == """
        x.yaml:1:3: error: a fault
        1 | ab
          |   ^ expected x

        """)
    #expect(
      print("ab\n", Place(start: 3, end: 3)) == """
        x.yaml:2:1: error: a fault
        2 |\(" ")
          | ^ expected x

        """)
    #expect(
      print("", Place(start: 0, end: 0)) == """
        x.yaml:1:1: error: a fault
        1 |\(" ")
          | ^ expected x

        """)
  }

  @Test func `a line may end in a carriage return alone, and a byte order mark has no column`() {
    #expect(
      print("\u{FEFF}a: b\rc: d\r\ne", Place(start: 11, end: 12)) == """
        x.yaml:2:4: error: a fault
        2 | c: d
          |    ^ expected x

        """)
    #expect(
      print("\u{FEFF}a: b\r", Place(start: 3, end: 4)) == """
        x.yaml:1:1: error: a fault
        1 | a: b
          | ^ expected x

        """)
  }

  @Test func `a long line is cut to 120 characters around the place`() {
    // 300 letters, the place at the letter behind 200: 60 are kept before it, 59 behind.
    let text = String(repeating: "a", count: 200) + "X" + String(repeating: "b", count: 99)
    #expect(
      print(text, Place(start: 200, end: 201)) == """
        x.yaml:1:201: error: a fault
        1 | …\(String(repeating: "a", count: 60))X\(String(repeating: "b", count: 59))…
          | \(String(repeating: " ", count: 61))^ expected x

        """)
    #expect(
      print(text, Place(start: 0, end: 300)) == """
        x.yaml:1:1: error: a fault
        1 | \(String(repeating: "a", count: 120))…
          | \(String(repeating: "^", count: 120)) expected x

        """)
  }

  @Test func `colour marks the severity, the margin and the caret`() {
    var printer = FindingPrinter(colour: true)
    let source = SourceText(name: "x", bytes: Array("ab".utf8))
    let finding = Finding(
      id: .notAnAnswer, severity: .warning, source: source, place: Place(start: 1, end: 2),
      message: "a fault", expectation: "expected x", help: ["do"])
    #expect(
      printer.print(finding) == """
        x:1:2: \u{1B}[33;1mwarning\u{1B}[0m: a fault
        \u{1B}[34m1 |\u{1B}[0m ab
        \u{1B}[34m  |\u{1B}[0m  \u{1B}[31m^ expected x\u{1B}[0m
          \u{1B}[34m=\u{1B}[0m help: do

        """)
  }
}
