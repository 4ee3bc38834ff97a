import ModelSamples
import PolicyModel
import Scoring
import Testing

/// Indicators whose bad answer nobody may overlook: method, section 7.
struct RedFlagTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var item: SampleItem
    var result: String

    init(_ name: String, _ item: SampleItem, _ result: String) {
      testDescription = name
      self.item = item
      self.result = result
    }
  }

  @Test(arguments: [
    Case("no", SampleItem(.no), "fired"),
    Case("yes", SampleItem(.yes), "not fired"),
    Case("a reversed yes", SampleItem(.yes, .reversed), "fired"),
    Case("exactly 0.5", SampleItem(.partial), "not fired"),
    Case("1e-10 below 0.5", .percent(49.99999999), "not fired"),
    Case("1e-8 below 0.5", .percent(49.999999), "fired"),
    Case("a range across 0.5", .range(30, 80), "not verified"),
    Case("a range up to 0.5", .range(30, 50), "not verified"),
    Case("a range below 0.5", .range(30, 49), "fired"),
    Case("a range from 0.5", .range(50, 80), "not fired"),
    Case("from 0 to 100", .range(0, 100), "not verified"),
    Case("no to partial", SampleItem(.degreeRange(from: .no, to: .partial)), "not verified"),
    Case(
      "no to partial, reversed", SampleItem(.degreeRange(from: .no, to: .partial), .reversed),
      "not fired"),
    Case(
      "a list of which most is missing",
      SampleItem(.someElements(inPlace: [], missing: [0, 1, 2]), .elements(4)), "fired"),
    Case(
      "a list of which half is missing",
      SampleItem(.someElements(inPlace: [], missing: [0, 1]), .elements(4)), "not verified"),
    Case(
      "a list of which half is in place",
      SampleItem(.someElements(inPlace: [0, 1], missing: []), .elements(4)), "not fired"),
    Case("yes with exceptions", SampleItem(.yes, except: [0]), "not fired"),
    Case("a range from 0.4 with exceptions", .range(40, 90, except: [0]), "not verified"),
    Case("no of weight 0", SampleItem(.no, weight: 0), "fired"),
    Case("unknown", SampleItem(.unknown), "not verified"),
    Case("unanswered", SampleItem(.unanswered), "not verified"),
    Case("no cases", SampleItem(.count(0, of: 0), .hundred), "not verified"),
    Case(
      "not applicable without permission", SampleItem(.notApplicable, reason: "none"),
      "not verified"),
  ])
  func
    `a red flag fires where all is below 0.5, is cleared where nothing is, and else is not verified`(
      _ given: Case
    )
  {
    var item = given.item
    item.isRedFlag = true
    let flags = SampleTree([item, SampleItem(.no)]).scorecard.redFlags
    #expect(flags.map(\.words) == ["0 \(given.result)"])
  }

  @Test func `evidence does not matter to a red flag`() {
    let tree = SampleTree([SampleItem(.partial, isRedFlag: true)]) { $0.evidence = .discount }
    #expect(tree.scorecard.overall.score?.demonstrated == 0.25)
    #expect(tree.scorecard.redFlags.map(\.words) == ["0 not fired"])
  }

  @Test func `red flags stand in file order, without those that do not apply`() {
    let party = Condition(fact: 0, isNegated: false)
    let tree = SampleTree(
      sections: [
        [[SampleCriterion("A", [.leaving(isRedFlag: true), SampleItem(.yes, isRedFlag: true)])]],
        [
          [SampleCriterion("B", appliesIf: [party], [SampleItem(.no, isRedFlag: true)])],
          [SampleCriterion("C", weight: 0, [SampleItem(.no, isRedFlag: true)])],
        ],
      ], facts: [.no])
    #expect(tree.scorecard.redFlags.map(\.words) == ["1 not fired", "3 fired"])
  }

  @Test func `a fired red flag takes no points off and caps no band`() {
    let plain = SampleTree([SampleItem(.no), SampleItem(.yes, weight: 9)]).scorecard
    let flagged = SampleTree([SampleItem(.no, isRedFlag: true), SampleItem(.yes, weight: 9)])
      .scorecard
    #expect(flagged.overall.score == plain.overall.score)
    #expect(flagged.overall.bands == plain.overall.bands)
    #expect(flagged.overall.caps == [])
    #expect([plain, flagged].map(\.criteria[0].status) == [.met, .partlyMet])
  }
}
