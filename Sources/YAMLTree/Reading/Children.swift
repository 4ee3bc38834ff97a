extension YAMLTree {
  /// The items of a sequence.
  package struct Items: Sequence, IteratorProtocol, Sendable {
    private let records: [Record]
    private var index: Int32
    private let end: Int32

    init(_ records: [Record], of node: Node) {
      let record = records[Int(node.index)]
      self.records = records
      end = record.next
      index = record.kind == .sequence ? node.index + 1 : end
    }

    package mutating func next() -> Node? {
      guard index < end else { return nil }
      defer { index = records[Int(index)].next }
      return Node(index: index)
    }
  }

  /// The entries of a mapping.
  package struct Entries: Sequence, IteratorProtocol, Sendable {
    private let records: [Record]
    private var index: Int32
    private let end: Int32

    init(_ records: [Record], of node: Node) {
      let record = records[Int(node.index)]
      self.records = records
      end = record.next
      index = record.kind == .mapping ? node.index + 1 : end
    }

    package mutating func next() -> (key: Node, value: Node)? {
      guard index < end else { return nil }
      let value = records[Int(index)].next
      defer { index = records[Int(value)].next }
      return (Node(index: index), Node(index: value))
    }
  }
}
