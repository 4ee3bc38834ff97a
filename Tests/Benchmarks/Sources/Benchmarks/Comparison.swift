/// Things that do the same work, measured by turns, so that a slow spell of the machine hits each of them.
///
/// The first is the yardstick. What is printed of each is the median of its rounds, and the median of its
/// ratios to the yardstick's run of the same round.
struct Comparison {
  let title: String
  private var items: [(name: String, run: () -> Void)] = []
  /// What a run goes over, in bytes; 0 where that says nothing.
  var byteCount = 0

  init(_ title: String) { self.title = title }

  mutating func add(_ name: String, _ run: @escaping () -> Void) { items.append((name, run)) }

  /// - Parameter rounds: how many times each is run and counted, after one run that is not.
  func printed(rounds: Int) {
    guard !items.isEmpty else { return }
    var seconds = items.map { _ in [Double]() }
    for item in items { item.run() }
    for _ in 0..<rounds {
      for (index, item) in items.enumerated() { seconds[index].append(Self.time(item.run)) }
    }
    print("\n\(title)")
    for (item, own) in zip(items, seconds) {
      let middle = Self.median(own)
      let ratio = Self.median(zip(own, seconds[0]).map { $0 / $1 })
      let rate = byteCount > 0 ? ", \(tenths(Double(byteCount) / 1e6 / middle)) MB/s" : ""
      print("  \(item.name): \(hundredths(middle * 1e3)) ms\(rate), ratio \(hundredths(ratio))")
    }
  }

  /// In seconds.
  private static func time(_ work: () -> Void) -> Double {
    let spent = ContinuousClock().measure(work).components
    return Double(spent.seconds) + Double(spent.attoseconds) * 1e-18
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}

private func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
private func hundredths(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
