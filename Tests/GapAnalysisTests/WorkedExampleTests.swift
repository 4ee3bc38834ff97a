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
  @Test func `E5: the gaps of E4`() {
    #expect(Self.tree.gapOrder == ["A", "B", "C"])
    #expect(
      Self.tree.gaps.map(\.words) == [
        """
        tier 2, g 0.6250 = 0.3750 + 0.2500, δ 0.3125, π 62.5, fix, effort 2, strategic, 2027-06-30
        """,
        """
        tier 4, g 0.2500 = 0.2500 + 0.0000, δ 0.0833, π 16.7, fix, effort 2, strategic, 2028-06-30
        """,
        """
        tier 4, g 0.4167 = 0.1667 + 0.2500, δ 0.0694, π 13.9, findOut, effort 2, later, 2028-06-30
        """,
      ])
  }

  @Test func `E5: what is missing adds up, and so do its confirmed and unproven parts`() {
    let gaps = Self.tree.gaps
    let card = Self.tree.scorecard
    func sum(_ part: (Gap) -> Double) -> String { decimals(gaps.reduce(0) { $0 + part($1) }) }
    #expect(decimals(card.overall.score.map { 1 - $0.demonstrated }) == "0.4653")
    #expect(sum(\.contribution) == "0.4653")
    #expect(sum { card.criteria[$0.criterion].effectiveWeight * $0.confirmed } == "0.2986")
    #expect(sum { card.criteria[$0.criterion].effectiveWeight * $0.unproven } == "0.1667")
  }
}
