package import PolicyModel

/// Tests name places by their numbers: `[0, 2]`, `0..<3`.
extension PlaceInList: ExpressibleByIntegerLiteral {
  package init(integerLiteral position: Int) { self.init(position) }
}

/// What failures and the tests' output say of a place is its number.
extension PlaceInList: CustomStringConvertible {
  package var description: String { String(position) }
}
