import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// How soon a row matters, and whether there is one: method, section 9.
struct TierTests {
  @Test(arguments: [
    ("nothing", 0.0, "2"), ("π 50", 50, "2"), ("π 50 but for rounding", 50.000000000001, "2"),
    ("π 1e-8 below 50", 50.00000001, "3"), ("π 25", 75, "3"),
    ("π 25 but for rounding", 75.000000000001, "3"), ("π 1e-8 below 25", 75.00000001, "4"),
    ("π 0.1", 99.9, "4"), ("all", 100, nil),
  ])
  func `tiers 2 and 3 begin at the priorities 50 and 25`(
    name: String, percent: Double, tier: String?
  ) {
    #expect(SampleTree([SampleCriterion("A", percent: percent)]).tiers["A"] == tier)
  }

  /// What is open has one tier, however much of it there is.
  @Test(arguments: [(0.1, "v"), (50, "v"), (100, "v"), (0, nil)])
  func `what is open stands in its own register alone`(open: Double, tier: String?) {
    #expect(SampleTree([SampleCriterion("A", open: open)]).tiers["A"] == tier)
  }

  /// The heaviest criterion has no gap of its own, and one that does not apply is none.
  @Test func `a priority is relative to the heaviest criterion that applies`() {
    let tree = SampleTree([
      SampleCriterion("A", weight: 4, .yes), SampleCriterion("B", weight: 2, .no),
      SampleCriterion("C", weight: 1, .no), SampleCriterion("D", weight: 0.9, .no),
      SampleCriterion("E", weight: 8, [.leaving()]), SampleCriterion("F", weight: 2, .unknown),
    ])
    #expect(tree.toFix.map { decimals($0.priority, 1) } == ["50.0", "25.0", "22.5"])
    #expect(tree.toFindOut.map { decimals($0.priority, 1) } == ["50.0"])
    #expect(tree.tiers == ["B": "2", "C": "3", "D": "4", "F": "v"])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var criterion: SampleCriterion
    var tier: String?

    init(
      _ name: String, weight: Double = 1, isCritical: Bool = false, target: Double = 1,
      _ items: [SampleItem], _ tier: String?
    ) {
      testDescription = name
      criterion = SampleCriterion(
        "A", weight: weight, isCritical: isCritical, target: target, items)
      self.tier = tier
    }
  }

  static let yes = SampleItem(.yes)
  static let fired = SampleItem(.no, weight: 0, isRedFlag: true)
  static let unverified = SampleItem(.unknown, weight: 0, isRedFlag: true)
  static let failing = SampleItem(.no, weight: 0, isRequired: true)
  static let open = SampleItem(.unknown, weight: 0, isRequired: true)

  @Test(arguments: [
    Case("a fired red flag", [.percent(40, isRedFlag: true)], "1"),
    Case("a fired red flag without a shortfall", [yes, fired], "1"),
    Case("a fired red flag at weight 0", weight: 0, [yes, fired], "1"),
    Case("a red flag not fired", [.percent(60, isRedFlag: true)], "3"),
    Case("a red flag not verified", [yes, unverified], "1v"),
    Case("a red flag not verified at weight 0", weight: 0, [yes, unverified], "1v"),
    Case("a red flag across 0.5", [.range(40, 60, isRedFlag: true)], "3 and 1v"),
    Case("a red flag from 0 to 100", [.range(0, 100, isRedFlag: true)], "1v"),
    Case("a fired red flag and one not verified", [yes, fired, unverified], "1 and 1v"),
    Case("a fired red flag where nothing weighs", [fired], nil),
    Case(
      "a fired red flag beside an open gate", isCritical: true, [SampleItem(.unknown), fired],
      "1 and 1v"),
    Case("a failed gate", isCritical: true, [.percent(40)], "1"),
    Case("a failed gate without a shortfall", isCritical: true, target: 0.3, [.percent(40)], "1"),
    Case("a failed gate at weight 0", weight: 0, isCritical: true, [SampleItem(.no)], "1"),
    Case("a failed gate with open questions", isCritical: true, [.range(10, 40)], "1 and v"),
    Case("a gate failed by what is required", isCritical: true, [yes, failing], "1"),
    Case("an open gate", isCritical: true, [SampleItem(.unknown)], "1v"),
    Case("an open gate without a shortfall", isCritical: true, target: 0.3, [.range(40, 60)], "1v"),
    Case("an open gate at weight 0", weight: 0, isCritical: true, [SampleItem(.unknown)], "1v"),
    Case("a gate held open by what is required", isCritical: true, [yes, open], "1v"),
    Case("an open gate, and something missing", isCritical: true, [.range(40, 60)], "3 and 1v"),
    Case("a passed gate", isCritical: true, [.percent(50)], "2"),
    Case("a passed gate without a shortfall", isCritical: true, [yes], nil),
    Case("a gate that is not evaluated", isCritical: true, [.leaving()], nil),
    Case("a failing required indicator without a shortfall", [yes, failing], "4"),
    Case("a failing required indicator at weight 0", weight: 0, [yes, failing], "4"),
    Case("a failing required indicator of priority 50", [.percent(49, isRequired: true)], "2"),
    Case(
      "a failing required indicator at its target", target: 0.3, [.percent(49, isRequired: true)],
      "4"),
    Case("an open required indicator without a shortfall", [yes, open], "v"),
    Case("an open required indicator at weight 0", weight: 0, [yes, open], "v"),
    Case("one required failing and one open", [yes, failing, open], "4 and v"),
    Case("no shortfall", [yes], nil),
    Case("no weight", weight: 0, [SampleItem(.no)], nil),
    Case("no weight, not known", weight: 0, [SampleItem(.unknown)], nil),
    Case("not applicable", [.leaving()], nil),
  ])
  func `flags, gates and what is required make rows, even without a shortfall or a weight`(
    _ given: Case
  ) {
    let tree = SampleTree([given.criterion, SampleCriterion("B", .yes)])
    #expect(tree.tiers["A"] == given.tier)
    #expect(tree.tiers["B"] == nil)
  }

  @Test func `a row without a shortfall and a row without weight are zero all through`() {
    let tree = SampleTree([
      SampleCriterion("A", [SampleItem(.yes), Self.fired]),
      SampleCriterion("B", weight: 0, isCritical: true, .unknown),
    ])
    #expect(
      tree.toFix.map(\.words) == [
        """
        tier 1, f 0.0000, δ 0.0000, π 0.00, indicators [1], effort 2, no quadrant, 2026-12-30
        """
      ])
    #expect(
      tree.toFindOut.map(\.words) == [
        "tier 1v, n 1.0000, ν 0.0000, π 0.00, [\"2 answer 0.0000\"], 2026-09-30"
      ])
  }

  @Test func `where nothing weighs anything, gates are still listed`() {
    let tree = SampleTree([
      SampleCriterion("A", weight: 0, isCritical: true, .no), SampleCriterion("B", weight: 0, .no),
      SampleCriterion("C", weight: 0, isCritical: true, .unknown),
    ])
    #expect(tree.tiers == ["A": "1", "C": "1v"])
    #expect(tree.toFix.map(\.priority) == [0])
    #expect(tree.toFix.map(\.contribution) == [0])
    #expect(tree.toFindOut.map(\.priority) == [0])
    #expect(tree.toFindOut.map(\.contribution) == [0])
  }

  @Test func `a checklist may change where tiers begin`() {
    let criteria = [20.0, 21, 40, 41].enumerated().map {
      SampleCriterion("\($0.offset)", percent: $0.element)
    }
    let tree = SampleTree(criteria) { $0.tiers = [80, 60] }
    #expect(tree.tiers == ["0": "2", "1": "3", "2": "3", "3": "4"])
  }

  @Test func `a row says what it stands there for, the gate first`() {
    let tree = SampleTree([
      SampleCriterion("A", isCritical: true, [Self.fired, Self.yes, Self.failing, Self.open]),
      SampleCriterion("B", isCritical: true, [Self.unverified, Self.yes, Self.open]),
      SampleCriterion("C", [.percent(30)]),
    ])
    func fix(_ index: CriterionIndex) -> [GapToFix.Reason] {
      GapToFix.reasons(index, tree.scorecard, tree.checklist)
    }
    func findOut(_ index: CriterionIndex) -> [GapToFindOut.Reason] {
      GapToFindOut.reasons(index, tree.scorecard, tree.checklist)
    }
    #expect(fix(0) == [.failedGate, .required(2), .redFlag(0)])
    #expect(findOut(0) == [.required(3)])
    #expect(fix(1) == [])
    #expect(findOut(1) == [.undeterminedGate, .required(6), .redFlag(4)])
    #expect(fix(2) == [] && findOut(2) == [])
  }
}
