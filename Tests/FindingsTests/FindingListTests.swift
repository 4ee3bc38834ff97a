import Findings
import Testing

@Suite struct `Lists of findings` {
  private func finding(
    _ file: String, _ start: Int?, _ message: String, _ severity: Finding.Severity = .error
  ) -> Finding {
    let source = SourceText(name: file, bytes: Array("abcdef\n".utf8))
    let place = start.map { Place(start: $0, end: $0 + 1) }
    return Finding(
      id: .blank, severity: severity, source: source, place: place, message: message)
  }

  @Test
  func `come file by file, each in the order of its lines, what is about the whole file first`() {
    var list = FindingList()
    list.add(finding("b", 4, "fourth"))
    list.add(finding("a", 1, "sixth"))
    list.add(finding("b", 2, "second"))
    list.add(finding("a", 0, "fifth"))
    list.add(finding("b", 2, "third"))
    list.add(finding("b", nil, "first"))
    #expect(
      list.inFileOrder().map(\.message) == ["first", "second", "third", "fourth", "fifth", "sixth"])
  }

  @Test func `are printed in that order, with columns counted along one line`() {
    var list = FindingList()
    list.add(finding("a", 4, "second", .warning))
    list.add(finding("b", 0, "third"))
    list.add(finding("a", 2, "first"))
    var printer = FindingPrinter(colour: false)
    #expect(
      printer.print(list) == """
        a:1:3: error: first
        1 | abcdef
          |   ^
        a:1:5: warning: second
        1 | abcdef
          |     ^
        b:1:1: error: third
        1 | abcdef
          | ^

        """)
  }

  @Test func `count errors and warnings apart`() {
    var list = FindingList()
    #expect(!list.hasErrors)
    list.add(finding("a", 0, "w", .warning))
    #expect(!list.hasErrors)
    list.add(finding("a", 0, "e"))
    #expect(list.hasErrors)
    #expect([list.errorCount, list.warningCount, list.leftOut] == [1, 1, 0])
  }

  @Test func `keep a thousand, count the rest, and say so`() {
    var list = FindingList()
    for _ in 0..<1_001 { list.add(finding("a", nil, "x")) }
    #expect([list.kept.count, list.errorCount, list.leftOut] == [1_000, 1_001, 1])
    var other = FindingList()
    other.add(finding("b", nil, "y", .warning))
    list.add(other)
    #expect([list.kept.count, list.warningCount, list.leftOut] == [1_000, 1, 2])
    var printer = FindingPrinter(colour: false)
    let expected = String(repeating: "a: error: x\n", count: 1_000)
    #expect(printer.print(list) == expected + "and 2 more findings, not shown\n")
  }

  @Test func `take over another list whole where there is room`() {
    var list = FindingList()
    list.add(finding("a", nil, "x"))
    var other = FindingList()
    other.add(finding("b", nil, "y"))
    other.add(finding("b", nil, "z", .warning))
    list.add(other)
    #expect(list.kept.map(\.message) == ["x", "y", "z"])
    #expect([list.errorCount, list.warningCount, list.leftOut] == [2, 1, 0])
  }
}
