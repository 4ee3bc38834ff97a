import ModelSamples
import PolicyModel
import Scoring
import Testing

/// Four ways of having no value: method, section 4.
struct MissingValueTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var item: SampleItem
    var state: IndicatorScore.State
    var isDataGap: Bool
    var isIncomplete: Bool

    init(
      _ name: String, _ item: SampleItem, _ state: IndicatorScore.State, isDataGap: Bool = false,
      isIncomplete: Bool = false
    ) {
      testDescription = name
      self.item = item
      self.state = state
      self.isDataGap = isDataGap
      self.isIncomplete = isIncomplete
    }
  }

  @Test(arguments: [
    Case(
      "unknown with a reason", SampleItem(.unknown, reason: "no records"), .unknown(nil),
      isDataGap: true),
    Case("unknown without a reason", SampleItem(.unknown), .unknown(nil), isDataGap: true),
    Case(
      "not measured", SampleItem(.unknown, why: .notMeasured), .unknown(.notMeasured),
      isDataGap: true),
    Case("not found", SampleItem(.unknown, why: .notFound), .unknown(.notFound), isDataGap: true),
    Case("withheld", SampleItem(.unknown, why: .withheld), .unknown(.withheld), isDataGap: true),
    Case("pending", SampleItem(.unknown, why: .pending), .unknown(.pending), isDataGap: true),
    Case("from 0 to 100", .range(0, 100), .unknown(nil), isDataGap: true),
    Case(
      "beyond both goalposts",
      SampleItem(.range(from: 20, to: 120), .number(worst: 90, best: 30)), .unknown(nil),
      isDataGap: true),
    Case(
      "from no to yes", SampleItem(.degreeRange(from: .no, to: .yes)), .unknown(nil),
      isDataGap: true),
    Case(
      "from no to yes, reversed", SampleItem(.degreeRange(from: .no, to: .yes), .reversed),
      .unknown(nil), isDataGap: true),
    Case(
      "from the lowest level to the highest",
      SampleItem(.levelRange(from: 0, to: 3), .levels(3)), .unknown(nil), isDataGap: true),
    Case(
      "a list of which nothing is known",
      SampleItem(.someElements(inPlace: [], missing: []), .elements(3)), .unknown(nil),
      isDataGap: true),
    Case("unanswered", SampleItem(.unanswered), .unanswered, isIncomplete: true),
    Case("no cases", SampleItem(.count(0, of: 0), .hundred), .noCases, isDataGap: true),
    Case(
      "not applicable without permission", SampleItem(.notApplicable, reason: "none here"),
      .unknown(nil), isDataGap: true),
    Case(
      "not applicable without a reason", SampleItem(.notApplicable, mayLeave: true), .unknown(nil),
      isDataGap: true),
    Case(
      "not applicable without either", SampleItem(.notApplicable), .unknown(nil), isDataGap: true),
  ])
  func `what is not known stays in the denominator`(_ given: Case) {
    let scorecard = SampleTree([SampleItem(.yes), given.item]).scorecard
    #expect(scorecard.indicators[1].state == given.state)
    #expect(scorecard.overall.score.words == "L 0.5000, P 1.0000, U 1.0000, K 0.5000")
    #expect(scorecard.dataGaps == (given.isDataGap ? [1] : []))
    #expect(scorecard.incomplete == (given.isIncomplete ? [1] : []))
    #expect(scorecard.indicators.map(\.effectiveWeight) == [0.5, 0.5])
  }

  @Test func `what is not applicable leaves its weight to its siblings`() {
    let scorecard = SampleTree([
      SampleItem(.yes), .leaving(weight: 7), SampleItem(.partial, weight: 3),
    ]).scorecard
    #expect(scorecard.indicators[1].state == .notApplicable(.respondent))
    // (1 + 3 × 0.5) / 4
    #expect(scorecard.overall.score.words == "L 0.6250, P 0.6250, U 0.6250, K 1.0000")
    #expect(scorecard.dataGaps == [])
    #expect(scorecard.incomplete == [])
    #expect(scorecard.indicators.map(\.effectiveWeight) == [0.25, 0, 0.75])
  }

  static let party = Condition(fact: 0, isNegated: false)
  static let noMember = Condition(fact: 1, isNegated: true)

  @Test(arguments: [
    ([], [FactAnswer.no, .no], true),
    (["party"], [.yes, .no], true),
    (["party"], [.no, .no], false),
    (["party"], [.notGiven, .no], true),
    (["no member"], [.no, .no], true),
    (["no member"], [.no, .yes], false),
    (["no member"], [.no, .notGiven], true),
    (["party", "no member"], [.yes, .no], true),
    (["party", "no member"], [.yes, .yes], false),
    (["party", "no member"], [.no, .no], false),
    (["party", "no member"], [.notGiven, .yes], false),
    (["party", "no member"], [.notGiven, .unknown], true),
  ])
  func `a criterion applies where all its conditions hold or are open`(
    names: [String], facts: [FactAnswer], applies: Bool
  ) {
    let conditions = names.map { $0 == "party" ? Self.party : Self.noMember }
    let tree = SampleTree(
      [
        SampleCriterion("A", .yes),
        SampleCriterion("B", isCritical: true, appliesIf: conditions, [SampleItem(.no)]),
      ], facts: facts)
    let scorecard = tree.scorecard
    #expect(scorecard.criteria[1].isApplicable == applies)
    #expect(scorecard.overall.score?.demonstrated == (applies ? 0.5 : 1))
    #expect(scorecard.criteria[1].gate == (applies ? .fail : .notEvaluated))
  }

  @Test func `answers under a condition that is false are kept out of every list`() {
    let items = [
      SampleItem(.yes, isRedFlag: true, except: [0]), SampleItem(.unknown), SampleItem(.unanswered),
      SampleItem(.notApplicable), SampleItem(.no, isRedFlag: true),
    ]
    let tree = SampleTree(
      [SampleCriterion("A", appliesIf: [Self.party], items)], facts: [.no])
    let scorecard = tree.scorecard
    #expect(scorecard.indicators.map(\.state) == Array(repeating: .notApplicable(.facts), count: 5))
    #expect(scorecard.unsupported == [])
    #expect(scorecard.dataGaps == [])
    #expect(scorecard.incomplete == [])
    #expect(scorecard.redFlags.isEmpty)
    #expect(scorecard.leftBehind.isEmpty)
  }

  @Test func `a criterion without an applicable indicator is not applicable`() {
    let scorecard = SampleTree([
      SampleCriterion("A", weight: 3, isCritical: true, [.leaving(), .leaving()]),
      SampleCriterion("B", .partial),
    ]).scorecard
    #expect(scorecard.criteria[0].status == .notApplicable)
    #expect(scorecard.criteria[0].gate == .notEvaluated)
    #expect(scorecard.criteria[0].score == nil)
    #expect(scorecard.criteria.map(\.effectiveWeight) == [0, 1])
    #expect(scorecard.overall.score.words == "L 0.5000, P 0.5000, U 0.5000, K 1.0000")
    #expect(scorecard.overall.caps == [])
  }
}
