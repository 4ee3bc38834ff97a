/// The keys of large mappings in the order of their bytes, so that one is found without looking at all.
struct SortedKeys: Sendable {
  /// The entries from which on a mapping is large.
  private static let large = 64

  /// What came of looking for a key.
  enum Found {
    case key(YAMLTree.Node)
    case none
    /// The mapping is small, and to be looked through.
    case notSorted
  }

  /// By the index of a mapping: its keys, of equal ones the first before the others.
  private var keys: [Int32: [YAMLTree.Node]] = [:]

  /// Of nothing: each mapping is to be looked through.
  init() {}

  init(of tree: YAMLTree) {
    for (index, record) in tree.records.enumerated()
    where record.kind == .mapping && record.count >= Self.large {
      let mapping = YAMLTree.Node(index: Int32(index))
      keys[mapping.index] = tree.entries(mapping).map(\.key).sorted { one, other in
        let order = tree.order(of: one, beside: other)
        return order == 0 ? one.index < other.index : order < 0
      }
    }
  }

  /// The first key of a mapping with these bytes.
  func find(_ key: String, of mapping: YAMLTree.Node, in tree: YAMLTree) -> Found {
    guard let sorted = keys[mapping.index] else { return .notSorted }
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if tree.order(of: sorted[middle], beside: key) < 0 { low = middle + 1 } else { high = middle }
    }
    guard low < sorted.count, tree.order(of: sorted[low], beside: key) == 0 else { return .none }
    return .key(sorted[low])
  }
}

extension YAMLTree {
  /// How the bytes of two texts are ordered: below 0, 0 or above it.
  fileprivate func order(of one: Node, beside other: Node) -> Int {
    withBytes(one) { bytes in withBytes(other) { Self.order(of: bytes, beside: $0) } }
  }

  fileprivate func order(of one: Node, beside text: String) -> Int {
    var text = text
    return text.withUTF8 { other in withBytes(one) { Self.order(of: $0, beside: other) } }
  }

  private static func order(
    of one: UnsafeBufferPointer<UInt8>, beside other: UnsafeBufferPointer<UInt8>
  ) -> Int {
    for (a, b) in zip(one, other) where a != b { return a < b ? -1 : 1 }
    return one.count - other.count
  }
}
