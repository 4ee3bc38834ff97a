import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// The order in which to deal with rows of both registers: method, section 9. Ids run against the
/// expected order, so that neither the file nor the id can bring it about.
struct OrderTests {
  static let noisy = [
    SampleItem(.yes, weight: 0.1), SampleItem(.no, weight: 0.2), SampleItem(.yes, weight: 0.7),
  ]

  @Test func `tiers come before all else`() {
    let tree = SampleTree([
      SampleCriterion("A", percent: 90),
      SampleCriterion("B", percent: 70),
      SampleCriterion("C", percent: 0),
      SampleCriterion("D", percent: 40, weight: 0.1, isCritical: true),
    ])
    #expect(tree.fixOrder == ["D", "C", "B", "A"])
    #expect(tree.toFix.map(\.tier) == [.first, .second, .third, .fourth])
    let open = SampleTree([
      SampleCriterion("A", .unknown), SampleCriterion("B", weight: 0.1, isCritical: true, .unknown),
    ])
    #expect(open.findOutOrder == ["B", "A"])
    #expect(open.toFindOut.map(\.tier) == [.verify, .other])
  }

  @Test func `inside a tier the higher priority is first`() {
    let tree = SampleTree([
      SampleCriterion("A", percent: 40), SampleCriterion("B", percent: 30),
      SampleCriterion("C", percent: 20),
      SampleCriterion("D", percent: 49, isCritical: true),
      SampleCriterion("E", percent: 0, isCritical: true),
    ])
    #expect(tree.fixOrder == ["E", "D", "C", "B", "A"])
    let open = SampleTree([
      SampleCriterion("A", open: 20), SampleCriterion("B", open: 30),
      SampleCriterion("C", open: 60, isCritical: true),
      SampleCriterion("D", open: 70, isCritical: true),
    ])
    #expect(open.findOutOrder == ["D", "C", "B", "A"])
  }

  /// To fix: both are 0.6 short of their targets; A is 0.6 short of 1 and B 0.8. To find out: both are
  /// 0.3 short of targets that they may reach; of 1, A has 0.3 open and B 0.5.
  @Test func `of equal priorities the larger contribution is first`() {
    let tree = SampleTree([
      SampleCriterion("A", percent: 40), SampleCriterion("B", percent: 20, target: 0.8),
    ])
    #expect(tree.toFix.map { decimals($0.priority, 1) } == ["60.0", "60.0"])
    #expect(tree.fixOrder == ["B", "A"])
    let open = SampleTree([
      SampleCriterion("A", open: 30), SampleCriterion("B", open: 50, target: 0.8),
    ])
    #expect(open.toFindOut.map { decimals($0.priority, 1) } == ["30.0", "30.0"])
    #expect(open.toFindOut.map { decimals($0.contribution) } == ["0.2500", "0.1500"])
    #expect(open.findOutOrder == ["B", "A"])
  }

  /// However much of each is known: half of A, all of B.
  @Test func `of equal contributions the id decides, character by character`() {
    let ids = ["b", "A-2", "a", "A-10", "B", "é", "A"]
    let order = ["A", "A-10", "A-2", "B", "a", "b", "é"]
    #expect(SampleTree(ids.map { SampleCriterion($0, .no) }).fixOrder == order)
    #expect(SampleTree(ids.map { SampleCriterion($0, .unknown) }).findOutOrder == order)
    let half = [SampleItem(.no), SampleItem(.unknown)]
    let tree = SampleTree([SampleCriterion("B", percent: 50), SampleCriterion("A", half)])
    #expect(tree.fixOrder == ["A", "B"])
  }

  /// B misses 0.2 as A does, but in binary fractions a hair more: (0.1 + 0.7) / 1 is below 0.8.
  @Test func `rounding noise never decides`() {
    let tree = SampleTree([
      SampleCriterion("B", Self.noisy), SampleCriterion("A", percent: 80),
    ])
    #expect(Set(tree.toFix.map(\.priority)).count == 2)
    #expect(tree.fixOrder == ["A", "B"])
    let items = Self.noisy.map { item in
      SampleItem(item.answer.value == .no ? .unknown : .yes, weight: item.weight)
    }
    let open = SampleTree([SampleCriterion("B", items), SampleCriterion("A", open: 20)])
    #expect(Set(open.toFindOut.map(\.priority)).count == 2)
    #expect(open.findOutOrder == ["A", "B"])
  }
}
