/// At most one option of each criterion, so that the gain is the largest for every effort.
///
/// Efforts are whole, so that this is exact. Of equal gains the lexically first list of criteria wins,
/// for which the choices come in the order of their ids.
struct Knapsack {
  private struct Best {
    var gain: Double
    /// Indices of the choices with those of their options, ascending.
    var picks: [(choice: Int, option: Int)]
  }

  /// By the effort that is spent exactly; nil where none can be.
  private var best: [Best?]
  private let choices: [[PathOption]]

  /// - Parameter limit: the most effort that may be spent.
  init(_ choices: [[PathOption]], limit: Int?) {
    self.choices = choices
    let all = choices.reduce(0) { $0 + ($1.map(\.effort).max() ?? 0) }
    let top = max(0, min(all, limit ?? all))
    best = Array(repeating: nil, count: top + 1)
    best[0] = Best(gain: 0, picks: [])
    for (choice, options) in choices.enumerated() {
      let before = best
      for (index, option) in options.enumerated() where option.effort <= top {
        for effort in option.effort...top {
          guard let base = before[effort - option.effort] else { continue }
          let candidate = Best(
            gain: base.gain + option.gain, picks: base.picks + [(choice, index)])
          if Self.isBetter(candidate, best[effort]) { best[effort] = candidate }
        }
      }
    }
  }

  private static let noise = 1e-12

  private static func isBetter(_ a: Best, _ b: Best?) -> Bool {
    guard let b else { return true }
    if abs(a.gain - b.gain) > noise { return a.gain > b.gain }
    let (x, y) = (a.picks.map(\.choice), b.picks.map(\.choice))
    if x != y { return x.lexicographicallyPrecedes(y) }
    return a.picks.map(\.option).lexicographicallyPrecedes(b.picks.map(\.option))
  }

  /// The options of the smallest effort whose gain reaches what is needed; those of the largest gain
  /// where that cannot be reached, or nothing is said to be needed.
  func cheapest(reaching need: Double?) -> [PathOption] {
    if let need {
      if need <= 1e-9 { return [] }
      for case let found? in best where found.gain >= need - 1e-9 { return options(found) }
    }
    var most: Best?
    for case let found? in best
    where most == nil || found.gain > (most?.gain ?? 0) + Self.noise { most = found }
    return most.map(options) ?? []
  }

  private func options(_ best: Best) -> [PathOption] {
    best.picks.map { choices[$0.choice][$0.option] }
  }
}
