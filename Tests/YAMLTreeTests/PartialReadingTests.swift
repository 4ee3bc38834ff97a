import Findings
import Testing

@testable import YAMLTree

/// A file that is read again in part is, node by node, as if the whole had been read.
@Suite struct `Reading a changed part alone` {
  private static let text = """
    # head
    a: x
    m:
      one: yes
      # of two
      two:
        answer: "n\\u00e9"
        note: |
          several

          lines
      three: [a, b]
      four:
    n:
      five: 'it''s'
      six: >-
        a
        b

    """

  /// The tree after some bytes became others, if a part was enough; it must be that of the whole.
  private func partial(_ old: String, _ new: String) throws -> YAMLTree? {
    let before = try #require(Reading(old).tree)
    let (one, other) = (Array(old.utf8), Array(new.utf8))
    let start = zip(one, other).prefix { $0 == $1 }.count
    let rest = min(one.count, other.count) - start
    let end = zip(one.reversed(), other.reversed()).prefix(rest).prefix { $0 == $1 }.count
    let part = PartialReading(before, other, change: start..<one.count - end, limits: .standard)
    guard let tree = part.tree()?.tree else { return nil }
    let whole = try #require(Reading(new).tree)
    expectSame(tree, whole)
    return tree
  }

  private func expectSame(_ one: YAMLTree, _ other: YAMLTree) {
    #expect(one.records.count == other.records.count)
    for (index, (a, b)) in zip(one.records, other.records).enumerated() {
      let node = YAMLTree.Node(index: Int32(index))
      #expect(
        (a.start, a.end, a.next, a.count) == (b.start, b.end, b.next, b.count), "node \(index)")
      #expect((a.kind, a.style) == (b.kind, b.style), "node \(index)")
      #expect((a.isFlow, a.isDecoded) == (b.isFlow, b.isDecoded), "node \(index)")
      #expect(one.text(node) == other.text(node), "node \(index)")
    }
  }

  @Test(arguments: [
    ("one: yes", "one: partial"), ("one: yes", "one:\n    answer: yes\n    note: \"a\\tb\""),
    ("  # of two\n", "  # of two\n  # of both\n"), ("lines", "lines\n      and more"),
    ("  three: [a, b]\n", ""), ("[a, b]", "[a, b, \"\\n\"]"), ("four:", "four: no"),
    ("  four:\n", "  four:\n  \"more\": [c]\n"), ("'it''s'", "it"), ("    b\n", "    b"),
    ("    b\n", "    b\n  seven: |+\n    text\n\n\n"),
    ("    b\n", "    b\n# end\n...\n"), ("n:\n", "  more: 1\nn:\n"), ("two:", "deux:"),
  ])
  func `is enough for what stays within the entries of a mapping`(old: String, new: String) throws {
    for ending in ["\n", "\r\n", "\r"] {
      let text = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: ending)
      let changed = Self.text.replacing(old, with: new)
        .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: ending)
      #expect(try partial(text, changed) != nil)
    }
  }

  @Test(arguments: [
    ("a: x", "a: y"), ("    answer:", "   answer:"), ("  four:\n", "  four:\no: 1\n"),
    ("  four:\n", "  four:\n  one: 2\n"), ("three: [a, b]", "three: [a, b"),
    ("three: [a, b]", "three: \"a"), ("'it''s'", "*it"), ("    b\n", "    b\n---\nc\n"),
    ("n:\n", "p:\n"), ("  one: yes\n", "  zero: 1\n  one: yes\n"), ("four:", "one:"),
  ])
  func `is not enough for anything else`(old: String, new: String) throws {
    let before = try #require(Reading(Self.text).tree)
    let place = try #require(Self.text.firstRange(of: old))
    let start = Self.text[..<place.lowerBound].utf8.count
    let bytes = Array(Self.text.replacingCharacters(place, new).utf8)
    let part = PartialReading(
      before, bytes, change: start..<start + old.utf8.count, limits: .standard)
    #expect(part.tree() == nil)
  }

  @Test func `keeps to the limits of the whole`() throws {
    let before = try #require(Reading(Self.text).tree)
    let bytes = Array(Self.text.replacing("four:", with: "four: [1, 2, 3]").utf8)
    let start = Self.text[..<(try #require(Self.text.firstRange(of: "four:")).upperBound)].utf8
      .count
    var limits = YAMLTree.Limits.standard
    limits.nodes = before.records.count + 3
    #expect(
      PartialReading(before, bytes, change: start..<start, limits: limits).tree() != nil)
    limits.nodes -= 1
    #expect(
      PartialReading(before, bytes, change: start..<start, limits: limits).tree() == nil)
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, _ new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
