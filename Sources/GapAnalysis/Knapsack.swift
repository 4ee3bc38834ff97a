import Scoring

/// At most one option of each criterion, so that the gain is the largest for every effort.
///
/// Efforts are whole, so that this is exact. Of equal gains the one with the fewest single steps wins,
/// then the lexically first list of criteria, for which the choices come in the order of their ids.
struct Knapsack {
  private let choices: [[PathOption]]
  /// The largest gain of an effort that is spent exactly; −∞ where none can be.
  private var gains: [Double]
  /// How many of the options of that gain are one step.
  private var single: [Int]
  /// For each effort the place of its list of criteria among those of all, in lexical order.
  private var places: [Int]
  /// For each choice and each effort spent on it and those behind it: the option taken, counted from
  /// 1, or 0 for none.
  private var taken: [[UInt8]] = []

  /// - Parameters:
  ///   - choices: the options of each criterion, 255 at most, each with an effort of 1 or more.
  ///   - limit: the most effort that may be spent.
  ///   - advance: told of every criterion that has been gone through.
  init(_ choices: [[PathOption]], limit: Int?, advance: (Int) -> Void = { _ in }) {
    self.choices = choices
    let top = Self.top(choices, limit: limit)
    gains = Array(repeating: -.infinity, count: top + 1)
    gains[0] = 0
    single = Array(repeating: 0, count: top + 1)
    places = Array(repeating: 0, count: top + 1)
    taken = Array(repeating: [], count: choices.count)
    // From the last to the first, so that of equal gains the one that takes the earlier id is known.
    for choice in choices.indices.reversed() {
      add(choice)
      advance(1)
    }
  }

  /// The most effort that is looked at.
  private static func top(_ choices: [[PathOption]], limit: Int?) -> Int {
    let all = choices.reduce(0) { $0 + ($1.map(\.effort).max() ?? 0) }
    return max(0, min(all, limit ?? all))
  }

  /// How much there is to look at, a byte and a few nanoseconds each: every effort with every criterion.
  static func work(_ choices: [[PathOption]], limit: Int?) -> Int {
    choices.count * (top(choices, limit: limit) + 1)
  }

  private mutating func add(_ choice: Int) {
    var (best, fewest) = (gains, single)
    var taken = Array(repeating: UInt8(0), count: gains.count)
    for (index, option) in choices[choice].enumerated() where option.effort < gains.count {
      for effort in option.effort..<gains.count {
        let base = effort - option.effort
        let gain = gains[base] + option.gain
        let steps = single[base] + (option.step == .one ? 1 : 0)
        guard gain > -.infinity, gain >= best[effort] - Tolerance.noise else { continue }
        let other = Int(taken[effort])
        let isBetter: Bool
        if gain > best[effort] + Tolerance.noise {
          isBetter = true
        } else if steps != fewest[effort] {
          isBetter = steps < fewest[effort]
        } else {
          // One that takes this choice comes before one that does not.
          isBetter =
            other == 0 || places[base] < places[effort - choices[choice][other - 1].effort]
        }
        if isBetter {
          (best[effort], fewest[effort]) = (gain, steps)
          taken[effort] = UInt8(index + 1)
        }
      }
    }
    order(choice, taken)
    (gains, single) = (best, fewest)
    self.taken[choice] = taken
  }

  /// Puts the lists in order again: the empty one, then those that begin with this choice, then the
  /// others, each among themselves as before.
  private mutating func order(_ choice: Int, _ taken: [UInt8]) {
    let count = places.count
    var keys = places
    for effort in 1..<count {
      keys[effort] =
        taken[effort] > 0
        ? 1 + places[effort - choices[choice][Int(taken[effort]) - 1].effort]
        : 1 + count + places[effort]
    }
    var ranks = Array(repeating: 0, count: 2 * count + 2)
    for key in keys { ranks[key] = 1 }
    var rank = 0
    for key in ranks.indices where ranks[key] > 0 {
      ranks[key] = rank
      rank += 1
    }
    for effort in keys.indices { places[effort] = ranks[keys[effort]] }
  }

  /// The options of the smallest effort whose gain reaches what is needed; those of the largest gain
  /// where that cannot be reached, or nothing is said to be needed.
  func cheapest(reaching need: Double?) -> [PathOption] {
    if let need {
      if Tolerance.isAtMost(need, 0) { return [] }
      if let effort = gains.firstIndex(where: { Tolerance.isAtLeast($0, need) }) {
        return options(effort)
      }
    }
    var most = 0
    for effort in gains.indices where gains[effort] > gains[most] + Tolerance.noise {
      most = effort
    }
    return options(most)
  }

  private func options(_ effort: Int) -> [PathOption] {
    var options: [PathOption] = []
    var left = effort
    for choice in choices.indices where taken[choice][left] > 0 {
      let option = choices[choice][Int(taken[choice][left]) - 1]
      options.append(option)
      left -= option.effort
    }
    return options
  }
}
