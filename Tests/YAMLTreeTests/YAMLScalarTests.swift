import Findings
import Testing
import YAMLTree

/// Text written so that YAML reads the same text back.
@Suite struct `A written scalar` {
  static let forms: [(text: String, written: String)] = [
    ("Norway", "Norway"),
    (
      "Office of the National Co-ordinator (acting)", "Office of the National Co-ordinator (acting)"
    ),
    ("Côte d'Ivoire", "Côte d'Ivoire"),
    ("日本", "日本"),
    ("yes", "yes"),
    ("1.0.0", "1.0.0"),
    ("72.5", "72.5"),
    ("18", "18"),
    ("2026-06-30", "2026-06-30"),
    ("2026-06", "2026-06"),
    ("", #""""#),
    (" a", #"" a""#),
    ("a ", #""a ""#),
    ("a: b", #""a: b""#),
    ("a:", #""a:""#),
    ("# x", ##""# x""##),
    ("a #x", ##""a #x""##),
    ("- y", #""- y""#),
    ("'q'", #""'q'""#),
    (#""q""#, #""\"q\"""#),
    (#"a\b"#, #""a\\b""#),
    ("a, b", #""a, b""#),
    ("[a]", #""[a]""#),
    ("{a}", #""{a}""#),
    ("a\nb", #""a\nb""#),
    ("a\tb", #""a\tb""#),
    ("*", #""*""#),
    ("&a", #""&a""#),
    ("!a", #""!a""#),
    ("100%", "100%"),
    ("72 %", "72 %"),
    ("%", #""%""#),
    ("https://example.org/a-b", "https://example.org/a-b"),
    ("a:b", #""a:b""#),
    ("~", #""~""#),
  ]

  @Test(arguments: forms)
  func `stands plain where that is safe, and else in double quotes`(
    text: String, written: String
  ) {
    #expect(YAMLScalar.written(text) == written)
  }

  /// Of `NO` others make false, of `010` eight, of `1.10` the number 1.1, of `2024-13-01` nothing.
  @Test(arguments: [
    "NO", "No", "Yes", "Y", "N", "on", "OFF", "True", "null", "NULL", "007", "00", "0o7", "0x1F",
    "0b1", "1_000", "1.", "1.0", "1.10", "1e3", "1.5E+3", "123456789012", "0.12345", "2026-6-30",
    "2026-13-01", "2026-00-10", "2026-06-31", "2026-06-00", "2025-02-29", "0000-01-01",
  ])
  func `stands in quotes where another reader could not tell it again`(text: String) {
    #expect(YAMLScalar.written(text) == "\"\(text)\"")
  }

  @Test(arguments: [
    "yes", "no", "y", "n", "true", "false", "18", "0", "72.5", "99999999999", "0.0001",
    "2026-06-30",
    "2026-12-31", "2025-02-28",
  ])
  func `stands in quotes as an id also where it can be told again`(text: String) {
    #expect(YAMLScalar.written(text) == text)
    #expect(YAMLScalar.written(id: text) == "\"\(text)\"")
  }

  @Test(arguments: [
    "P1-LEAD-01.s1", "1a", "1.0.0", "1-2", "2026-06", "2026-06-30a", "6e5d", "0xg", "yess", "note",
    "a1", "12%",
  ])
  func `stands plain as an id where it is text to all`(text: String) {
    #expect(YAMLScalar.written(id: text) == text)
  }

  @Test(
    arguments: forms.map(\.text) + ["---", "...", "?", "a ? b", "<<", "=", "a`b", "@", "|", ">-"])
  func `reads back as it was, on a line and inside brackets`(text: String) throws {
    let written = YAMLScalar.written(text)
    let file =
      "line: \(written) # comment\nlist: [\(written), \(written)]\nmap: { key: \(written) }\n"
    var findings = FindingList()
    let source = SourceText(name: "x.yaml", bytes: Array(file.utf8))
    let tree = try #require(YAMLTree.read(source, findings: &findings))
    #expect(findings.kept.map(\.message) == [])
    var texts: [String] = []
    for (_, value) in tree.entries(tree.root) {
      switch tree.kind(value) {
      case .sequence: texts += tree.items(value).map(tree.text)
      case .mapping: texts += tree.entries(value).map { tree.text($0.value) }
      default: texts.append(tree.text(value))
      }
    }
    #expect(texts.map { Array($0.utf8) } == Array(repeating: Array(text.utf8), count: 4))
  }
}
