#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Powers, from the system's own mathematics.
enum Exponential {
  /// The product of some bases, each to its exponent.
  static func power(_ factors: [(base: Double, exponent: Double)]) -> Double {
    factors.reduce(1) { $0 * pow($1.base, $1.exponent) }
  }
}
