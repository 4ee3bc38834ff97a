package import Findings

/// The content of a YAML file as a flat tree, in which each node knows the bytes it came from.
///
/// Nodes lie in one array in the order of the file, a parent before its children; a node is an index
/// into it. Scalars are text, whatever they look like: `no`, `1.10` and `null` are decided by whoever
/// expects something of them.
///
///     var findings = FindingList()
///     let tree = YAMLTree.read(source, findings: &findings)
///     for (key, value) in tree.entries(tree.root) { tree.text(key) }
package struct YAMLTree: Sendable {
  /// An index into the flat array.
  package struct Node: Hashable, Sendable {
    package let index: Int32
  }

  package enum Kind: Sendable {
    case scalar, sequence, mapping
    /// A reference to another part of the file. It is refused with a finding, and kept so that
    /// loading can go on and report what else is wrong.
    case alias
  }

  package enum ScalarStyle: Sendable {
    case plain, singleQuoted, doubleQuoted
    /// Behind `|`: line ends are kept.
    case literal
    /// Behind `>`: line ends become spaces.
    case folded
  }

  package let source: SourceText
  let records: [Record]
  /// The text of those scalars that do not stand in the source as they read.
  let decoded: [UInt8]
  /// Of a file that was read as a whole; an edit of a part leaves none.
  var sortedKeys = SortedKeys()

  package var root: Node { Node(index: 0) }

  package func kind(_ node: Node) -> Kind { records[Int(node.index)].kind }

  /// How a scalar is written; `plain` for other nodes.
  package func style(_ node: Node) -> ScalarStyle { records[Int(node.index)].style }

  /// Whether a list or mapping is written in brackets.
  package func isFlow(_ node: Node) -> Bool { records[Int(node.index)].isFlow }

  /// The bytes of a node: quotation marks and brackets belong to it, comments after it do not.
  ///
  /// A list or mapping written line by line ends where its last child ends. Text behind `|` or `>`
  /// begins at that mark and ends before the line end of its last line. A value left empty is an
  /// empty range behind its colon or dash.
  package func place(_ node: Node) -> Place {
    let record = records[Int(node.index)]
    return Place(start: Int(record.start), end: Int(record.end))
  }

  /// Whether a node is a scalar without any text.
  package func isBlank(_ node: Node) -> Bool {
    let record = records[Int(node.index)]
    return record.kind == .scalar && record.count == 0
  }

  /// The text of a scalar, with folding and escapes resolved; empty for other nodes.
  package func text(_ node: Node) -> String {
    withBytes(node) { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the UTF-8 bytes of a scalar's text; no bytes for other nodes.
  package func withBytes<R>(
    _ node: Node, _ body: (UnsafeBufferPointer<UInt8>) throws -> R
  ) rethrows -> R {
    let record = records[Int(node.index)]
    return try (record.isDecoded ? decoded : source.bytes).withUnsafeBufferPointer { bytes in
      try body(UnsafeBufferPointer(rebasing: bytes[record.textRange]))
    }
  }

  /// The items of a sequence, in file order; none for other nodes.
  package func items(_ node: Node) -> Items { Items(records, of: node) }

  /// The entries of a mapping, in file order; none for other nodes.
  ///
  /// Every key is a scalar with text. A key that is given twice comes twice, after a finding.
  package func entries(_ node: Node) -> Entries { Entries(records, of: node) }

  /// The number of items of a sequence or of entries of a mapping; 0 for other nodes.
  package func count(_ node: Node) -> Int {
    let record = records[Int(node.index)]
    return record.isCollection ? Int(record.count) : 0
  }
}
