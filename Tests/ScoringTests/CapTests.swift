import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What holds a band down: method, section 7.
struct CapTests {
  static func gate(_ index: CriterionIndex) -> Cap { .criticalGate(criterion: index) }

  @Test(arguments: [(AnswerValue.no, "0.9000"), (.unknown, "0.9000")])
  func `an open gate caps its group, its section and the overall at 2, not the score`(
    answer: AnswerValue, demonstrated: String
  ) {
    let scorecard = SampleTree(sections: [
      [
        [SampleCriterion("A", isCritical: true, answer), SampleCriterion("B", weight: 9, .yes)],
        [SampleCriterion("C", .yes)],
      ],
      [[SampleCriterion("D", isCritical: true, .yes)]],
    ]).scorecard
    #expect(decimals(scorecard.groups[0].score?.demonstrated) == demonstrated)
    let nodes = scorecard.nodes
    #expect(
      nodes.map(\.bands?.band)
        == [.developing, .advanced, .advanced, .developing, .advanced, .developing])
    #expect(nodes.map(\.bands?.uncapped) == Array(repeating: .advanced, count: 6))
    #expect(nodes.map(\.bands?.potential) == Array(repeating: .advanced, count: 6))
    #expect(nodes.map(\.caps) == [[Self.gate(0)], [], [], [Self.gate(0)], [], [Self.gate(0)]])
  }

  @Test func `an open gate is named even where it lowers nothing`() {
    let scorecard = SampleTree([SampleCriterion("A", isCritical: true, [.percent(30)])]).scorecard
    #expect(scorecard.overall.bands.words == "initial, potential initial")
    #expect(scorecard.overall.caps == [Self.gate(0)])
  }

  @Test func `an open gate is named where there is no band to lower`() {
    let scorecard = SampleTree([
      SampleCriterion("A", isCritical: true, .unknown), SampleCriterion("B", .unknown),
    ]).scorecard
    #expect(
      scorecard.overall.bands.words == "no band of notDemonstrated, potential advanced, provisional"
    )
    #expect(scorecard.nodes.map(\.caps) == [[Self.gate(0)], [Self.gate(0)], [Self.gate(0)]])
  }

  /// One required indicator of weight 0, all else demonstrated.
  @Test(arguments: [SampleItem(.no, weight: 0), SampleItem(.unknown, weight: 0)])
  func `a required indicator opens its gate, and the gate caps`(_ item: SampleItem) {
    var item = item
    item.isRequired = true
    let scorecard = SampleTree([SampleCriterion("A", isCritical: true, [Self.good, item])])
      .scorecard
    #expect(scorecard.overall.bands.words == "developing of advanced, potential advanced")
    #expect(scorecard.overall.caps == [Self.gate(0)])
  }

  @Test func `a cap leaves a complete result final`() {
    let scorecard = SampleTree([
      SampleCriterion("A", weight: 0, isCritical: true, .no), SampleCriterion("B", .yes),
    ]).scorecard
    #expect(scorecard.overall.score.words == "L 1.0000, P 1.0000, U 1.0000, K 1.0000")
    #expect(scorecard.overall.bands.words == "developing of advanced, potential advanced")
  }

  @Test func `caps stand in file order, a gate of weight 0 too, then the outcome`() {
    let outcome = [SampleItem(.no, .yesNo, .outcome), SampleItem(.yes, weight: 9)]
    let scorecard = SampleTree(sections: [
      [
        [SampleCriterion("A", weight: 0, isCritical: true, .unknown)],
        [SampleCriterion("B", weight: 9, outcome), SampleCriterion("C", isCritical: true, .yes)],
      ],
      [
        [SampleCriterion("D", weight: 0.5, isCritical: true, .no)],
        [SampleCriterion("E", weight: 9, .yes)],
      ],
    ]).scorecard
    // The overall: (8.1 + 1 + 9) / 19.5 = 0.9282.
    #expect(decimals(scorecard.overall.score?.demonstrated) == "0.9282")
    #expect(scorecard.overall.caps == [Self.gate(0), Self.gate(3), .outcome])
    #expect(scorecard.overall.bands.words == "developing of advanced, potential advanced")
    #expect(scorecard.sections.map(\.caps) == [[Self.gate(0), .outcome], [Self.gate(3)]])
    // The first group holds nothing of weight, so it is not applicable and has no caps.
    #expect(scorecard.groups.map(\.caps) == [[], [], [Self.gate(3)], []])
    #expect(scorecard.groups[0].bands == nil)
    #expect(scorecard.groups[0].score == nil)
  }

  @Test func `an open gate that does not apply caps nothing`() {
    let scorecard = SampleTree([
      SampleCriterion("A", isCritical: true, [.leaving()]), SampleCriterion("B", .yes),
    ]).scorecard
    #expect(scorecard.overall.caps == [])
    #expect(scorecard.overall.bands.words == "advanced, potential advanced")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var items: [SampleItem]
    var words: String
    var caps: [Cap]

    init(_ name: String, _ items: [SampleItem], _ words: String, _ caps: [Cap] = []) {
      testDescription = name
      self.items = items
      self.words = words
      self.caps = caps
    }
  }

  static let good = SampleItem(.yes, weight: 9)

  @Test(arguments: [
    Case("outcomes at 0.6", [good, .percent(60, .outcome)], "advanced, potential advanced"),
    Case(
      "outcomes 1e-10 below", [good, .percent(59.99999999, .outcome)],
      "advanced, potential advanced"),
    Case(
      "outcomes below 0.6", [good, .percent(59, .outcome)],
      "established of advanced, potential advanced", [.outcome]),
    Case(
      "outcomes unknown", [good, SampleItem(.unknown, .yesNo, .outcome)],
      "established of advanced, potential advanced", [.outcome]),
    Case(
      "outcomes bad, band 3 anyway", [.percent(75, weight: 9), .percent(59, .outcome)],
      "established, potential established"),
    Case("no outcome asked", [good], "advanced, potential advanced"),
    Case("outcomes not applicable", [good, .leaving(.outcome)], "advanced, potential advanced"),
    Case(
      "outcomes of weight 0", [good, .percent(10, .outcome, weight: 0)],
      "advanced, potential advanced"),
  ])
  func `the highest band of a section and the overall needs outcomes of 0.6`(_ given: Case) {
    let scorecard = SampleTree(given.items).scorecard
    #expect(scorecard.overall.bands.words == given.words)
    #expect(scorecard.overall.caps == given.caps)
    #expect(scorecard.sections[0].bands == scorecard.overall.bands)
    #expect(scorecard.sections[0].caps == given.caps)
    // Groups have no outcome gate.
    #expect(scorecard.groups[0].bands?.band == scorecard.overall.bands?.uncapped)
    #expect(scorecard.groups[0].caps == [])
  }

  @Test(arguments: [(0, Band.notDemonstrated), (3, .established), (4, .advanced)])
  func `a checklist may change the band that an open gate allows`(ceiling: Int, band: Band) {
    let tree = SampleTree([
      SampleCriterion("A", weight: 0, isCritical: true, .no), SampleCriterion("B", .yes),
    ]) { $0.capBand = ceiling }
    #expect(tree.scorecard.overall.bands?.band == band)
    #expect(tree.scorecard.overall.caps == [Self.gate(0)])
  }

  @Test func `a checklist may change the outcome that the highest band needs`() {
    let tree = SampleTree([Self.good, .percent(60, .outcome)]) { $0.outcomeGate = 0.7 }
    #expect(tree.scorecard.overall.caps == [.outcome])
  }
}
