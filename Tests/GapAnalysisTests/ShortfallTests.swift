import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What is missing, how much of it is confirmed, and the kind of action: method, section 9.
struct ShortfallTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var target: Double
    var items: [SampleItem]
    var words: String?

    init(_ name: String, target: Double = 1, _ items: [SampleItem], _ words: String?) {
      testDescription = name
      self.target = target
      self.items = items
      self.words = words
    }
  }

  static func range(_ from: Double, _ to: Double) -> [SampleItem] {
    [SampleItem(.range(from: from, to: to), .hundred)]
  }

  @Test(arguments: [
    Case("all confirmed", [.percent(30)], "0.7000 = 0.7000 + 0.0000 fix"),
    Case("all unproven", range(30, 100), "0.7000 = 0.0000 + 0.7000 findOut"),
    Case("more confirmed", range(30, 60), "0.7000 = 0.4000 + 0.3000 fix"),
    Case("half and half", [SampleItem(.no), SampleItem(.unknown)], "1.0000 = 0.5000 + 0.5000 fix"),
    Case("less confirmed", range(30, 70), "0.7000 = 0.3000 + 0.4000 findOut"),
    Case("a target between", target: 0.8, range(30, 60), "0.5000 = 0.2000 + 0.3000 findOut"),
    Case("a target within reach", target: 0.5, range(30, 60), "0.2000 = 0.0000 + 0.2000 findOut"),
    Case("a target reached", target: 0.5, range(50, 60), nil),
    Case("a target passed", target: 0.5, [.percent(60)], nil),
  ])
  func `a shortfall is confirmed as far as even the best outcome misses the target`(
    _ given: Case
  ) {
    let tree = SampleTree([SampleCriterion("A", target: given.target, given.items)])
    let words = tree.gaps.map { gap in
      "\(decimals(gap.shortfall)) = \(decimals(gap.confirmed)) + \(decimals(gap.unproven)) "
        + "\(gap.action)"
    }
    #expect(words == [given.words].compactMap { $0 })
  }

  @Test func `contributions add up to what is missing overall`() {
    let tree = SampleTree([
      SampleCriterion("A", percent: 20, weight: 3), SampleCriterion("B", percent: 100),
      SampleCriterion("C", weight: 4, .unknown),
      SampleCriterion("D", weight: 2, [.leaving()]), SampleCriterion("E", weight: 0, .no),
    ])
    // 3/8 × 0.8 and 4/8 × 1; L = (3 × 0.2 + 1) / 8 = 0.2.
    #expect(tree.gapOrder == ["C", "A"])
    #expect(tree.gaps.map { decimals($0.contribution) } == ["0.5000", "0.3000"])
    #expect(tree.gaps.map { decimals($0.impact, 1) } == ["50.0", "30.0"])
    #expect(decimals(tree.scorecard.overall.score?.demonstrated) == "0.2000")
  }

  @Test func `the contribution looks at 1, the priority at the target`() {
    let tree = SampleTree([
      SampleCriterion("A", percent: 20, target: 0.5), SampleCriterion("B", percent: 100),
    ])
    #expect(tree.gaps.map { decimals($0.contribution) } == ["0.4000"])
    #expect(tree.gaps.map { decimals($0.priority, 1) } == ["30.0"])
  }
}
