import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// Impact against effort: method, section 9.
struct MatrixTests {
  static func quadrants(_ tree: SampleTree) -> [String] {
    zip(tree.fixOrder, tree.toFix).map { "\($0) \($1.quadrant.map { "\($0)" } ?? "none")" }
  }

  /// Impacts of 80/3, 60/3 and 40/3 points.
  @Test func `of an odd number the median is the middle impact, and on it is above`() {
    let tree = SampleTree([
      SampleCriterion("A", percent: 20, effort: .small),
      SampleCriterion("B", percent: 40, effort: .large),
      SampleCriterion("C", percent: 60, effort: .small),
    ])
    #expect(Self.quadrants(tree) == ["A quickWin", "B strategic", "C fillIn"])
    #expect(tree.toFix.map(\.effort) == [1, 4, 1])
  }

  /// Impacts of 20, 19, 10 and 7.5 points, so the median is 14.5.
  @Test func `of an even number the median is the mean of the middle two`() {
    let tree = SampleTree([
      SampleCriterion("A", percent: 20, effort: .medium),
      SampleCriterion("B", percent: 24, effort: .small),
      SampleCriterion("C", percent: 60, effort: .small),
      SampleCriterion("D", percent: 70, effort: .large),
    ])
    #expect(Self.quadrants(tree) == ["A strategic", "B quickWin", "C fillIn", "D later"])
    #expect(tree.toFix.map(\.effort) == [2, 1, 1, 4])
  }

  @Test func `one gap is its own median`() {
    let tree = SampleTree([SampleCriterion("A", percent: 90, effort: .small)])
    #expect(Self.quadrants(tree) == ["A quickWin"])
  }

  /// With tier 1 or what is open among them, the median would be above that of D.
  @Test func `neither tier 1 nor what is open is in the matrix or in the median`() {
    let tree = SampleTree([
      SampleCriterion("A", percent: 0, effort: .small, isCritical: true),
      SampleCriterion("B", isCritical: true, effort: .small, [SampleItem(.unknown)]),
      SampleCriterion("C", percent: 20, effort: .small),
      SampleCriterion("D", percent: 40, effort: .small),
      SampleCriterion("E", percent: 60, effort: .small),
      SampleCriterion("F", effort: .small, [.range(10, 100)]),
    ])
    #expect(Self.quadrants(tree) == ["A none", "C quickWin", "D quickWin", "E fillIn"])
  }

  /// Points that are missing whatever turns out: 40 of A, 10 of B, 20 of C, though B lacks 90.
  @Test func `impact is what is known to be missing`() {
    let tree = SampleTree([
      SampleCriterion("A", percent: 60, effort: .small),
      SampleCriterion("B", effort: .small, [.range(10, 90)]),
      SampleCriterion("C", effort: .small, [.range(30, 80)]),
    ])
    #expect(Self.quadrants(tree) == ["A quickWin", "C quickWin", "B fillIn"])
    #expect(tree.toFix.map { decimals($0.impact, 2) } == ["13.33", "6.67", "3.33"])
  }

  @Test func `a quick win needs the effort 1, whatever its word`() {
    let criteria = [
      SampleCriterion("A", percent: 20, effort: .small),
      SampleCriterion("B", percent: 30, effort: .medium),
      SampleCriterion("C", percent: 40, effort: .large),
      SampleCriterion("D", percent: 70, effort: .small),
      SampleCriterion("E", percent: 80, effort: .medium),
    ]
    let tree = SampleTree(criteria) {
      $0.effort.small = 2
      $0.effort.medium = 1
      $0.effort.large = 3
    }
    #expect(
      Self.quadrants(tree) == ["A strategic", "B quickWin", "C strategic", "D later", "E fillIn"])
    #expect(tree.toFix.map(\.effort) == [2, 1, 3, 2, 1])
  }

  @Test func `impacts that are equal but for rounding are all on the median`() {
    let noisy = [
      SampleItem(.yes, weight: 0.1), SampleItem(.no, weight: 0.2), SampleItem(.yes, weight: 0.7),
    ]
    let tree = SampleTree([
      SampleCriterion("A", percent: 80, effort: .small),
      SampleCriterion("B", effort: .small, noisy), SampleCriterion("C", effort: .small, noisy),
    ])
    #expect(Set(tree.toFix.map(\.impact)).count == 2)
    #expect(Self.quadrants(tree) == ["A quickWin", "B quickWin", "C quickWin"])
  }
}
