import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// When a gap is to be closed: method, section 9.
struct DeadlineTests {
  /// A gap in each tier, in the order 1, 1v, 2, 3, 4.
  static func tree(date: String) -> SampleTree {
    SampleTree(
      [
        SampleCriterion("A", isCritical: true, .no),
        SampleCriterion("B", isCritical: true, .unknown),
        SampleCriterion("C", percent: 0), SampleCriterion("D", percent: 70),
        SampleCriterion("E", percent: 90),
      ], date: date)
  }

  @Test(arguments: [
    (
      "2026-06-30",
      ["2026-12-30", "2026-12-30", "2027-06-30", "2027-12-30", "2028-06-30"]
    ),
    (
      "2026-08-31",
      ["2027-02-28", "2027-02-28", "2027-08-31", "2028-02-29", "2028-08-31"]
    ),
    (
      "2027-08-31",
      ["2028-02-29", "2028-02-29", "2028-08-31", "2029-02-28", "2029-08-31"]
    ),
    (
      "2024-02-29",
      ["2024-08-29", "2024-08-29", "2025-02-28", "2025-08-29", "2026-02-28"]
    ),
    (
      "2026-12-31",
      ["2027-06-30", "2027-06-30", "2027-12-31", "2028-06-30", "2028-12-31"]
    ),
  ])
  func `deadlines are 6, 6, 12, 18 and 24 calendar months away, cut to the month's last day`(
    date: String, deadlines: [String]
  ) {
    let gaps = Self.tree(date: date).gaps
    #expect(gaps.map(\.tier) == Gap.Tier.allCases)
    #expect(gaps.map(\.deadline.description) == deadlines)
  }

  @Test func `a deadline in the plan replaces the default, a plan without one does not`() {
    var tree = Self.tree(date: "2026-06-30")
    tree.forEachCriterion { criterion in
      switch criterion.id {
      case "A": criterion.plan = Plan(deadline: day("2026-07-15"))
      case "C": criterion.plan = Plan(action: "draft a law", status: .planned)
      case "E": criterion.plan = Plan(deadline: day("2026-01-01"), status: .done)
      default: break
      }
    }
    #expect(
      tree.gaps.map(\.deadline.description)
        == ["2026-07-15", "2026-12-30", "2027-06-30", "2027-12-30", "2026-01-01"])
    #expect(tree.gapOrder == ["A", "B", "C", "D", "E"])
  }
}
