/// Comparisons with a threshold, so that rounding noise never decides (method, section 3).
///
/// *At least* and *at most* are met up to 1e-9 outside the threshold; *below* and *above* are their
/// exact opposites.
package enum Tolerance {
  package static let epsilon = 1e-9
  /// What sums of the same numbers in another order may differ by: less is no difference.
  package static let noise = 1e-12
  /// What a part of whole units that are printed may differ by from the next whole.
  package static let unit = 1e-7

  /// To 9 decimals, so that rounding noise never decides an order.
  package static func rounded(_ value: Double) -> Double { (value * 1e9).rounded() / 1e9 }

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
