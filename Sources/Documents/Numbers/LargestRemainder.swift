import Scoring

/// Rounding by the largest remainder, so that printed parts add up to their printed whole.
package enum LargestRemainder {
  /// Whole units that add up to `total`, as near to the exact parts as that allows: each part is
  /// rounded down, and what is left over goes to the parts that this cut most.
  ///
  ///     LargestRemainder.shares(of: 10, among: [3.6, 3.3, 3.1])     // [4, 3, 3]
  ///
  /// Parts that are nothing get nothing; equal remainders go to the earlier part.
  package static func shares(of total: Int, among parts: [Double]) -> [Int] {
    var shares = parts.map { Int(($0 + Tolerance.unit).rounded(.down)) }
    let takers = parts.indices.filter { abs(parts[$0]) > Tolerance.unit }
    guard !takers.isEmpty else { return shares }
    func remainder(_ index: Int) -> Double { parts[index] - Double(shares[index]) }
    let byRemainder = takers.sorted { a, b in
      let (x, y) = ((remainder(a) * 1e6).rounded(), (remainder(b) * 1e6).rounded())
      return x == y ? a < b : x > y
    }
    var left = total - shares.reduce(0, +)
    var next = 0
    while left > 0 {
      shares[byRemainder[next % byRemainder.count]] += 1
      left -= 1
      next += 1
    }
    for index in byRemainder.reversed() where left < 0 && shares[index] > 0 {
      shares[index] -= 1
      left += 1
    }
    return shares
  }
}
