import PolicyModel

extension FileReader {
  /// Reads `left-out:`, by which a file says that it is a public copy and what it lacks.
  mutating func leftOut(_ node: Node) -> LeftOut? {
    guard let fields = fields(node, LeftOutKey.self) else { return nil }
    var leftOut = LeftOut()
    leftOut.evidence = count(fields[.evidence], .evidence)
    leftOut.notes = count(fields[.notes], .notes)
    leftOut.names = count(fields[.names], .names)
    leftOut.personalData = count(fields[.personalData], .personalData)
    leftOut.smallCounts = count(fields[.smallCounts], .smallCounts)
    return leftOut
  }

  /// One of the counts; a missing one is reported with the other keys.
  private mutating func count(_ node: Node?, _ key: LeftOutKey) -> Int {
    guard let node else { return 0 }
    return whole(
      node, "value of '\(key.rawValue)'", in: 0...LeftOut.most,
      expected: "a whole number from 0 to \(LeftOut.most)") ?? 0
  }
}
