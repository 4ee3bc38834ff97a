import Findings
import ModelSamples
import PolicyModel
import Scoring
import Testing

@testable import GapAnalysis

@Suite struct `The path to a target` {
  private func option(_ index: CriterionIndex, _ effort: Int, _ gain: Double) -> PathOption {
    PathOption(criterion: index, step: .full, effort: effort, gain: gain, values: [:])
  }

  /// The method's example: greedy spends 7, the best plan 6.
  @Test func `is the cheapest where the greediest is not`() {
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

  @Test(arguments: [
    (AnswerType.yesPartialNo(partial: "", isReversed: false), 0.0, 0.5),
    (.yesPartialNo(partial: "", isReversed: true), 0.5, 1),
    (.level(descriptors: ["a", "b", "c"]), 0.5, 1),
    (.level(descriptors: ["a", "b", "c"]), 0.3, 0.5),
    (.elements((0..<4).map { Element(id: "\($0)", label: "") }), 0.5, 0.75),
    (.percent(worst: 0, best: 100), 0.5, 0.75), (.number(unit: "", worst: 9, best: 0), 0, 0.5),
    (.percent(worst: 0, best: 100), 1, 1),
  ])
  func `steps up to the next value of a type`(type: AnswerType, now: Double, next: Double) {
    #expect(PathOption.next(type, now, ScoringRules()) == next)
  }

  /// One step of the first and two others cost and gain what the first in full and one other do.
  @Test func `takes the first list of ids of equal efforts and gains, also where it is longer`() {
    let choices = [[option(0, 1, 2), option(0, 2, 4)], [option(1, 1, 2)], [option(2, 1, 3)]]
    #expect(Knapsack(choices, limit: nil).cheapest(reaching: 7).map(\.criterion) == [0, 1, 2])
  }

  /// What a set of options costs and gains, and of which criteria it is.
  private struct Found {
    var effort = 0
    var gain = 0.0
    var criteria: [Int] = []

    /// By the rules of the method, with gains that are whole numbers.
    func isBetter(than other: Found) -> Bool {
      if effort != other.effort { return effort < other.effort }
      if gain != other.gain { return gain > other.gain }
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
            criteria: found.criteria + [index]))
      }
    }
    go(0, Found())
    return best
  }

  /// Small whole gains, so that many sets are equal.
  @Test func `is the best of all sets, the first of equal ones`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = ModelSamples.SplitMix64(seed: seed)
    for _ in 0..<1_000 {
      let choices = (0..<generator.whole(1...6)).map { index in
        (0..<generator.whole(1...2)).map { _ in
          option(CriterionIndex(index), generator.whole(1...3), Double(generator.whole(1...3)))
        }
      }
      let need = Double(generator.whole(1...8))
      guard let best = cheapest(choices, need) else { continue }
      let picked = Knapsack(choices, limit: nil).cheapest(reaching: need)
      #expect(picked.map(\.criterion) == best.criteria.map { CriterionIndex($0) }, "seed \(seed)")
      #expect(picked.reduce(0) { $0 + $1.effort } == best.effort, "seed \(seed)")
      #expect(picked.reduce(0) { $0 + $1.gain } == best.gain, "seed \(seed)")
    }
  }

  @Test func `is as cheap as the best of all sets, and never dearer than the greedy one`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = ModelSamples.SplitMix64(seed: seed)
    for _ in 0..<300 {
      let choices = (0..<generator.whole(1...6)).map { index in
        (0..<generator.whole(1...2)).map { _ in
          option(CriterionIndex(index), generator.whole(1...4), generator.number(0.01...1))
        }
      }
      let all = choices.reduce(0) { $0 + ($1.map(\.gain).max() ?? 0) }
      let need = all * generator.number(0.1...0.95)
      let picked = Knapsack(choices, limit: nil).cheapest(reaching: need)
      let effort = picked.reduce(0) { $0 + $1.effort }
      #expect(effort == cheapest(choices, need)?.effort, "seed \(seed)")
      var greedy = (effort: 0, gain: 0.0)
      let sorted = choices.map { $0.max { $0.gain < $1.gain }! }
        .sorted { $0.gain / Double($0.effort) > $1.gain / Double($1.effort) }
      for option in sorted where greedy.gain < need {
        greedy = (greedy.effort + option.effort, greedy.gain + option.gain)
      }
      #expect(effort <= greedy.effort, "seed \(seed)")
    }
  }

  @Test func `predicts the score that the answers of the plan give`() {
    let found = counterexample { tree, generator in
      var tree = tree
      tree.forEachCriterion { $0.target = 1 }
      let (card, checklist) = (tree.scorecard, tree.checklist)
      let register = GapRegister(card, checklist: checklist, assessment: tree.assessment)
      guard
        let path = PathToTarget(
          card, checklist: checklist, register: register,
          request: .init(target: generator.number(0...1)))
      else { return nil }
      var assessment = tree.assessment
      for step in path.steps {
        for (index, value) in step.option.values {
          // What is counted is what was answered times what a documented answer counts.
          let claimed = min(1, value / EvidenceState.documented.factor(card.rules))
          assessment.answers[index] = Self.answer(
            claimed, checklist.indicators[index], assessment.date, card.rules)
        }
      }
      let after = Scorecard(assessment, checklist: checklist, rules: card.rules)
      let told = path.scorecard(after: card, checklist: checklist)
      guard let score = after.overall.score, let other = told.overall.score else { return ["none"] }
      var faults: [String] = []
      if abs(score.demonstrated - path.predicted) > 1e-9 {
        faults.append("\(score.demonstrated), not \(path.predicted)")
      }
      if abs(score.demonstrated - other.demonstrated) > 1e-9
        || after.overall.bands != told.overall.bands
      {
        faults.append("the scorecards differ")
      }
      if path.isReached == false, path.predicted < path.most - 1e-9 {
        faults.append("not all taken")
      }
      return faults
    }
    #expect(found == nil)
  }

  /// An answer that counts a value, documented.
  private static func answer(
    _ value: Double, _ indicator: Indicator, _ date: CalendarDate, _ rules: ScoringRules
  ) -> Answer {
    let evidence = [Evidence(title: "x", kind: .law, date: date, place: Place(start: 0, end: 0))]
    func answer(_ value: AnswerValue) -> Answer { Answer(value: value, evidence: evidence) }
    switch indicator.type {
    case .yesPartialNo(_, let isReversed):
      if value > 1 - 1e-9 { return answer(isReversed ? .no : .yes) }
      return abs(value - rules.partial) < 1e-9 ? answer(.partial) : answer(isReversed ? .yes : .no)
    case .level(let levels):
      return answer(.level(Int((value * Double(levels.count - 1)).rounded())))
    case .elements(let all):
      return answer(.elements(Array(0..<Int((value * Double(all.count)).rounded()))))
    case .percent(let worst, let best), .number(_, let worst, let best):
      return answer(.amount(worst + value * (best - worst)))
    }
  }
}
