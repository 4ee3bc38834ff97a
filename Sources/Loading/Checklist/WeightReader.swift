import YAMLTree

/// Reads `weight:` of a criterion or an indicator.
enum WeightReader {
  static func read(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> Double {
    guard let node else { return 1 }
    return cursor.number(
      node, "weight", in: Limits.weights, expected: "a number from 0 to 1000000") ?? 1
  }
}
