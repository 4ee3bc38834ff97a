package import PolicyModel

/// Tests name places by their numbers: `[0, 2]`, `0..<3`.
extension PlaceInList: ExpressibleByIntegerLiteral {
  package init(integerLiteral position: Int) { self.init(position) }
}
