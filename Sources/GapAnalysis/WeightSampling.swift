/// Draws weights at random and says what becomes of a weighted mean (method, section 11).
///
/// A replicate's draws begin at a place that is known beforehand, so that replicates can be worked out
/// in any order and on any number of cores with the same result.
package struct WeightSampling: Sendable {
  /// Something with a weight: a value, or the mean of items with weights of their own.
  package struct Unit: Sendable {
    package var weight: Double
    /// Of a unit without items.
    package var value: Double
    /// The indices of its items.
    package var items: Range<Int>

    package init(weight: Double, value: Double = 0, items: Range<Int> = 0..<0) {
      (self.weight, self.value, self.items) = (weight, value, items)
    }
  }

  package let units: [Unit]
  /// The weights of all items, and their values.
  package let weights: [Double]
  package let values: [Double]
  /// The share of itself by which a weight may be lower or higher.
  package let box: Double
  package let seed: UInt64

  package init(
    units: [Unit], weights: [Double] = [], values: [Double] = [], box: Double, seed: UInt64
  ) {
    (self.units, self.weights, self.values) = (units, weights, values)
    (self.box, self.seed) = (box, seed)
  }

  /// How many numbers a replicate draws.
  package var drawsPerRun: Int { units.count + weights.count }

  /// The generator as it stands before a replicate, of which each draws so many numbers.
  package func generator(before run: Int, draws: Int) -> SplitMix64 {
    SplitMix64(seed &+ UInt64(run) &* UInt64(draws) &* SplitMix64.gamma)
  }

  /// What a weight is multiplied by: 1 and up to the box more or less, and never 0, since weights that
  /// are all 0 have no mean.
  @inline(__always)
  static func factor(_ generator: inout SplitMix64, _ box: Double) -> Double {
    max(1e-100, 1 + box * generator.symmetric())
  }

  /// The mean with the weights that come next.
  @inline(__always)
  package func mean(_ generator: inout SplitMix64) -> Double {
    var sum = 0.0
    var total = 0.0
    units.withUnsafeBufferPointer { units in
      weights.withUnsafeBufferPointer { weights in
        values.withUnsafeBufferPointer { values in
          for unit in units {
            var value = unit.value
            if !unit.items.isEmpty {
              var inner = 0.0
              var weight = 0.0
              for item in unit.items {
                let drawn = weights[item] * Self.factor(&generator, box)
                inner += drawn * values[item]
                weight += drawn
              }
              value = inner / weight
            }
            let drawn = unit.weight * Self.factor(&generator, box)
            sum += drawn * value
            total += drawn
          }
        }
      }
    }
    return total > 0 ? sum / total : 0
  }

  /// The value at or below which a share of sorted values lies, by the nearest rank.
  package static func percentile(_ share: Double, of sorted: [Double]) -> Double {
    let rank = Int((share * Double(sorted.count)).rounded(.up))
    return sorted[min(max(rank - 1, 0), sorted.count - 1)]
  }
}

/// The generator of the method: small, fast, and able to begin anywhere.
package struct SplitMix64: Sendable {
  static let gamma: UInt64 = 0x9E37_79B9_7F4A_7C15

  private var state: UInt64

  package init(_ seed: UInt64) { state = seed }

  @inline(__always)
  package mutating func next() -> UInt64 {
    state &+= Self.gamma
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 to below 1.
  @inline(__always)
  package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number from −1 to below 1.
  @inline(__always)
  package mutating func symmetric() -> Double { 2 * unit() - 1 }
}
