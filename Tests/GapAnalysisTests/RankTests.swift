import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Synchronization
import Testing

/// How often a gap is among the first ten while weights move: method, section 11.
@Suite struct `The ranks of gaps` {
  @Test func `keeps the first ten gaps where no weight moves`() {
    let found = counterexample { tree, _ in
      guard let result = robustness(tree, { ($0.box, $0.runs) = (0, 3) }) else { return nil }
      let first = tree.toFix.prefix(10).map(\.criterion)
      let kept = result.stability.filter { $0.value == 1 }.map(\.index)
      return first == kept ? [] : ["\(first), not \(kept)"]
    }
    #expect(found == nil)
  }

  /// Every run as a tree of its own, with the weights that the method's generator draws: replicate,
  /// then criteria in file order, in each its indicators, then itself, without what weighs nothing.
  @Test func `ranks register one anew in every run`() {
    let runs = 4
    let found = counterexample { tree, generator in
      let seed = generator.next()
      guard let result = robustness(tree, { ($0.runs, $0.seed) = (runs, seed) }),
        !result.stability.isEmpty
      else { return nil }
      let applies = tree.scorecard.indicators.map(\.isApplicable)
      var draws = ModelSamples.SplitMix64(seed: seed)
      func factor() -> Double { 1 + tree.rules.weightBox * (2 * draws.number(0...1) - 1) }
      var counts: [CriterionIndex: Int] = [:]
      var means: [Double] = []
      for _ in 0..<runs {
        var drawn = tree
        var place = 0
        drawn.forEachCriterion { criterion in
          let own = criterion.items.indices.map { place + $0 }
          place += criterion.items.count
          let scored = zip(own, criterion.items).contains { applies[$0] && $1.weight > 0 }
          guard criterion.weight > 0, scored else { return }
          for (number, index) in own.enumerated()
          where applies[index] && criterion.items[number].weight > 0 {
            criterion.items[number].weight *= factor()
          }
          criterion.weight *= factor()
        }
        for row in drawn.toFix.prefix(10) { counts[row.criterion, default: 0] += 1 }
        means.append(drawn.scorecard.overall.score?.demonstrated ?? .nan)
      }
      var lines: [String] = []
      for entry in result.stability {
        let share = Double(counts[entry.index] ?? 0) / Double(runs)
        if entry.value != share { lines.append("\(entry.index): \(entry.value), not \(share)") }
      }
      for (a, b) in zip(result.sorted, means.sorted()) where !(abs(a - b) <= 1e-12) {
        lines.append("\(a), not \(b)")
      }
      return lines
    }
    #expect(found == nil)
  }

  @Test func `every run is told as it is done, and once`() {
    for (drawsOpen, total) in [(false, 1_234), (true, 2_468)] {
      let told = Mutex<[Int]>([])
      let tree = SampleTree([SampleItem(.yes), SampleItem(.unanswered)])
      var settings = Robustness.Settings(tree.rules)
      (settings.runs, settings.drawsOpen) = (1_234, drawsOpen)
      let round = tree.round
      let result = Robustness(
        round.scorecard, checklist: round.checklist, register: round.register, settings: settings
      ) { count in told.withLock { $0.append(count) } }
      #expect(result != nil)
      #expect(told.withLock { $0.reduce(0, +) } == total)
      #expect(told.withLock { $0.count } == (drawsOpen ? 6 : 3))
    }
  }
}

/// The test of weights on a tree, of 20 runs unless it is said otherwise.
func robustness(
  _ tree: SampleTree, _ change: (inout Robustness.Settings) -> Void = { $0.runs = 20 }
) -> Robustness? {
  var settings = Robustness.Settings(tree.rules)
  change(&settings)
  let round = tree.round
  return Robustness(
    round.scorecard, checklist: round.checklist, register: round.register, settings: settings)
}
