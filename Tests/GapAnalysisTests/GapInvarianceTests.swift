import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What must not matter to the registers of a tree, silence above all: method, section 14.
struct GapInvarianceTests {
  /// Else of two criteria the one that nobody looked at would be the worse.
  @Test func `turning a known answer to unknown puts its criterion no higher in register one`() {
    let found = counterexample { tree, generator in
      let card = tree.scorecard
      let known = card.indicators.indices.filter { card.indicators[$0].isKnown }
      guard !known.isEmpty else { return nil }
      let index = generator.pick(known)
      let criterion = tree.checklist.indicators[index].criterion
      var changed = tree
      changed.forEachItem {
        if $0 == index { $1.answer.value = generator.pick([.unknown, .unanswered]) }
      }
      func place(_ tree: SampleTree) -> Int {
        tree.toFix.firstIndex { $0.criterion == criterion } ?? .max
      }
      let (before, after) = (place(tree), place(changed))
      guard before < .max || after < .max else { return nil }
      return after < before ? ["from \(before) to \(after)"] : []
    }
    #expect(found == nil)
  }

  @Test func `with nothing known register one, the path and the comparison are empty`() {
    let found = counterexample { tree, generator in
      var silent = tree
      silent.forEachItem { _, item in
        item.answer.value = generator.pick([.unknown, .unanswered])
        if generator.chance(30) { item.answer.value = .count(0, of: 0) }
        item.answer.why = generator.pick([nil] + UnknownKind.allCases)
      }
      guard let path = silent.path(to: generator.number(0.1...1)) else { return nil }
      var lines: [String] = []
      if !silent.toFix.isEmpty { lines.append("to fix: \(silent.fixOrder)") }
      if !path.steps.isEmpty { lines.append("steps: \(path.words(silent))") }
      for (one, two) in [(silent, tree), (tree, silent), (silent, silent)] {
        let difference = Disagreement(one.round, two.round)
        if difference.overall != nil || !difference.criteria.isEmpty
          || !difference.contradictions.isEmpty || !difference.differing.isEmpty
          || difference.knownToBoth.indicators > 0
        {
          lines.append("a difference from silence")
        }
      }
      if silent.scorecard.overall.bands?.band != nil, tree.rules.bandFromKnown > 0 {
        lines.append("a band")
      }
      return lines
    }
    #expect(found == nil)
  }

  @Test func `neither order nor scale nor what does not apply changes a row`() {
    let found = counterexample { tree, generator in
      guard tree.toFix.count + tree.toFindOut.count > 1 else { return nil }
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

  /// The rows that differ by more than rounding, place by place.
  private static func differences(_ before: SampleTree, _ after: SampleTree) -> [String] {
    let (old, new) = (before.round.register, after.round.register)
    func ids(_ register: GapRegister, _ tree: SampleTree) -> [[String]] {
      let ids = tree.criteria.map(\.id)
      return [
        register.toFix.map { ids[$0.criterion.position] },
        register.toFindOut.map { ids[$0.criterion.position] },
      ]
    }
    let (first, second) = (ids(old, before), ids(new, after))
    if first != second { return ["\(first), \(second)"] }
    let toFix = zip(old.toFix, new.toFix).filter { a, b in
      let isSame =
        a.tier == b.tier && a.quadrant == b.quadrant && a.effort == b.effort
        && a.deadline == b.deadline && a.indicators.count == b.indicators.count
        && [\GapToFix.shortfall, \.contribution, \.priority]
          .allSatisfy { abs(a[keyPath: $0] - b[keyPath: $0]) <= 1e-10 }
      return !isSame
    }
    let toFindOut = zip(old.toFindOut, new.toFindOut).filter { a, b in
      let isSame =
        a.tier == b.tier && a.deadline == b.deadline
        && a.questions.map { "\($0.todo)" }.sorted() == b.questions.map { "\($0.todo)" }.sorted()
        && [\GapToFindOut.shortfall, \.contribution, \.priority]
          .allSatisfy { abs(a[keyPath: $0] - b[keyPath: $0]) <= 1e-10 }
      return !isSame
    }
    return toFix.map { "\($0.words) became \($1.words)" }
      + toFindOut.map { "\($0.words) became \($1.words)" }
  }
}
