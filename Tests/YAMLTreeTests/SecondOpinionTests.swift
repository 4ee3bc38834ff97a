import Findings
import Testing
import YAMLTree

@Suite struct `The tree and libyaml's own events` {
  /// A tree in the notation of ``LibraryEvents``.
  static func events(of node: YAMLTree.Node, in tree: YAMLTree) -> [String] {
    switch tree.kind(node) {
    case .scalar: ["=" + tree.text(node)]
    case .sequence: ["["] + tree.items(node).flatMap { events(of: $0, in: tree) } + ["]"]
    case .mapping:
      ["{"]
        + tree.entries(node).flatMap {
          events(of: $0.key, in: tree) + events(of: $0.value, in: tree)
        } + ["}"]
    case .alias: ["*"]
    }
  }

  static let samples = [
    """
    assessment: osce-victim-protection-2022
    state: { code: XX, name: Exampleland }     # ISO 3166-1
    facts: { coe-party: yes, eu-member: no }
    answers:
      P1-LEAD-01.s1: yes
      P1-LEAD-01.p2: 72%
      P1-LEAD-02.s2: [identification, assistance]
      P1-IDAS-01.s1:
        answer: partial
        note: |
          Første linje,
            innrykket – og «sitert».

          Last line.
        evidence:
          - title: 'Кодекс, ст. 12'
            url: https://example.org/a#b
      P3-CDUR-02.p1: { answer: not-applicable, reason: no unaccompanied child }
      P1-CHLD-05.o1:
    """,
    "a: >+\n  x\n\n   y\n  z\n\n\nb: >1-\n  x\n y\n\n",
    "'a''b': \"c\\n\\x41\\\n   d\"\n? |\n  key\n: - x\n  - - y\n    - {}\n",
    "[a, [b, {c: d, e: , f}], 'g\n\n h', i: j]",
    "\u{FEFF}# c\r\nx: y\r\n",
    "--- \"日本\\u8A9E\"\n...\n# end\n",
    "- \n-\n- a\n-  - b\n",
    "plain\n text # c\n",
  ]

  @Test(arguments: samples)
  func `have the same texts in the same order`(text: String) throws {
    let reading = Reading(text)
    #expect(reading.printed == "")
    let tree = try #require(reading.tree)
    let expected = try #require(LibraryEvents.of(Array(text.utf8)))
    #expect(Self.events(of: tree.root, in: tree) == expected)
  }
}
