import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What a path takes up, in which order, and what it tells beside: method, section 10.
@Suite struct `The path to a target` {
  /// From 0.1 to 0.6: A in full gains 0.4 for 2, B 0.2 for 1, C 0.3 for 4.
  @Test func `is the cheapest, with the most gain for its effort first`() throws {
    let tree = SampleTree([
      SampleCriterion("A", weight: 4, .no),
      SampleCriterion("B", weight: 2, effort: .small, [SampleItem(.no)]),
      SampleCriterion("C", weight: 3, effort: .large, [SampleItem(.no)]),
      SampleCriterion("D", weight: 1, .yes),
    ])
    let path = try #require(tree.path(to: 0.6))
    #expect(path.words(tree) == ["A full 2, L 0.5000, U 0.5000", "B full 1, L 0.7000, U 0.7000"])
    #expect(path.isReached == true && path.effort == 3)
    #expect(decimals(path.most) == "1.0000" && decimals(path.mostPossible) == "1.0000")
  }

  /// D has nothing to be chosen; the others are gone through one by one.
  @Test func `tells of every criterion once that it has been gone through`() {
    let tree = SampleTree([
      SampleCriterion("A", weight: 4, .no), SampleCriterion("B", weight: 2, .no),
      SampleCriterion("C", weight: 3, .no), SampleCriterion("D", weight: 1, .yes),
    ])
    let round = tree.round
    var told: [Int] = []
    _ = PathToTarget(
      round.scorecard, checklist: round.checklist, register: round.register,
      request: .init(target: 0.6), advance: { told.append($0) })
    #expect(told == [1, 1, 1, 1])
  }

  /// A gains 0.5 for 4, B 0.3 and C 0.2 for 2 each. A alone reaches 0.5, and B and C do; what gains most
  /// for its effort is B, then A.
  @Test func `is what gains most for its effort where there is too much to choose from`() throws {
    let tree = SampleTree([
      SampleCriterion("A", weight: 5, effort: .large, [SampleItem(.no)]),
      SampleCriterion("B", weight: 3, [SampleItem(.no)]),
      SampleCriterion("C", weight: 2, [SampleItem(.no)]),
    ])
    var request = PathToTarget.Request(target: 0.5)
    func path() throws -> PathToTarget {
      let scorecard = Scorecard(tree.assessment, checklist: tree.checklist)
      return try #require(
        PathToTarget(
          scorecard, checklist: tree.checklist,
          register: GapRegister(scorecard, checklist: tree.checklist, assessment: tree.assessment),
          request: request))
    }
    let exact = try path()
    #expect(exact.isExact)
    request.exactWork = 0
    let greedy = try path()
    #expect(!greedy.isExact)
    #expect(exact.effort == 4 && exact.isReached == true)
    #expect(
      greedy.words(tree) == ["B full 2, L 0.3000, U 0.3000", "A full 4, L 0.8000, U 0.8000"])
  }

  @Test func `takes tier 1 first, in full, whatever the target, in the order of register one`()
    throws
  {
    let tree = SampleTree([
      SampleCriterion("A", weight: 4, effort: .small, [SampleItem(.no)]),
      SampleCriterion(
        "B", isCritical: true, target: 0.2, [SampleItem(.partial), .percent(30), .percent(10)]),
      SampleCriterion(
        "C", weight: 0, [SampleItem(.yes), SampleItem(.no, weight: 0, isRedFlag: true)]),
      SampleCriterion("D", weight: 3, [SampleItem(.no, isRedFlag: true)]),
    ])
    #expect(tree.tiers == ["A": "2", "B": "1", "C": "1", "D": "1"])
    let path = try #require(tree.path(to: 0))
    // B lies above its target, and is done to 1 all the same; its 0.7 of 1/8. C weighs nothing.
    #expect(
      path.words(tree) == [
        "D full 2, L 0.4125, U 0.4125", "B full 2, L 0.5000, U 0.5000",
        "C full 2, L 0.5000, U 0.5000",
      ])
    #expect(path.steps.map(\.isMandatory) == [true, true, true])
    #expect(path.isReached == true)
  }

  /// A alone is known to fail; B and C have nothing that is known to be missing.
  @Test func `takes up nothing that is not known, and tells how far it could go with good answers`()
    throws
  {
    let tree = SampleTree([
      SampleCriterion("A", .no), SampleCriterion("B", .unknown), SampleCriterion("C", open: 60),
      SampleCriterion("D", [.range(20, 60)]),
    ])
    let path = try #require(tree.path(to: 1))
    // D moves by 0.4 at both ends.
    #expect(
      path.words(tree) == ["A full 2, L 0.4000, U 0.9000", "D full 2, L 0.5000, U 1.0000"])
    #expect(path.isReached == false)
    #expect(
      decimals(path.predicted) == "0.5000"
        && decimals((path.steps.last?.cumulativePossible ?? path.possible)) == "1.0000")
    #expect(decimals(path.most) == "0.5000" && decimals(path.mostPossible) == "1.0000")
  }

  @Test func `of an equal gain for the effort takes first what stands first in register one`()
    throws
  {
    let tree = SampleTree([
      SampleCriterion("A", percent: 50), SampleCriterion("B", percent: 0, effort: .large),
      SampleCriterion("C", percent: 75, effort: .small),
    ])
    let path = try #require(tree.path(to: 1))
    #expect(path.steps.map { tree.criteria[$0.option.criterion.position].id } == ["B", "A", "C"])
  }

  @Test func `leaves a required indicator that fails at its target in its row, without a step`()
    throws
  {
    let tree = SampleTree([
      SampleCriterion("A", target: 0.5, [SampleItem(.yes), SampleItem(.no, isRequired: true)])
    ])
    #expect(tree.tiers == ["A": "4"])
    let path = try #require(tree.path(to: 1))
    #expect(path.steps.isEmpty)
    #expect(path.isReached == false)
    #expect(decimals(path.most) == "0.5000")
  }

  @Test func `within a budget leaves out what is mandatory and does not fit, and is told so`()
    throws
  {
    let tree = SampleTree([
      SampleCriterion("A", isCritical: true, effort: .large, [SampleItem(.no)]),
      SampleCriterion("B", isCritical: true, effort: .small, [SampleItem(.no)]),
      SampleCriterion("C", effort: .small, [SampleItem(.no)]),
    ])
    let path = try #require(tree.path(to: nil, budget: 2))
    #expect(
      path.words(tree) == ["B full 1, L 0.3333, U 0.3333", "C full 1, L 0.6667, U 0.6667"])
    #expect(path.leftOut == [0])
    #expect(path.isReached == nil)
  }

  @Test func `holds a band only where enough is known and gates are passed`() throws {
    func outlook(_ criteria: [SampleCriterion], _ band: Band?) throws -> PathOutlook {
      let tree = SampleTree(criteria)
      let target = band?.threshold(tree.rules)
      return PathOutlook(tree.round, try #require(tree.path(to: target)), targetBand: band)
    }
    let good = [SampleCriterion("A", weight: 9, .no), SampleCriterion("B", .yes)]
    #expect(try outlook(good, .advanced).isReached)
    let open = good + [SampleCriterion("C", weight: 0, isCritical: true, .unknown)]
    #expect(try !outlook(open, .advanced).isReached)
    #expect(try outlook(open, .developing).isReached)
    // The failed gate is mended by a step of its own.
    let failed = good + [SampleCriterion("C", weight: 0, isCritical: true, .no)]
    #expect(try outlook(failed, .advanced).isReached)
    let silent = good + [SampleCriterion("C", weight: 11, .unknown)]
    #expect(try !outlook(silent, .developing).isReached)
    #expect(try outlook(silent, nil).isReached)
  }

  @Test func `with everything one step up, costs half of each criterion's effort`() {
    let tree = SampleTree([
      SampleCriterion("A", .no),
      SampleCriterion("B", effort: .large, [SampleItem(.level(1), .levels(4))]),
      SampleCriterion("C", .unknown), SampleCriterion("D", .yes),
    ])
    let (effort, card) = PathToTarget.oneStepEverywhere(tree.round)
    #expect(effort == 3)
    // 0.5, 0.5, nothing and 1 of 4
    #expect(decimals(card.overall.score?.demonstrated) == "0.5000")
    #expect(decimals(card.overall.score?.possible) == "0.7500")
  }
}
