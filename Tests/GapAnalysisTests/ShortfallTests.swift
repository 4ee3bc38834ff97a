import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What is missing, what is open, and how each adds up: method, section 9.
struct ShortfallTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var target: Double
    var items: [SampleItem]
    var toFix: String?
    var toFindOut: String?

    init(
      _ name: String, target: Double = 1, _ items: [SampleItem], _ toFix: String?,
      _ toFindOut: String?
    ) {
      testDescription = name
      self.target = target
      self.items = items
      (self.toFix, self.toFindOut) = (toFix, toFindOut)
    }
  }

  @Test(arguments: [
    Case("all missing", [.percent(30)], "0.7000", nil),
    Case("all open", [.range(30, 100)], nil, "0.7000"),
    Case("more missing", [.range(30, 60)], "0.4000", "0.3000"),
    Case("half and half", [SampleItem(.no), SampleItem(.unknown)], "0.5000", "0.5000"),
    Case("more open", [.range(30, 70)], "0.3000", "0.4000"),
    Case("nothing known", [SampleItem(.unknown)], nil, "1.0000"),
    Case("a target between", target: 0.8, [.range(30, 60)], "0.2000", "0.3000"),
    Case("a target within reach", target: 0.5, [.range(30, 60)], nil, "0.2000"),
    Case("a target reached", target: 0.5, [.range(50, 60)], nil, nil),
    Case("a target passed", target: 0.5, [.percent(60)], nil, nil),
    Case("a target of 0", target: 0, [SampleItem(.no)], nil, nil),
    Case("a target within rounding", target: 0.3, [.percent(29.9999999999)], nil, nil),
    Case("an exception", [SampleItem(.yes, except: [0])], "0.5000", nil),
    Case(
      "a half-known list",
      [SampleItem(.someElements(inPlace: [0], missing: [1, 2]), .elements(4))],
      "0.5000", "0.2500"),
    Case(
      "partial to yes", [SampleItem(.degreeRange(from: .partial, to: .yes))], nil, "0.5000"),
  ])
  func `a shortfall is to fix as far as even the best outcome misses the target, and else open`(
    _ given: Case
  ) {
    let tree = SampleTree([SampleCriterion("A", target: given.target, given.items)])
    #expect(tree.toFix.map { decimals($0.shortfall) } == [given.toFix].compactMap { $0 })
    #expect(tree.toFindOut.map { decimals($0.shortfall) } == [given.toFindOut].compactMap { $0 })
  }

  @Test func `contributions add up to what is missing and to what is open overall`() {
    let tree = SampleTree([
      SampleCriterion("A", percent: 20, weight: 3), SampleCriterion("B", percent: 100),
      SampleCriterion("C", weight: 4, [.range(0, 75)]),
      SampleCriterion("D", weight: 2, [.leaving()]), SampleCriterion("E", weight: 0, .no),
    ])
    // 3/8 × 0.8 and 4/8 × 0.25 are missing, 4/8 × 0.75 open; L = (3 × 0.2 + 1) / 8 = 0.2.
    #expect(tree.fixOrder == ["A", "C"])
    #expect(tree.toFix.map { decimals($0.contribution) } == ["0.3000", "0.1250"])
    #expect(tree.toFix.map { decimals($0.impact, 1) } == ["30.0", "12.5"])
    #expect(tree.findOutOrder == ["C"])
    #expect(tree.toFindOut.map { decimals($0.contribution) } == ["0.3750"])
    let score = tree.scorecard.overall.score
    #expect(decimals(score?.demonstrated) == "0.2000")
    #expect(decimals(score?.missing) == "0.4250")
    #expect(decimals(score?.notKnown) == "0.3750")
  }

  @Test func `the contribution looks at 1, the priority at the target`() {
    let tree = SampleTree([
      SampleCriterion("A", target: 0.5, [.range(20, 40)]), SampleCriterion("B", percent: 100),
    ])
    #expect(tree.toFix.map { decimals($0.contribution) } == ["0.3000"])
    #expect(tree.toFix.map { decimals($0.priority, 1) } == ["10.0"])
    #expect(tree.toFindOut.map { decimals($0.contribution) } == ["0.1000"])
    #expect(tree.toFindOut.map { decimals($0.priority, 1) } == ["20.0"])
  }
}
