import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// How soon a gap matters: method, section 9.
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

  /// The heaviest criterion has no gap of its own, and one that does not apply is none.
  @Test func `a priority is relative to the heaviest criterion that applies`() {
    let tree = SampleTree([
      SampleCriterion("A", weight: 4, .yes), SampleCriterion("B", weight: 2, .no),
      SampleCriterion("C", weight: 1, .no), SampleCriterion("D", weight: 0.9, .no),
      SampleCriterion("E", weight: 8, [.leaving()]),
    ])
    #expect(tree.gaps.map { decimals($0.priority, 1) } == ["50.0", "25.0", "22.5"])
    #expect(tree.tiers == ["B": "2", "C": "3", "D": "4"])
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

  static let fired = SampleItem(.no, weight: 0, isRedFlag: true)
  static let unverified = SampleItem(.unknown, weight: 0, isRedFlag: true)

  @Test(arguments: [
    Case("a fired red flag", [.percent(40, isRedFlag: true)], "1"),
    Case("a fired red flag without a shortfall", [SampleItem(.yes), fired], "1"),
    Case("a fired red flag at weight 0", weight: 0, [SampleItem(.yes), fired], "1"),
    Case("a red flag not fired", [.percent(60, isRedFlag: true)], "3"),
    Case("a red flag not verified", [SampleItem(.yes), unverified], nil),
    Case("a fired red flag where nothing weighs", [fired], nil),
    Case(
      "a fired red flag beside an open gate", isCritical: true, [SampleItem(.unknown), fired], "1"),
    Case("a failed gate", isCritical: true, [.percent(40)], "1"),
    Case("a failed gate without a shortfall", isCritical: true, target: 0.3, [.percent(40)], "1"),
    Case("a failed gate at weight 0", weight: 0, isCritical: true, [SampleItem(.no)], "1"),
    Case("an open gate", isCritical: true, [SampleItem(.unknown)], "1v"),
    Case(
      "an open gate without a shortfall", isCritical: true, target: 0.3,
      [SampleItem(.range(from: 40, to: 60), .hundred)], "1v"),
    Case("an open gate at weight 0", weight: 0, isCritical: true, [SampleItem(.unknown)], "1v"),
    Case("a passed gate", isCritical: true, [.percent(50)], "2"),
    Case("a passed gate without a shortfall", isCritical: true, [SampleItem(.yes)], nil),
    Case("a gate that is not evaluated", isCritical: true, [.leaving()], nil),
    Case("no shortfall", [SampleItem(.yes)], nil),
    Case("no weight", weight: 0, [SampleItem(.no)], nil),
    Case("not applicable", [.leaving()], nil),
  ])
  func `red flags and gates come before priorities, even without a shortfall or a weight`(
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
      tree.gaps.map(\.words) == [
        """
        tier 1, g 0.0000 = 0.0000 + 0.0000, δ 0.0000, π 0.0, fix, effort 2, no quadrant, 2026-12-30
        """,
        """
        tier 1v, g 1.0000 = 0.0000 + 1.0000, δ 0.0000, π 0.0, findOut, effort 2, no quadrant, 2026-12-30
        """,
      ])
  }

  @Test func `where nothing weighs anything, gates are still listed`() {
    let tree = SampleTree([
      SampleCriterion("A", weight: 0, isCritical: true, .no), SampleCriterion("B", weight: 0, .no),
    ])
    #expect(tree.tiers == ["A": "1"])
    #expect(tree.gaps.map(\.priority) == [0])
    #expect(tree.gaps.map(\.contribution) == [0])
  }

  @Test func `a checklist may change where tiers begin`() {
    let criteria = [20.0, 21, 40, 41].enumerated().map {
      SampleCriterion("\($0.offset)", percent: $0.element)
    }
    let tree = SampleTree(criteria) { $0.tiers = [80, 60] }
    #expect(tree.tiers == ["0": "2", "1": "3", "2": "3", "3": "4"])
  }
}
