/// Comparisons with a threshold, so that rounding noise never decides (method, section 3).
///
/// *At least* and *at most* are met up to 1e-9 outside the threshold; *below* and *above* are their
/// exact opposites.
package enum Tolerance {
  package static let epsilon = 1e-9
  /// What sums of the same numbers in another order may differ by: less is no difference.
  package static let noise = 1e-12

  package static func isAtLeast(_ value: Double, _ threshold: Double) -> Bool {
    value >= threshold - epsilon
  }

  package static func isAtMost(_ value: Double, _ threshold: Double) -> Bool {
    value <= threshold + epsilon
  }

  package static func isBelow(_ value: Double, _ threshold: Double) -> Bool {
    !isAtLeast(value, threshold)
  }

  package static func isAbove(_ value: Double, _ threshold: Double) -> Bool {
    !isAtMost(value, threshold)
  }
}
