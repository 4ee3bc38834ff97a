import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What holds of the gaps of every tree: method, sections 9 and 14.
struct GapPropertyTests {
  @Test func `contributions over the applicable criteria add up to 1 − L`() {
    let found = counterexample { tree, _ in
      let card = tree.scorecard
      guard let overall = card.overall.score else { return nil }
      let rows = Dictionary(uniqueKeysWithValues: tree.gaps.map { ($0.criterion, $0.contribution) })
      var sum = 0.0
      for (index, criterion) in card.criteria.indexed {
        guard let score = criterion.score else { continue }
        // A criterion at or above its target has no row, but is still short of 1.
        sum += rows[index] ?? criterion.effectiveWeight * (1 - score.demonstrated)
      }
      let missing = 1 - overall.demonstrated
      return abs(sum - missing) <= 1e-9 ? [] : ["\(sum), not \(missing)"]
    }
    #expect(found == nil)
  }

  @Test func `with all targets 1, the rows alone add up to 1 − L`() {
    let found = counterexample { tree, _ in
      var tree = tree
      tree.forEachCriterion { $0.target = 1 }
      guard let overall = tree.scorecard.overall.score else { return nil }
      let sum = tree.gaps.reduce(0) { $0 + $1.contribution }
      let missing = 1 - overall.demonstrated
      return abs(sum - missing) <= 1e-9 ? [] : ["\(sum), not \(missing)"]
    }
    #expect(found == nil)
  }

  @Test func `confirmed and unproven are parts of target less L, and target less U is confirmed`() {
    let found = counterexample { tree, _ in
      let (gaps, criteria, card) = (tree.gaps, tree.criteria, tree.scorecard)
      guard !gaps.isEmpty else { return nil }
      return gaps.compactMap { gap in
        guard let score = card.criteria[gap.criterion].score else { return "no score" }
        let target = criteria[gap.criterion.position].target
        let isRight =
          abs(gap.shortfall - max(0, target - score.demonstrated)) <= 1e-12
          && abs(gap.confirmed - max(0, target - score.possible)) <= 1e-12
          && abs(gap.confirmed + gap.unproven - gap.shortfall) <= 1e-12
          && gap.unproven >= 0 && (-1e-9...100 + 1e-9).contains(gap.priority)
        return isRight ? nil : "\(criteria[gap.criterion.position].id): \(gap.words)"
      }
    }
    #expect(found == nil)
  }

  @Test func `rows are the tiers 1 and 1v and every other priority above 0, in order`() {
    let found = counterexample { tree, _ in
      let (gaps, card) = (tree.gaps, tree.scorecard)
      guard gaps.count > 1 else { return nil }
      var breaches: [String] = []
      for gap in gaps where !gap.tier.isMandatory && gap.priority <= 0 {
        breaches.append("a row of no priority: \(gap.words)")
      }
      for gap in gaps where gap.tier.isMandatory != (gap.quadrant == nil) {
        breaches.append("a quadrant out of place: \(gap.words)")
      }
      let order = Gap.Tier.allCases
      for (a, b) in zip(gaps, gaps.dropFirst()) {
        let (first, second) = (order.firstIndex(of: a.tier) ?? 9, order.firstIndex(of: b.tier) ?? 9)
        if first > second || (first == second && a.priority < b.priority - 1e-8) {
          breaches.append("\(a.words) before \(b.words)")
        }
      }
      let listed = Set(gaps.map(\.criterion))
      for (index, criterion) in zip(card.criteria.indices, tree.criteria)
      where !listed.contains(index) {
        guard let score = card.criteria[index].score, criterion.weight > 0 else { continue }
        if criterion.target - score.demonstrated > 1e-9 {
          breaches.append("\(criterion.id) missing")
        }
        if card.criteria[index].isGateOpen { breaches.append("\(criterion.id)'s gate missing") }
      }
      return breaches
    }
    #expect(found == nil)
  }

  @Test func `neither order nor scale nor what does not apply changes a row`() {
    let found = counterexample { tree, generator in
      guard tree.gaps.count > 1 else { return nil }
      let shuffled = tree.shuffled(using: &generator)
      var scaled = tree
      scaled.forEachCriterion { $0.weight *= 7 }
      var larger = tree
      larger.facts.append(.no)
      var criterion = SampleCriterion.random("new", in: tree, using: &generator)
      criterion.appliesIf = [Condition(fact: FactIndex(tree.facts.count), isNegated: false)]
      criterion.weight = 1_000
      larger.insert(criterion, using: &generator)
      return [("order", shuffled), ("scale", scaled), ("not applicable", larger)]
        .flatMap { name, changed in Self.differences(tree, changed).map { "\(name): \($0)" } }
    }
    #expect(found == nil)
  }

  @Test func `random trees reach every tier, action and quadrant`() {
    var seen: Set<String> = []
    let found = counterexample { tree, _ in
      for gap in tree.gaps {
        seen.formUnion([
          gap.tier.rawValue, "\(gap.action)", gap.quadrant.map { "\($0)" } ?? "no quadrant",
        ])
        if tree.criteria[gap.criterion.position].plan != nil { seen.insert("plan") }
        if gap.shortfall == 0 { seen.insert("closed") }
      }
      return []
    }
    #expect(found == nil)
    #expect(
      seen == [
        "1", "1v", "2", "3", "4", "fix", "findOut", "quickWin", "strategic", "fillIn", "later",
        "no quadrant", "plan", "closed",
      ])
  }

  /// The rows that differ by more than rounding, place by place.
  private static func differences(_ before: SampleTree, _ after: SampleTree) -> [String] {
    let (old, new) = (before.gaps, after.gaps)
    if before.gapOrder != after.gapOrder { return ["\(before.gapOrder), \(after.gapOrder)"] }
    return zip(old, new).compactMap { a, b in
      let isSame =
        a.tier == b.tier && a.action == b.action && a.quadrant == b.quadrant
        && a.effort == b.effort && a.deadline == b.deadline
        && [\Gap.shortfall, \.confirmed, \.unproven, \.contribution, \.priority]
          .allSatisfy { abs(a[keyPath: $0] - b[keyPath: $0]) <= 1e-10 }
      return isSame ? nil : "\(a.words) became \(b.words)"
    }
  }
}
