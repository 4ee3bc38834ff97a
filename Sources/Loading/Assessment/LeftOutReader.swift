package import PolicyModel
import YAMLTree

/// Reads `left-out:`, by which a file says that it is a public copy and what it lacks.
enum LeftOutReader {
  static func read(_ node: YAMLTree.Node, _ cursor: inout TreeCursor) -> LeftOut? {
    guard let fields = cursor.fields(node, LeftOutKey.self) else { return nil }
    var leftOut = LeftOut()
    for key in LeftOutKey.allCases {
      // A missing one is reported with the other keys.
      guard let node = fields[key] else { continue }
      leftOut[key] =
        cursor.whole(
          node, "value of '\(key.rawValue)'", in: 0...LeftOut.most,
          expected: "a whole number from 0 to \(LeftOut.most)") ?? 0
    }
    return leftOut
  }
}

extension LeftOut {
  /// The count that a key stands for.
  package subscript(key: LeftOutKey) -> Int {
    get { self[keyPath: Self.count(of: key)] }
    set { self[keyPath: Self.count(of: key)] = newValue }
  }

  private static func count(of key: LeftOutKey) -> WritableKeyPath<LeftOut, Int> {
    switch key {
    case .evidence: \.evidence
    case .notes: \.notes
    case .names: \.names
    case .personalData: \.personalData
    case .smallCounts: \.smallCounts
    }
  }
}
