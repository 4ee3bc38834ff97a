/// One node in the flat array: 24 bytes.
struct Record {
  var start: UInt32
  var end: UInt32
  /// The index of the first record behind this node and everything in it: its next sibling, if any.
  var next: Int32
  /// Where a scalar's text begins, in the source or in the decoded bytes.
  var textStart: UInt32 = 0
  /// A scalar's text in bytes; the items of a sequence; the entries of a mapping.
  var count: UInt32 = 0
  var kind: YAMLTree.Kind
  var style: YAMLTree.ScalarStyle = .plain
  var isFlow = false
  var isDecoded = false

  var isCollection: Bool { kind == .sequence || kind == .mapping }

  var textRange: Range<Int> {
    guard kind == .scalar else { return 0..<0 }
    return Int(textStart)..<Int(textStart) + Int(count)
  }
}
