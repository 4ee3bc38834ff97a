import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What must not matter to a score: method, section 14.
struct InvariancePropertyTests {
  static let factors = [0.001, 0.1, 1.0 / 3, 7, 1_000]

  /// Criteria are siblings across the whole checklist, so all of them are scaled together.
  @Test func `scaling the weights of all criteria changes nothing`() {
    let found = counterexample { tree, generator in
      let factor = generator.pick(Self.factors)
      var scaled = tree
      scaled.forEachCriterion { $0.weight *= factor }
      return Outcomes(tree).differences(from: Outcomes(scaled))
    }
    #expect(found == nil)
  }

  @Test func `scaling the weights of one criterion's indicators changes nothing`() {
    let found = counterexample { tree, generator in
      var scaled = tree
      scaled.forEachCriterion { criterion in
        let factor = generator.pick(Self.factors)
        for item in criterion.items.indices { criterion.items[item].weight *= factor }
      }
      return Outcomes(tree).differences(from: Outcomes(scaled))
    }
    #expect(found == nil)
  }

  @Test func `the order of sections, groups, criteria and indicators changes nothing`() {
    let found = counterexample { tree, generator in
      guard tree.criteria.contains(where: { $0.items.count > 1 }) else { return nil }
      return Outcomes(tree).differences(from: Outcomes(tree.shuffled(using: &generator)))
    }
    #expect(found == nil)
  }

  /// All of it, since the overall knows criteria and no groups: its dimensions, caps and flags too.
  @Test func `regrouping leaves the overall unchanged`() {
    let found = counterexample { tree, generator in
      guard tree.criteria.count > 1 else { return nil }
      let (before, after) = (
        Outcomes(tree), Outcomes(tree.regrouped(using: &generator))
      )
      let isOverall = { (line: String) in line.hasPrefix("overall") || !line.hasPrefix("P") }
      return before.differences(from: after).filter(isOverall)
    }
    #expect(found == nil)
  }

  @Test func `adding what is not applicable changes nothing`() {
    let found = counterexample { tree, generator in
      guard !tree.criteria.isEmpty else { return nil }
      var larger = tree
      larger.facts.append(.no)
      let condition = Condition(fact: FactIndex(tree.facts.count), isNegated: false)
      larger.forEachCriterion { criterion in
        if generator.whole(0...1) == 0 {
          var item = SampleItem.leaving(
            generator.pick(Indicator.Dimension.allCases), name: "new", isRequired: true,
            isRedFlag: true)
          item.weight = generator.weight()
          criterion.items.insert(item, at: generator.whole(0...criterion.items.count))
        }
      }
      var criterion = SampleCriterion.random("new", in: tree, using: &generator)
      criterion.isCritical = true
      criterion.appliesIf = [condition]
      larger.insert(criterion, using: &generator)
      // The notice of tailoring is meant to change.
      return Outcomes(tree).differences(from: Outcomes(larger))
        .filter { !$0.hasPrefix("tailored") }
    }
    #expect(found == nil)
  }

  /// Scores only: a gate or a red flag of weight 0 is meant to be heard (sections 7 and 13), so caps,
  /// bands and statuses may change.
  @Test func `adding what weighs 0 changes no score`() {
    let found = counterexample { tree, generator in
      guard !tree.criteria.isEmpty else { return nil }
      var larger = tree
      larger.forEachCriterion { criterion in
        var item = SampleItem.random("new", in: tree, using: &generator)
        item.weight = 0
        criterion.items.insert(item, at: generator.whole(0...criterion.items.count))
      }
      var criterion = SampleCriterion.random("new", in: tree, using: &generator)
      criterion.weight = 0
      larger.insert(criterion, using: &generator)
      let (before, after) = (Outcomes(tree), Outcomes(larger))
      let shares = before.shares.filter { $0.key != "tailored" && after.shares[$0.key] != $0.value }
      return before.scores.differences(from: after.scores)
        + shares.keys.sorted().map { "share of \($0)" }
    }
    #expect(found == nil)
  }
}
