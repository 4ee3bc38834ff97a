import PolicyModel

extension SampleTree {
  /// A small checklist with answers in which everything that the method speaks of can occur.
  package static func random(using generator: inout SplitMix64) -> SampleTree {
    var tree = SampleTree(sections: [])
    tree.date = generator.pick(["2026-06-30", "2024-02-29", "2027-02-28", "2026-08-31"].map(day))
    tree.facts = (0..<2).map { _ in generator.pick([.yes, .no, .unknown, .notGiven]) }
    tree.victimGroups = 3
    tree.rules = .random(using: &generator)
    var number = 0
    for section in 1...generator.whole(1...3) {
      let groups = (0..<generator.whole(0...2)).map { group in
        let criteria = (0..<generator.whole(0...3)).map { _ in
          number += 1
          return SampleCriterion.random("C\(number)", in: tree, using: &generator)
        }
        return SampleGroup(id: "P\(section)-G\(group + 1)", criteria: criteria)
      }
      tree.sections.append(SampleSection(id: "P\(section)", groups: groups))
    }
    return tree
  }
}

extension SampleCriterion {
  package static func random(
    _ id: String, in tree: SampleTree, using generator: inout SplitMix64
  ) -> SampleCriterion {
    var criterion = SampleCriterion(
      id, weight: generator.weight(), isCritical: generator.chance(25),
      effort: generator.pick(Criterion.Effort.allCases),
      target: generator.pick([1, 1, 1, 0.8, 0.65, 0.5]), [])
    if generator.chance(20) {
      criterion.appliesIf = (0..<generator.whole(1...2)).map { _ in
        Condition(
          fact: FactIndex(generator.whole(0...tree.facts.count - 1)),
          isNegated: generator.chance(50))
      }
    }
    if generator.chance(15) { criterion.plan = Plan(deadline: tree.date.adding(months: 9)) }
    let leaves = generator.chance(6)
    // Now and then all is well, else high scores and their gates would hardly occur.
    let isGood = generator.chance(25)
    criterion.items = (1...generator.whole(1...4)).map { number in
      var item = SampleItem.random("s\(number)", in: tree, isGood: isGood, using: &generator)
      if leaves {
        item.answer.value = .notApplicable
        item.answer.reason = "no such case"
        item.mayLeave = true
      }
      return item
    }
    return criterion
  }
}

extension ScoringRules {
  /// The defaults, or any numbers that the format allows, in each of the three modes.
  static func random(using generator: inout SplitMix64) -> ScoringRules {
    var rules = ScoringRules()
    rules.evidence = generator.pick(EvidenceMode.allCases)
    guard generator.chance(50) else { return rules }
    rules.partial = generator.pick([0, 0.3, 0.5, 0.6, 1])
    rules.exceptionsCap = generator.pick([0, 0.25, 0.5, 1])
    rules.gate = generator.pick([0.3, 0.5, 0.75])
    rules.met = generator.pick([0.7, 0.8, 1])
    rules.notMet = generator.pick([0.2, 0.4, 0.9])
    rules.bands = generator.pick([
      [0.2, 0.4, 0.6, 0.8], [0.25, 0.5, 0.75, 0.9], [0, 0.1, 0.2, 1],
    ])
    rules.provisionalBelow = generator.pick([0.5, 0.75, 1])
    rules.bandFromKnown = generator.pick([0, 0.3, 0.5, 0.9])
    rules.capBand = generator.whole(0...4)
    rules.outcomeGate = generator.pick([0.4, 0.6, 1])
    rules.tailoringNotice = generator.pick([0.1, 0.25])
    rules.evidenceFactors.documented = generator.pick([1, 0.9])
    rules.evidenceFactors.stale = generator.pick([0.75, 0.4])
    rules.evidenceFactors.none = generator.pick([0.4, 0])
    rules.evidenceMonths = generator.pick([0, 6, 12, 36])
    rules.effort.small = generator.whole(1...2)
    rules.effort.large = generator.whole(3...8)
    rules.tiers = generator.pick([[50, 25], [60, 60], [80, 0]])
    return rules
  }
}

extension SplitMix64 {
  /// A weight, 0 and fractions among them.
  package mutating func weight() -> Double { pick([0, 0.1, 0.3, 0.5, 1, 1, 1, 2, 3, 2.75]) }
}
