import Findings
import Testing
import YAMLTree

@Suite struct `Files that ask for too much` {
  private func limits(_ change: (inout YAMLTree.Limits) -> Void) -> YAMLTree.Limits {
    var limits = YAMLTree.Limits.standard
    change(&limits)
    return limits
  }

  @Test func `the limits are 16 MiB, 64 levels, a million nodes and 1 MiB a text`() {
    let limits = YAMLTree.Limits.standard
    #expect(
      [limits.bytes, limits.depth, limits.nodes, limits.scalarBytes]
        == [16_777_216, 64, 1_000_000, 1_048_576])
  }

  @Test func `a file over 16 MiB is not read`() {
    let reading = Reading([UInt8](repeating: 0x20, count: 16_777_217))
    #expect(reading.tree == nil)
    #expect(
      reading.printed == """
        x.yaml: error: the file is larger than 16 MiB
          = help: a checklist or an assessment is far smaller; is this the right file?

        """)
  }

  @Test func `as many bytes as allowed are read, one more are not`() {
    #expect(Reading("- ab", limits: limits { $0.bytes = 4 }).summary == [])
    #expect(Reading("- abc", limits: limits { $0.bytes = 4 }).summary == ["file-too-large"])
  }

  @Test func `64 levels are read, the 65th is not, and what follows costs nothing`() {
    let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(Reading(deepest).printed == "")
    let reading = Reading(String(repeating: "[", count: 100_000))
    #expect(reading.tree == nil)
    #expect(
      reading.printed == """
        x.yaml:1:65: error: lists and entries lie more than 64 levels inside one another
        1 | \(String(repeating: "[", count: 120))…
          | \(String(repeating: " ", count: 64))^ level 65 begins here
          = help: nothing in this format goes so deep; is this the right file?

        """)
  }

  @Test func `levels count in lists of dashes and in keys alike`() {
    let limits = limits { $0.depth = 2 }
    #expect(Reading("- - a\n", limits: limits).summary == [])
    #expect(Reading("- - - a\n", limits: limits).summary == ["too-deep 4..<5"])
    #expect(Reading("a:\n  b:\n    c:\n", limits: limits).summary == ["too-deep 12..<13"])
  }

  @Test func `keys and values over the limit end the reading`() {
    let reading = Reading("[a, b, c]\n", limits: limits { $0.nodes = 3 })
    #expect(reading.tree == nil)
    #expect(
      reading.printed == """
        x.yaml:1:8: error: the file holds more than 3 keys and values
        1 | [a, b, c]
          |        ^ the reader stopped here
          = help: a checklist or an assessment holds far fewer; is this the right file?

        """)
    #expect(Reading("[a, b, c]\n", limits: limits { $0.nodes = 4 }).summary == [])
  }

  @Test func `a million nodes are read, one more is not`() {
    let items = String(repeating: "- a\n", count: 999_999)
    #expect(Reading(items).summary == [])
    #expect(Reading(items + "- b\n").summary == ["too-many-values 3999998..<3999999"])
  }

  @Test func `a text over the limit is reported, and the rest is read`() throws {
    let reading = Reading("a: 12345\nb: '123456'\n", limits: limits { $0.scalarBytes = 5 })
    #expect(
      reading.printed == """
        x.yaml:2:4: error: this text is longer than 5 bytes
        2 | b: '123456'
          |    ^^^^^^^^ the text begins here
          = help: put long material into a document of its own and give its title or address here

        """)
    #expect(reading.tree != nil)
  }

  @Test func `findings beyond a thousand are counted`() {
    let reading = Reading(String(repeating: "a: b\n", count: 3_000))
    #expect(reading.findings.errorCount == 2_999)
    #expect(reading.findings.kept.count == 1_000)
    #expect(reading.findings.kept.allSatisfy { $0.id.rawValue == "duplicate-key" })
  }
}
