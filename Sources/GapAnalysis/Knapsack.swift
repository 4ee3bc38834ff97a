/// At most one option of each criterion, so that the gain is the largest for every effort.
///
/// Efforts are whole, so that this is exact. Of equal gains the lexically first list of criteria wins,
/// for which the choices come in the order of their ids.
struct Knapsack {
  private let choices: [[PathOption]]
  /// The largest gain of an effort that is spent exactly; −∞ where none can be.
  private var gains: [Double]
  /// For each choice and each effort spent on it and those behind it: the option taken, counted from
  /// 1, or 0 for none.
  private var taken: [[UInt8]] = []

  /// - Parameters:
  ///   - choices: the options of each criterion, 255 at most, each with an effort of 1 or more.
  ///   - limit: the most effort that may be spent.
  init(_ choices: [[PathOption]], limit: Int?) {
    self.choices = choices
    let all = choices.reduce(0) { $0 + ($1.map(\.effort).max() ?? 0) }
    let top = max(0, min(all, limit ?? all))
    gains = Array(repeating: -.infinity, count: top + 1)
    gains[0] = 0
    taken = Array(repeating: [], count: choices.count)
    // From the last to the first, so that of equal gains the one that takes the earlier id is known.
    for choice in choices.indices.reversed() { add(choice) }
  }

  private static let noise = 1e-12

  private mutating func add(_ choice: Int) {
    var best = gains
    var taken = Array(repeating: UInt8(0), count: gains.count)
    for (index, option) in choices[choice].enumerated() where option.effort < gains.count {
      for effort in option.effort..<gains.count {
        let gain = gains[effort - option.effort] + option.gain
        guard gain > -.infinity, gain >= best[effort] - Self.noise else { continue }
        let isMore = gain > best[effort] + Self.noise
        let other = Int(taken[effort])
        if isMore || other == 0
          || picks(behind: choice, effort - option.effort).map(\.choice)
            .lexicographicallyPrecedes(
              picks(behind: choice, effort - choices[choice][other - 1].effort).map(\.choice))
        {
          best[effort] = gain
          taken[effort] = UInt8(index + 1)
        }
      }
    }
    gains = best
    self.taken[choice] = taken
  }

  /// What is taken of the choices behind one, for an effort in all; behind −1, of all.
  private func picks(behind choice: Int, _ effort: Int) -> [(choice: Int, option: PathOption)] {
    var picks: [(Int, PathOption)] = []
    var left = effort
    for index in (choice + 1)..<choices.count where taken[index][left] > 0 {
      let option = choices[index][Int(taken[index][left]) - 1]
      picks.append((index, option))
      left -= option.effort
    }
    return picks
  }

  /// The options of the smallest effort whose gain reaches what is needed; those of the largest gain
  /// where that cannot be reached, or nothing is said to be needed.
  func cheapest(reaching need: Double?) -> [PathOption] {
    if let need {
      if need <= 1e-9 { return [] }
      if let effort = gains.firstIndex(where: { $0 >= need - 1e-9 }) { return options(effort) }
    }
    var most = 0
    for effort in gains.indices where gains[effort] > gains[most] + Self.noise { most = effort }
    return options(most)
  }

  private func options(_ effort: Int) -> [PathOption] {
    picks(behind: -1, effort).map(\.option)
  }
}
