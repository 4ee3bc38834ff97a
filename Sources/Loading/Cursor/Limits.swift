/// Between what the numbers in a file must lie, for the loader and for the schemas that describe what it
/// reads.
package enum Limits {
  package static let share = 0.0...1
  package static let percentage = 0.0...100
  /// What counts 0 or 1, and the answers between.
  package static let amounts = -1e12...1e12
  static let weights = 0.0...1_000_000
  /// A count and its total.
  package static let counts = 0...999_999_999_999
  /// The digits of a number, and of a whole one.
  package static let digits = 60
  package static let wholeDigits = 15
  /// The bytes of an id.
  package static let idLength = 64
  static let bands = 0...4
  static let evidenceMonths = 0...1_200
  package static let runs = 1...1_000_000
  static let seeds = 0...999_999_999_999_999
  /// More than the last nobody could answer.
  static let elements = 1...100
  static let fewestLevels = 2
  /// Points of one criterion.
  static let effort = 1...100
}
