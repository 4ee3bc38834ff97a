import ModelSamples
import PolicyModel
import Scoring
import Testing

/// The weighted mean and what weighs nothing: method, sections 6 and 13.
struct WeightTests {
  @Test func `effective weights are shares of shares, over what applies`() {
    let scorecard = SampleTree([
      SampleCriterion("A", weight: 3, [SampleItem(.yes), SampleItem(.no, weight: 3)]),
      SampleCriterion("B", weight: 1, [.leaving(weight: 5), SampleItem(.unknown, weight: 2)]),
      SampleCriterion("C", weight: 9, [.leaving()]),
    ]).scorecard
    #expect(scorecard.criteria.map(\.effectiveWeight) == [0.75, 0.25, 0])
    #expect(scorecard.indicators.map(\.effectiveWeight) == [0.1875, 0.5625, 0, 0.25, 0])
  }

  @Test func `a node is the mean of its criteria, not of its groups or sections`() {
    let scorecard = SampleTree(sections: [
      [[SampleCriterion("A", weight: 3, .yes)], [SampleCriterion("B", weight: 0.5, .no)]],
      [[SampleCriterion("C", weight: 0.5, .unknown)]],
    ]).scorecard
    let nodes = scorecard.nodes
    #expect(nodes.map(\.weight) == [3, 0.5, 0.5, 3.5, 0.5, 4])
    #expect(
      nodes.map(\.score.words) == [
        "L 1.0000, P 1.0000, U 1.0000, K 1.0000", "L 0.0000, P 0.0000, U 0.0000, K 1.0000",
        "L 0.0000, P null, U 1.0000, K 0.0000", "L 0.8571, P 0.8571, U 0.8571, K 1.0000",
        "L 0.0000, P null, U 1.0000, K 0.0000", "L 0.7500, P 0.8571, U 0.8750, K 0.8750",
      ])
  }

  @Test func `what weighs nothing is scored for itself and counts for nothing`() {
    let scorecard = SampleTree([
      SampleCriterion("A", [SampleItem(.yes), SampleItem(.no, weight: 0)]),
      SampleCriterion("B", weight: 0, .no),
    ]).scorecard
    #expect(
      scorecard.indicators[1].vector
        == ScoreVector(demonstrated: 0, claimed: 0, known: 1))
    #expect(scorecard.criteria[1].score.words == "L 0.0000, P 0.0000, U 0.0000, K 1.0000")
    #expect(scorecard.criteria[1].status == .notMet)
    #expect(scorecard.overall.score.words == "L 1.0000, P 1.0000, U 1.0000, K 1.0000")
    #expect(scorecard.indicators.map(\.effectiveWeight) == [1, 0, 0])
  }

  @Test func `a node in which nothing weighs anything is not applicable`() {
    let scorecard = SampleTree(sections: [
      [[SampleCriterion("A", weight: 0, isCritical: true, .no)]],
      [[SampleCriterion("B", [SampleItem(.no, weight: 0)])]],
      [[]],
      [],
    ]).scorecard
    let nodes = scorecard.nodes
    #expect(nodes.count == 8)
    for node in nodes {
      #expect(node.weight == 0)
      #expect(node.score == nil)
      #expect(node.bands == nil)
      #expect(node.caps == [])
      #expect(node.structure == nil)
      #expect(node.implementationGap.words == "null in null")
      #expect(node.flags == [])
    }
    #expect(scorecard.criteria.map(\.status) == [.notMet, .notApplicable])
    #expect(scorecard.criteria.map(\.effectiveWeight) == [0, 0])
    #expect(scorecard.indicators.map(\.effectiveWeight) == [0, 0])
  }

  @Test func `where nothing applies there is nothing to score`() {
    let scorecard = SampleTree([
      SampleCriterion("A", weight: 3, isCritical: true, [.leaving()]),
      SampleCriterion("B", [.leaving(.outcome), .leaving(.process, isRedFlag: true)]),
    ]).scorecard
    #expect(scorecard.overall.score == nil)
    #expect(scorecard.overall.bands == nil)
    #expect(scorecard.overall.caps == [])
    #expect(scorecard.overall.weight == 0)
    #expect(scorecard.criteria.map(\.status) == [.notApplicable, .notApplicable])
    #expect(scorecard.redFlags.isEmpty)
    #expect(scorecard.isHeavilyTailored)
  }
}
