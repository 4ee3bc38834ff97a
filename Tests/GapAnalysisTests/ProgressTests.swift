import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

@Suite struct `Progress from round to round` {
  private func round(_ tree: SampleTree) -> Round {
    Round(tree.checklist, tree.assessment, tree.scorecard)
  }

  @Test func `is the sum of performance, knowledge, evidence, scope and version`() {
    let found = counterexample { tree, generator in
      var newer = tree
      newer.rules = tree.rules
      newer.forEachItem { _, item in
        guard generator.chance(40) else { return }
        var other = SampleItem.random("x", in: tree, isGood: false, using: &generator)
        other.answer.exceptions = []
        if generator.chance(70) {
          // Another answer to the same question, or none.
          switch generator.whole(0...3) {
          case 0: item.answer.value = generator.pick([.unknown, .unanswered])
          case 1: item.answer.value = generator.value(of: item.type, isExact: false)
          case 2: item.answer.exceptions = generator.chance(50) ? [] : [0]
          default: item.answer.evidence = other.answer.evidence
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
        let sum =
          change.performance + change.knowledge + change.evidence + change.scope + change.version
        if abs(sum - change.difference) > 1e-9 {
          faults.append("\(part.id): \(sum), not \(change.difference)")
        }
        if newer.rules.evidence != .discount, change.evidence != 0 {
          faults.append("\(part.id): evidence \(change.evidence)")
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
      for value in [
        change.performance, change.knowledge, change.evidence, change.scope, change.version,
      ] where abs(value) > 1e-12 { faults.append("\(value)") }
      if !(progress.closed + progress.opened + progress.regressed).isEmpty
        || !(progress.worsened.isEmpty && progress.improved.isEmpty)
      {
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
    #expect(change.evidence == 0 && change.scope == 0 && change.version == 0)
    let back = Progress(from: round(tree(.yes, .yes)), to: round(tree(.partial, .unknown)))
    #expect(back.regressed == [0])
    #expect(
      Progress(from: round(tree(.yes, .yes)), to: round(tree(.yes, .unknown))).regressed == [])
  }

  /// A question leaves; another comes that one version alone asks; weights change.
  @Test func `tells what applies and what is asked from both`() throws {
    func tree(_ second: SampleItem, _ third: [SampleItem], weight: Double = 1) -> SampleTree {
      SampleTree([SampleCriterion("C", [.percent(40, weight: weight), second] + third)])
    }
    let leaving = Progress(
      from: round(tree(SampleItem(.yes, mayLeave: true), [])), to: round(tree(.leaving(), [])))
    let scope = try #require(leaving.overall.change)
    // 0.7 to 0.4
    #expect(abs(scope.scope + 0.3) < 1e-12 && abs(scope.difference + 0.3) < 1e-12)
    #expect([scope.performance, scope.knowledge, scope.evidence, scope.version] == [0, 0, 0, 0])
    let asked = Progress(
      from: round(tree(SampleItem(.yes), [])),
      to: round(tree(SampleItem(.yes), [SampleItem(.no)], weight: 2)))
    let version = try #require(asked.overall.change)
    // 0.7 to 1.8 / 4; by the newer weights the older round had 1.8 / 3 = 0.6.
    #expect(abs(version.version - ((0.6 - 0.7) + (0.45 - 0.6))) < 1e-12)
    #expect([version.performance, version.knowledge, version.scope] == [0, 0, 0])
  }

  /// A range for an exact answer, no cases, what applies no longer and what is asked otherwise.
  @Test func `names the answers that are known no longer, or less exactly`() {
    func tree(_ items: [SampleItem]) -> SampleTree { SampleTree([SampleCriterion("C", items)]) }
    let old = tree([
      SampleItem(.yes), SampleItem(.no), .percent(40), SampleItem(.unknown), .percent(40),
      SampleItem(.yes, mayLeave: true), SampleItem(.yes), .range(20, 80),
    ])
    let new = tree([
      SampleItem(.unanswered), SampleItem(.unknown), .range(30, 50), SampleItem(.yes),
      SampleItem(.count(0, of: 0), .hundred), .leaving(), SampleItem(.yes, .reversed),
      .range(30, 60),
    ])
    let lost = Progress(from: round(old), to: round(new)).lost
    #expect(lost.map(\.after) == [0, 1, 2])
    #expect(lost.map(\.before) == [0, 1, 2])
    #expect(Progress(from: round(old), to: round(old)).lost.isEmpty)
  }

  /// C5, of which nothing is known any more, opens nothing; C3 leaves the register for the other.
  @Test func `opens and closes rows of register one alone`() {
    func tree(_ values: [AnswerValue]) -> SampleTree {
      SampleTree(values.enumerated().map { SampleCriterion("C\($0.offset)", $0.element) })
    }
    let progress = Progress(
      from: round(tree([.no, .unknown, .unknown, .no, .partial, .yes])),
      to: round(tree([.yes, .no, .yes, .unknown, .no, .unknown])))
    #expect(progress.closed == [0, 3])
    #expect(progress.opened == [1])
    #expect(progress.newlyMet == [0, 2] && progress.noLongerMet == [5])
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
