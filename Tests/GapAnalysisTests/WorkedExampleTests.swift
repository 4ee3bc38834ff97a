import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// The worked example E5 of the method's section 15, on the tree of E4.
struct WorkedExampleTests {
  static let tree: SampleTree = {
    let law = [Evidence(.law)]
    let first: [AnswerValue] = [.partial, .yes, .no, .unknown]
    return SampleTree([
      SampleCriterion("A", weight: 3, first.map { SampleItem($0, evidence: law) }),
      SampleCriterion(
        "B", weight: 2,
        [SampleItem(.yes, evidence: law), .leaving(), SampleItem(.partial, evidence: law)]),
      SampleCriterion(
        "C", weight: 1, [SampleItem(.yes), SampleItem(.yes, evidence: law), SampleItem(.partial)]),
    ]) { $0.evidence = .discount }
  }()

  /// A: L 0.375, U 0.625. B: L = U = 0.75. C: L 7/12, U 10/12. The median impact is that of B.
  @Test func `E5: what is to be fixed in E4`() {
    #expect(Self.tree.fixOrder == ["A", "B", "C"])
    #expect(
      Self.tree.toFix.map(\.words) == [
        """
        tier 3, f 0.3750, δ 0.1875, π 37.50, indicators [0, 2], effort 2, strategic, 2027-12-30
        """,
        """
        tier 4, f 0.2500, δ 0.0833, π 16.67, indicators [6], effort 2, strategic, 2028-06-30
        """,
        """
        tier 4, f 0.1667, δ 0.0278, π 5.56, indicators [9], effort 2, later, 2028-06-30
        """,
      ])
  }

  /// The unknown one of A weighs 1/8 of the whole; documents change nothing of what is known.
  @Test func `E5: what is to be found out in E4`() {
    #expect(Self.tree.findOutOrder == ["A", "C"])
    #expect(
      Self.tree.toFindOut.map(\.words) == [
        """
        tier v, n 0.2500, ν 0.1250, π 25.00, ["3 answer 0.1250"], 2026-12-30
        """,
        """
        tier v, n 0.2500, ν 0.0417, π 8.33, ["7 document 0.0000", "9 document 0.0000"], 2026-12-30
        """,
      ])
  }

  @Test func `E5: what is missing overall adds up, to fix and to find out`() {
    let score = Self.tree.scorecard.overall.score
    #expect(decimals(score.map { 1 - $0.demonstrated }) == "0.4653")
    #expect(decimals(score?.missing) == "0.2986")
    #expect(decimals(score?.notKnown) == "0.1667")
    #expect(decimals(Self.tree.toFix.reduce(0) { $0 + $1.contribution }) == "0.2986")
    #expect(decimals(Self.tree.toFindOut.reduce(0) { $0 + $1.contribution }) == "0.1667")
  }
}
