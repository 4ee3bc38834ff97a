import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

@Suite struct `Progress from round to round` {
  private func round(_ tree: SampleTree) -> Round {
    Round(tree.checklist, tree.assessment, tree.scorecard)
  }

  @Test func `is the sum of performance, knowledge, scope and version`() {
    let found = counterexample { tree, generator in
      var newer = tree
      newer.rules = tree.rules
      newer.forEachItem { _, item in
        guard generator.chance(40) else { return }
        var other = SampleItem.random("x", in: tree, isGood: false, using: &generator)
        other.answer.exceptions = []
        if generator.chance(70) {
          // Another answer to the same question, or none.
          if generator.chance(30) {
            item.answer.value = generator.pick([.unknown, .unanswered])
          } else if generator.chance(50) {
            item.answer.exceptions = []
          }
        } else if generator.chance(50) {
          item.weight = generator.weight()
        } else {
          item.type = other.type
          item.answer = other.answer
        }
      }
      newer.forEachCriterion { if generator.chance(20) { $0.weight = generator.weight() } }
      if generator.chance(30) {
        newer.facts = newer.facts.map { _ in generator.pick([.yes, .no]) }
      }
      let progress = Progress(from: round(tree), to: round(newer))
      var faults: [String] = []
      for part in [progress.overall] + progress.sections + progress.groups + progress.criteria {
        guard let change = part.change else { continue }
        let sum = change.performance + change.knowledge + change.scope + change.version
        if abs(sum - change.difference) > 1e-9 {
          faults.append("\(part.id): \(sum), not \(change.difference)")
        }
      }
      return progress.overall.change == nil ? nil : faults
    }
    #expect(found == nil)
  }

  @Test func `of a round with itself is nothing`() {
    let found = counterexample { tree, _ in
      let progress = Progress(from: round(tree), to: round(tree))
      guard let change = progress.overall.change else { return nil }
      var faults: [String] = []
      for value in [change.performance, change.knowledge, change.scope, change.version]
      where abs(value) > 1e-12 { faults.append("\(value)") }
      if !(progress.closed + progress.opened + progress.regressed).isEmpty {
        faults.append("lists")
      }
      return faults
    }
    #expect(found == nil)
  }

  /// Two questions of one criterion: one known in both rounds, one in the second alone.
  @Test func `tells better answers from known ones`() throws {
    func tree(_ first: AnswerValue, _ second: AnswerValue) -> SampleTree {
      SampleTree([SampleCriterion("C", [SampleItem(first), SampleItem(second)])])
    }
    let progress = Progress(
      from: round(tree(.partial, .unknown)), to: round(tree(.yes, .yes)))
    let change = try #require(progress.overall.change)
    #expect(change.old == 0.25 && change.new == 1)
    #expect(change.performance == 0.25 && change.knowledge == 0.5)
    #expect(change.scope == 0 && change.version == 0)
    let back = Progress(from: round(tree(.yes, .yes)), to: round(tree(.partial, .unknown)))
    #expect(back.regressed == [0])
    #expect(
      Progress(from: round(tree(.yes, .yes)), to: round(tree(.yes, .unknown))).regressed == [])
  }

  @Test func `counts another scoring as the version's doing`() throws {
    let tree = SampleTree([SampleCriterion("C", [SampleItem(.partial), SampleItem(.yes)])])
    var newer = tree
    newer.rules.partial = 0.25
    let progress = Progress(from: round(tree), to: round(newer))
    let change = try #require(progress.overall.change)
    #expect(change.old == 0.75 && change.new == 0.625)
    #expect(change.version == -0.125 && change.performance == 0 && change.knowledge == 0)
    #expect(progress.regressed == [] && progress.worsened.isEmpty)
  }

  @Test func `has no parts where nothing is asked alike`() throws {
    let tree = SampleTree([SampleCriterion("C", [SampleItem(.no)])])
    let newer = SampleTree([SampleCriterion("C", [SampleItem(.amount(80), .hundred)])])
    let progress = Progress(from: round(tree), to: round(newer))
    #expect(progress.overall.change == nil)
    #expect(progress.overall.old?.demonstrated == 0 && progress.overall.new?.demonstrated == 0.8)
  }

  @Test func `of the definition leaves weights and help aside`() {
    let tree = SampleTree([SampleCriterion("C", .yes)])
    var one = tree.checklist.indicators[0]
    let other = one
    one.weight = 5
    one.note = "help"
    one.type = .yesPartialNo(partial: "another text", isReversed: false)
    #expect(one.isDefinedLike(other))
    one.question = "Another?"
    #expect(!one.isDefinedLike(other))
  }
}

@Suite struct `Disagreement between respondents` {
  /// The same share, however written; not the same elements, however many.
  @Test(arguments: [
    (AnswerValue.amount(72), AnswerValue.count(36, of: 50), AnswerType.hundred, true),
    (.count(18, of: 25), .count(36, of: 50), .hundred, true),
    (.amount(72), .count(37, of: 50), .hundred, false),
    (.amount(98), .amount(99), .percent(worst: 0, best: 90), false),
    (
      .elements([0]), .elements([1]),
      .elements([.init(id: "a", label: "A"), .init(id: "b", label: "B")]), false
    ),
  ])
  func `is about what is said, not how`(
    one: AnswerValue, two: AnswerValue, type: AnswerType, isSame: Bool
  ) {
    func round(_ value: AnswerValue) -> Round {
      let tree = SampleTree([SampleCriterion("C", [SampleItem(value, type)])])
      return Round(tree.checklist, tree.assessment, tree.scorecard)
    }
    #expect(Disagreement(round(one), round(two)).indicators.isEmpty == isSame)
  }

  private func round(_ values: [AnswerValue]) -> Round {
    let tree = SampleTree(values.enumerated().map { SampleCriterion("C\($0.offset)", $0.element) })
    return Round(tree.checklist, tree.assessment, tree.scorecard)
  }

  @Test func `is counted criterion by criterion, second less first`() {
    let disagreement = Disagreement(
      round([.yes, .no, .partial, .unknown]), round([.no, .partial, .partial, .yes]))
    #expect(disagreement.criteria.map(\.difference) == [-1, 0.5, 0, 1])
    #expect(disagreement.meanDifference == 0.125)
    #expect(disagreement.disagreements.map(\.criterion) == [0, 1, 3])
    #expect(
      disagreement.indicators.map { "\($0.indicator.position) \($0.kind.rawValue)" }
        == ["0 answer", "1 answer", "3 secondKnows"])
  }
}
