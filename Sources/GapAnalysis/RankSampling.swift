import PolicyModel
import Scoring

/// How often each gap stays among the first ten when weights are drawn at random, the gaps being
/// ranked anew in every run by all of the method's section 9.
struct RankSampling: Sendable {
  private struct Item {
    let weight: Double
    let demonstrated: Double
    let possible: Double
  }

  private struct Row {
    let criterion: CriterionIndex
    let weight: Double
    let target: Double
    let items: Range<Int>
    /// With the weights as they are.
    let fixed: Score
    let isCritical: Bool
    let required: RequiredIndicators
    let hasFired: Bool
    /// The place of its id among all, for ties.
    let place: Int
  }

  private var items: [Item] = []
  private var rows: [Row] = []
  private let rules: ScoringRules
  private let box: Double

  init(_ scorecard: Scorecard, checklist: Checklist, box: Double) {
    (rules, self.box) = (scorecard.rules, box)
    let fired = scorecard.criteria(whereFlagHasFired: true, checklist)
    let places = checklist.placesOfIDs
    for (index, criterion) in checklist.criteria.indexed {
      guard let score = scorecard.criteria[index].score else { continue }
      let first = items.count
      // What weighs nothing is not drawn, and can still stand in the first tiers.
      for item in criterion.indicators
      where criterion.weight > 0 && checklist.indicators[item].weight > 0 {
        guard let vector = scorecard.indicators[item].vector else { continue }
        items.append(
          Item(
            weight: checklist.indicators[item].weight, demonstrated: vector.demonstrated,
            possible: Score(vector).possible))
      }
      rows.append(
        Row(
          criterion: index, weight: criterion.weight, target: criterion.target,
          items: first..<items.count, fixed: score, isCritical: criterion.isCritical,
          required: scorecard.criteria[index].required, hasFired: fired.contains(index),
          place: places[index]))
    }
  }

  /// The same weights and values for the overall score alone, in the order in which they are drawn.
  func sampling(seed: UInt64) -> WeightSampling {
    WeightSampling(
      units: rows.filter { !$0.items.isEmpty }.map { .init(weight: $0.weight, items: $0.items) },
      weights: items.map(\.weight), values: items.map(\.demonstrated), box: box, seed: seed)
  }

  /// From where, and how far up, each indicator that is drawn could still be.
  var openEnds: [(low: Double, span: Double)] {
    items.map { ($0.demonstrated, $0.possible - $0.demonstrated) }
  }

  /// The criteria of the rows.
  var criteria: [CriterionIndex] { rows.map(\.criterion) }

  /// The overall means of some replicates, and how often each row was among the first ten.
  func run(_ runs: Range<Int>, _ sampling: WeightSampling) -> (means: [Double], counts: [Int]) {
    var means: [Double] = []
    means.reserveCapacity(runs.count)
    var counts = Array(repeating: 0, count: rows.count)
    var drawn = Array(repeating: 0.0, count: rows.count)
    var demonstrated = drawn
    var possible = drawn
    var top: [(order: GapOrder<GapToFix.Tier>, row: Int)] = []
    let draws = sampling.drawsPerRun
    for run in runs {
      var generator = sampling.generator(before: run, draws: draws)
      var sum = 0.0
      var total = 0.0
      var heaviest = 0.0
      for index in rows.indices {
        guard !rows[index].items.isEmpty else {
          demonstrated[index] = rows[index].fixed.demonstrated
          possible[index] = rows[index].fixed.possible
          drawn[index] = 0
          continue
        }
        var weight = 0.0
        var (low, high) = (0.0, 0.0)
        for item in rows[index].items {
          let share = items[item].weight * WeightSampling.factor(&generator, box)
          weight += share
          low += share * items[item].demonstrated
          high += share * items[item].possible
        }
        demonstrated[index] = low / weight
        possible[index] = high / weight
        drawn[index] = rows[index].weight * WeightSampling.factor(&generator, box)
        sum += drawn[index] * demonstrated[index]
        total += drawn[index]
        heaviest = max(heaviest, drawn[index])
      }
      means.append(sum / total)
      top.removeAll(keepingCapacity: true)
      for index in rows.indices {
        let row = rows[index]
        let priority = Gap.priority(
          Gap.shortfall(to: row.target, from: possible[index]), weight: drawn[index],
          heaviest: heaviest)
        let gate =
          row.isCritical
          ? CriterionScore.Gate.of(
            demonstrated: demonstrated[index], possible: possible[index], row.required, rules) : nil
        guard
          let tier = GapToFix.Tier(
            hasFired: row.hasFired, gate: gate, requiredFails: row.required.anyFails,
            priority: priority, rules)
        else { continue }
        let order = GapOrder(
          tier, priority: priority, contribution: drawn[index] / total * (1 - possible[index]),
          place: row.place)
        if top.count == ScoringRules.firstGaps, let last = top.last, last.order < order { continue }
        let place = top.firstIndex { order < $0.order } ?? top.count
        top.insert((order, index), at: place)
        if top.count > ScoringRules.firstGaps { top.removeLast() }
      }
      for entry in top { counts[entry.row] += 1 }
    }
    return (means, counts)
  }
}
