import ModelSamples
import PolicyModel
import Testing

@testable import GapAnalysis

/// The cheapest options that reach a need: method, section 10.
@Suite struct `The cheapest plan` {
  private func option(
    _ index: CriterionIndex, _ effort: Int, _ gain: Double, _ step: PathOption.Step = .full
  ) -> PathOption {
    PathOption(
      criterion: index, step: step, effort: effort, gain: gain, possibleGain: 0, intervals: [:])
  }

  /// The method's example: greedy spends 7, the best plan 6.
  @Test func `is found where the greediest is another`() {
    let choices = [[option(0, 4, 10)], [option(1, 3, 6)], [option(2, 3, 5)]]
    let picked = Knapsack(choices, limit: nil).cheapest(reaching: 11)
    #expect(picked.map(\.criterion) == [1, 2])
    #expect(picked.reduce(0) { $0 + $1.effort } == 6)
  }

  @Test func `takes the most gain of equal efforts, then the first ids`() {
    let choices = [[option(0, 2, 3)], [option(1, 2, 4)], [option(2, 2, 4)]]
    #expect(Knapsack(choices, limit: nil).cheapest(reaching: 2).map(\.criterion) == [1])
    #expect(Knapsack(choices, limit: nil).cheapest(reaching: 0).isEmpty)
    #expect(Knapsack(choices, limit: 4).cheapest(reaching: nil).map(\.criterion) == [1, 2])
    #expect(Knapsack(choices, limit: 1).cheapest(reaching: nil).isEmpty)
  }

  /// One step of the first and two others cost and gain what the first in full and one other do.
  @Test func `takes the first list of ids of equal efforts and gains, also where it is longer`() {
    let choices = [[option(0, 1, 2), option(0, 2, 4)], [option(1, 1, 2)], [option(2, 1, 3)]]
    #expect(Knapsack(choices, limit: nil).cheapest(reaching: 7).map(\.criterion) == [0, 1, 2])
  }

  @Test func `takes fewer single steps of equal efforts and gains, before the first ids`() {
    let choices = [[option(0, 2, 4, .one)], [option(1, 2, 4)], [option(2, 1, 2, .one)]]
    #expect(Knapsack(choices, limit: nil).cheapest(reaching: 4).map(\.criterion) == [1])
    let pairs = [
      [option(0, 1, 2, .one), option(0, 2, 4)], [option(1, 1, 2, .one), option(1, 2, 4)],
    ]
    let picked = Knapsack(pairs, limit: nil).cheapest(reaching: 4)
    #expect(picked.map(\.criterion) == [0])
    #expect(picked.map(\.step) == [.full])
    // A higher gain comes before fewer steps.
    let more = [[option(0, 2, 4.5, .one)], [option(1, 2, 4)]]
    #expect(Knapsack(more, limit: nil).cheapest(reaching: 4).map(\.criterion) == [0])
  }

  @Test func `is all that gains anything where the need is out of reach`() {
    let choices = [[option(0, 1, 1), option(0, 3, 2)], [option(1, 2, 1)]]
    let picked = Knapsack(choices, limit: nil).cheapest(reaching: 9)
    #expect(picked.map(\.criterion) == [0, 1])
    #expect(picked.map(\.effort) == [3, 2])
  }

  /// What a set of options costs and gains, and of which criteria it is.
  private struct Found {
    var effort = 0
    var gain = 0.0
    var single = 0
    var criteria: [Int] = []

    /// By the rules of the method, with gains that are whole numbers.
    func isBetter(than other: Found) -> Bool {
      if effort != other.effort { return effort < other.effort }
      if gain != other.gain { return gain > other.gain }
      if single != other.single { return single < other.single }
      return criteria.lexicographicallyPrecedes(other.criteria)
    }
  }

  /// Every set of options, the slow way.
  private func cheapest(_ choices: [[PathOption]], _ need: Double) -> Found? {
    var best: Found?
    func go(_ index: Int, _ found: Found) {
      if index == choices.count {
        if found.gain >= need, best.map({ found.isBetter(than: $0) }) ?? true { best = found }
        return
      }
      go(index + 1, found)
      for option in choices[index] {
        go(
          index + 1,
          Found(
            effort: found.effort + option.effort, gain: found.gain + option.gain,
            single: found.single + (option.step == .one ? 1 : 0),
            criteria: found.criteria + [index]))
      }
    }
    go(0, Found())
    return best
  }

  /// Small whole gains, so that many sets are equal.
  @Test func `is the best of all sets, the first of equal ones`() {
    var generator = ModelSamples.SplitMix64(seed: 42)
    var compared = 0
    for number in 0..<2_000 {
      let choices = (0..<generator.whole(1...6)).map { index in
        (0..<generator.whole(1...2)).map { _ in
          option(
            CriterionIndex(index), generator.whole(1...3), Double(generator.whole(1...3)),
            generator.pick([.one, .full]))
        }
      }
      let need = Double(generator.whole(1...8))
      guard let best = cheapest(choices, need) else { continue }
      compared += 1
      let picked = Knapsack(choices, limit: nil).cheapest(reaching: need)
      #expect(picked.map(\.criterion) == best.criteria.map { CriterionIndex($0) }, "\(number)")
      #expect(picked.reduce(0) { $0 + $1.effort } == best.effort, "\(number)")
      #expect(picked.reduce(0) { $0 + $1.gain } == best.gain, "\(number)")
      #expect(picked.count { $0.step == .one } == best.single, "\(number)")
    }
    #expect(compared > 1_000)
  }

  @Test func `is less than one option cheaper than what gains most for its effort`() {
    var generator = ModelSamples.SplitMix64(seed: 44)
    var dearer = 0
    for number in 0..<2_000 {
      let choices = (0..<generator.whole(1...6)).map { index in
        (0..<generator.whole(1...3)).map { _ in
          option(CriterionIndex(index), generator.whole(1...4), Double(generator.whole(1...9)))
        }
      }
      let all = choices.reduce(0) { $0 + ($1.map(\.gain).max() ?? 0) }
      let need = all * generator.number(0.1...1)
      let greedy = GreedyPick(choices, reaching: need, limit: nil)
      let (effort, gain) = (
        greedy.options.reduce(0) { $0 + $1.effort }, greedy.options.reduce(0) { $0 + $1.gain }
      )
      let largest = choices.joined().map(\.effort).max() ?? 0
      let least = cheapest(choices, need)?.effort ?? .max
      #expect(gain >= need && effort >= least && effort < least + largest, "\(number)")
      #expect(effort == greedy.effort && abs(gain - greedy.gain) < 1e-9, "\(number)")
      #expect(Set(greedy.options.map(\.criterion)).count == greedy.options.count, "\(number)")
      dearer += effort > least ? 1 : 0
      let limit = generator.whole(0...effort)
      #expect(GreedyPick(choices, reaching: nil, limit: limit).effort <= limit, "\(number)")
    }
    #expect(dearer > 50)
  }

  @Test func `is as cheap as the best of all sets, and never dearer than the greedy one`() {
    var generator = ModelSamples.SplitMix64(seed: 43)
    for number in 0..<2_000 {
      let choices = (0..<generator.whole(1...6)).map { index in
        (0..<generator.whole(1...2)).map { _ in
          option(CriterionIndex(index), generator.whole(1...4), generator.number(0.01...1))
        }
      }
      let all = choices.reduce(0) { $0 + ($1.map(\.gain).max() ?? 0) }
      let need = all * generator.number(0.1...0.95)
      let picked = Knapsack(choices, limit: nil).cheapest(reaching: need)
      let effort = picked.reduce(0) { $0 + $1.effort }
      #expect(effort == cheapest(choices, need)?.effort, "\(number)")
      var greedy = (effort: 0, gain: 0.0)
      let sorted = choices.compactMap { $0.max { $0.gain < $1.gain } }
        .sorted { $0.gain / Double($0.effort) > $1.gain / Double($1.effort) }
      for option in sorted where greedy.gain < need {
        greedy = (greedy.effort + option.effort, greedy.gain + option.gain)
      }
      #expect(effort <= greedy.effort, "\(number)")
    }
  }
}
