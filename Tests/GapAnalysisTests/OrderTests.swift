import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// The order in which to deal with gaps: method, section 9. Ids run against the expected order, so
/// that neither the file nor the id can bring it about.
struct OrderTests {
  @Test func `tiers come before all else`() {
    let tree = SampleTree([
      SampleCriterion("A", percent: 90),
      SampleCriterion("B", percent: 70),
      SampleCriterion("C", percent: 0),
      SampleCriterion("D", weight: 0.2, isCritical: true, .unknown),
      SampleCriterion("E", percent: 40, weight: 0.1, isCritical: true),
    ])
    #expect(tree.gapOrder == ["E", "D", "C", "B", "A"])
    #expect(tree.gaps.map(\.tier) == [.first, .verify, .second, .third, .fourth])
  }

  @Test func `inside a tier the higher priority is first`() {
    let tree = SampleTree([
      SampleCriterion("A", percent: 40), SampleCriterion("B", percent: 30),
      SampleCriterion("C", percent: 20),
      SampleCriterion("D", percent: 49, isCritical: true),
      SampleCriterion("E", percent: 0, isCritical: true),
    ])
    #expect(tree.gapOrder == ["E", "D", "C", "B", "A"])
  }

  /// Both are 0.6 short of their targets; A is 0.6 short of 1 and B 0.8.
  @Test func `of equal priorities the larger contribution is first`() {
    let tree = SampleTree([
      SampleCriterion("A", percent: 40), SampleCriterion("B", percent: 20, target: 0.8),
    ])
    #expect(tree.gaps.map { decimals($0.priority, 1) } == ["60.0", "60.0"])
    #expect(tree.gapOrder == ["B", "A"])
  }

  @Test func `of equal contributions the lower coverage is first`() {
    let half = [SampleItem(.yes), SampleItem(.unknown)]
    let most = [SampleItem(.partial, weight: 3), SampleItem(.yes), SampleItem(.unknown)]
    let tree = SampleTree([
      SampleCriterion("A", percent: 50), SampleCriterion("B", most), SampleCriterion("C", half),
    ])
    #expect(tree.gaps.map { decimals($0.contribution) } == ["0.1667", "0.1667", "0.1667"])
    #expect(tree.gapOrder == ["C", "B", "A"])
  }

  @Test func `of equal coverage the id decides, character by character`() {
    let ids = ["b", "A-2", "a", "A-10", "B", "é", "A"]
    let tree = SampleTree(ids.map { SampleCriterion($0, .no) })
    #expect(tree.gapOrder == ["A", "A-10", "A-2", "B", "a", "b", "é"])
  }

  /// B misses 0.2 as A does, but in binary fractions a hair more: (0.1 + 0.7) / 1 is below 0.8.
  @Test func `rounding noise never decides`() {
    let noisy = [
      SampleItem(.yes, weight: 0.1), SampleItem(.no, weight: 0.2), SampleItem(.yes, weight: 0.7),
    ]
    let tree = SampleTree([SampleCriterion("B", noisy), SampleCriterion("A", percent: 80)])
    #expect(Set(tree.gaps.map(\.priority)).count == 2)
    #expect(tree.gapOrder == ["A", "B"])
  }
}
