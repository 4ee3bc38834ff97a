import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// When a gap is to be closed, and a question to be answered: method, section 9.
struct DeadlineTests {
  /// A row in each tier of both registers, in the order 1, 2, 3, 4 and 1v, v.
  static func tree(date: String) -> SampleTree {
    SampleTree(
      [
        SampleCriterion("A", isCritical: true, .no),
        SampleCriterion("B", isCritical: true, .unknown),
        SampleCriterion("C", percent: 0), SampleCriterion("D", percent: 70),
        SampleCriterion("E", percent: 90), SampleCriterion("F", .unknown),
      ], date: date)
  }

  @Test(arguments: [
    (
      "2026-06-30", ["2026-12-30", "2027-06-30", "2027-12-30", "2028-06-30"],
      ["2026-09-30", "2026-12-30"]
    ),
    (
      "2026-08-31", ["2027-02-28", "2027-08-31", "2028-02-29", "2028-08-31"],
      ["2026-11-30", "2027-02-28"]
    ),
    (
      "2027-08-31", ["2028-02-29", "2028-08-31", "2029-02-28", "2029-08-31"],
      ["2027-11-30", "2028-02-29"]
    ),
    (
      "2024-02-29", ["2024-08-29", "2025-02-28", "2025-08-29", "2026-02-28"],
      ["2024-05-29", "2024-08-29"]
    ),
    (
      "2026-12-31", ["2027-06-30", "2027-12-31", "2028-06-30", "2028-12-31"],
      ["2027-03-31", "2027-06-30"]
    ),
    (
      "2026-11-30", ["2027-05-30", "2027-11-30", "2028-05-30", "2028-11-30"],
      ["2027-02-28", "2027-05-30"]
    ),
  ])
  func `days are 6, 12, 18 and 24, or 3 and 6 calendar months away, cut to the month's last day`(
    date: String, toFix: [String], toFindOut: [String]
  ) {
    let tree = Self.tree(date: date)
    #expect(tree.toFix.map(\.tier) == GapToFix.Tier.allCases)
    #expect(tree.toFix.map(\.deadline.description) == toFix)
    #expect(tree.toFindOut.map(\.tier) == GapToFindOut.Tier.allCases)
    #expect(tree.toFindOut.map(\.deadline.description) == toFindOut)
  }

  /// A plan is made of measures, so that it says nothing of when a question is to be answered.
  @Test func `a deadline in the plan replaces the default of what is to be fixed, and no other`() {
    var tree = Self.tree(date: "2026-06-30")
    tree.forEachCriterion { criterion in
      switch criterion.id {
      case "A": criterion.plan = Plan(deadline: day("2026-07-15"))
      case "C": criterion.plan = Plan(action: "draft a law", status: .planned)
      case "E": criterion.plan = Plan(deadline: day("2026-01-01"), status: .done)
      case "B", "F": criterion.plan = Plan(deadline: day("2026-07-01"))
      default: break
      }
    }
    #expect(
      tree.toFix.map(\.deadline.description)
        == ["2026-07-15", "2027-06-30", "2027-12-30", "2026-01-01"])
    #expect(tree.fixOrder == ["A", "C", "D", "E"])
    #expect(tree.toFindOut.map(\.deadline.description) == ["2026-09-30", "2026-12-30"])
    #expect(tree.findOutOrder == ["B", "F"])
  }
}
