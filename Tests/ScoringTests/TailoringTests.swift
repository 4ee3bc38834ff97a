import ModelSamples
import PolicyModel
import Scoring
import Testing

/// How much may leave before a result is called heavily tailored: method, section 4.
struct TailoringTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var criteria: [SampleCriterion]
    var share: Double
    var isHeavy: Bool

    init(_ name: String, _ criteria: [SampleCriterion], _ share: Double, isHeavy: Bool) {
      testDescription = name
      self.criteria = criteria
      self.share = share
      self.isHeavy = isHeavy
    }
  }

  @Test(arguments: [
    Case("nothing leaves", [SampleCriterion("A", .unknown)], 0, isHeavy: false),
    Case(
      "exactly a quarter",
      [SampleCriterion("A", [SampleItem(.yes), .leaving(), SampleItem(.no), SampleItem(.no)])],
      0.25, isHeavy: false),
    Case(
      "a third", [SampleCriterion("A", [SampleItem(.yes), .leaving(), SampleItem(.no)])], 1 / 3,
      isHeavy: true),
    // 3/4 of the weight 3 and nothing of the weight 1.
    Case(
      "by the weights with everything applying",
      [
        SampleCriterion("A", weight: 3, [SampleItem(.yes), .leaving(weight: 3)]),
        SampleCriterion("B", .yes),
      ], 0.5625, isHeavy: true),
    // 1 of 10 by a whole criterion, and 1/10 of the other 9.
    Case(
      "criteria and indicators together",
      [
        SampleCriterion("A", [.leaving()]),
        SampleCriterion("B", weight: 9, [SampleItem(.yes, weight: 9), .leaving()]),
      ], 0.19, isHeavy: false),
    Case(
      "what weighs nothing leaves nothing",
      [
        SampleCriterion("A", weight: 0, [.leaving()]),
        SampleCriterion("B", [SampleItem(.yes), .leaving(weight: 0)]),
      ], 0, isHeavy: false),
    Case(
      "everything", [SampleCriterion("A", [.leaving()]), SampleCriterion("B", [.leaving()])], 1,
      isHeavy: true),
    Case("nothing to leave", [SampleCriterion("A", weight: 0, .yes)], 0, isHeavy: false),
  ])
  func `more than a quarter of the weight makes a result heavily tailored`(_ given: Case) {
    let scorecard = SampleTree(given.criteria).scorecard
    #expect(abs(scorecard.tailoredShare - given.share) < 1e-12)
    #expect(scorecard.isHeavilyTailored == given.isHeavy)
  }

  @Test func `what the facts rule out counts as tailored too`() {
    let condition = Condition(fact: 0, isNegated: false)
    let tree = SampleTree(
      [
        SampleCriterion("A", appliesIf: [condition], [SampleItem(.yes)]),
        SampleCriterion("B", weight: 2, .yes),
      ], facts: [.no])
    #expect(abs(tree.scorecard.tailoredShare - 1 / 3) < 1e-12)
  }

  @Test func `a checklist may change the notice`() {
    let tree = SampleTree([SampleItem(.yes), .leaving()]) { $0.tailoringNotice = 0.5 }
    #expect(tree.scorecard.tailoredShare == 0.5)
    #expect(!tree.scorecard.isHeavilyTailored)
  }
}
