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
    ("1.10", "1.10"),
    ("2026-06-30", "2026-06-30"),
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
