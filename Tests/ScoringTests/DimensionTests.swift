import ModelSamples
import PolicyModel
import Scoring
import Testing

/// Structure, process and outcome, and the gaps between them: method, section 8.
struct DimensionTests {
  @Test func `a dimension averages its indicators by their effective weights`() {
    // Effective weights: A.s1 and A.s2 3/8 each; B.s1 1/16, B.s2 3/16.
    let overall = SampleTree([
      SampleCriterion("A", weight: 3, [SampleItem(.yes), SampleItem(.no, .yesNo, .process)]),
      SampleCriterion("B", [SampleItem(.no), SampleItem(.partial, .yesNo, .outcome, weight: 3)]),
    ]).scorecard.overall
    // (3/8) / (3/8 + 1/16) = 6/7
    #expect(overall.structure.words == "L 0.8571, P 0.8571, U 0.8571, K 1.0000")
    #expect(overall.process.words == "L 0.0000, P 0.0000, U 0.0000, K 1.0000")
    #expect(overall.outcome.words == "L 0.5000, P 0.5000, U 0.5000, K 1.0000")
    #expect(overall.implementationGap.words == "0.8571 in 0.8571...0.8571")
    #expect(overall.effectivenessGap.words == "-0.5000 in -0.5000...-0.5000")
  }

  @Test func `the bounds of a gap leave room for what is open and what is not documented`() {
    let overall = SampleTree([
      SampleItem(.yes), SampleItem(.unknown),
      SampleItem(.partial, .yesNo, .process), SampleItem(.unknown, .yesNo, .process),
      .range(20, 60, .outcome),
    ]) { $0.evidence = .discount }.scorecard.overall
    #expect(overall.structure.words == "L 0.2500, P 1.0000, U 1.0000, K 0.5000")
    #expect(overall.process.words == "L 0.1250, P 0.5000, U 0.7500, K 0.5000")
    // 0.2 of the 0.6 that are known
    #expect(overall.outcome.words == "L 0.1000, P 0.3333, U 0.6000, K 0.6000")
    // [0.25 − 0.75, 1 − 0.125] and [0.125 − 0.6, 0.75 − 0.1]
    #expect(overall.implementationGap.words == "0.5000 in -0.5000...0.8750")
    #expect(overall.effectivenessGap.words == "0.1667 in -0.4750...0.6500")
  }

  @Test func `a gap has no value where nothing is known of a side, and still has bounds`() {
    let overall = SampleTree([
      SampleItem(.yes), SampleItem(.unknown, .yesNo, .process), .percent(30, .outcome),
    ]).scorecard.overall
    #expect(overall.implementationGap.words == "null in 0.0000...1.0000")
    #expect(overall.effectivenessGap.words == "null in -0.3000...0.7000")
  }

  private static let withoutProcess = [
    "not asked": [], "not applicable": [SampleItem.leaving(.process)],
    "of weight 0": [SampleItem(.yes, .yesNo, .process, weight: 0)],
  ]

  @Test(arguments: withoutProcess.keys.sorted())
  func `a gap has neither value nor bounds where a side does not apply`(name: String) throws {
    let process = try #require(Self.withoutProcess[name])
    let overall = SampleTree([SampleItem(.yes), .percent(30, .outcome)] + process).scorecard.overall
    #expect(overall.process == nil)
    #expect(overall.implementationGap.words == "null in null")
    #expect(overall.effectivenessGap.words == "null in null")
    #expect(overall.flags == [])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var items: [SampleItem]
    var flags: [NodeScore.Flag]

    /// Percentages of structure, process and outcome.
    init(_ s: Double, _ p: Double, _ o: Double, _ flags: [NodeScore.Flag] = []) {
      testDescription = "\(s), \(p), \(o)"
      items = [.percent(s), .percent(p, .process), .percent(o, .outcome)]
      self.flags = flags
    }

    init(_ name: String, _ items: [SampleItem], _ flags: [NodeScore.Flag] = []) {
      testDescription = name
      self.items = items
      self.flags = flags
    }
  }

  static let unknownOutcome = SampleItem(.unknown, .yesNo, .outcome)

  @Test(arguments: [
    Case(75, 40, 40, [.paperCompliance]),
    Case(74.99999999, 40.00000001, 40, [.paperCompliance]),
    Case(74, 40, 40),
    Case(75, 41, 40),
    Case(40, 75, 40, [.effortWithoutResult]),
    Case(40, 74.99999999, 40.00000001, [.effortWithoutResult]),
    Case(40, 74, 40),
    Case(40, 75, 41),
    Case(100, 100, 100),
    Case(
      "half of the outcomes unknown",
      [.percent(50), .percent(50, .process), .percent(50, .outcome), unknownOutcome]),
    Case(
      "more than half of the outcomes unknown",
      [.percent(50), .percent(50, .outcome), unknownOutcome, unknownOutcome], [.resultNotMeasured]),
    Case("all outcomes unknown", [.percent(50), unknownOutcome], [.resultNotMeasured]),
    Case(
      "outcomes of weight 0 unknown",
      [.percent(50), SampleItem(.unknown, .yesNo, .outcome, weight: 0)]),
    Case(
      "half of the commitment known",
      [SampleItem(.yes), SampleItem(.unknown), .percent(0, .process), unknownOutcome],
      [.paperCompliance, .resultNotMeasured]),
    Case(
      "less than half of the commitment known",
      [SampleItem(.yes), SampleItem(.unknown, weight: 1.01), .percent(0, .process)]),
    Case(
      "less than half of the effort known",
      [
        SampleItem(.yes), .percent(0, .process),
        SampleItem(.unknown, .yesNo, .process, weight: 1.01),
      ]
    ),
    Case(
      "half of the effort and of the result known",
      [
        .percent(90, .process), SampleItem(.unknown, .yesNo, .process), .percent(10, .outcome),
        unknownOutcome,
      ], [.effortWithoutResult]),
    Case(
      "a third of the result known",
      [.percent(90, .process), .percent(10, .outcome), unknownOutcome, unknownOutcome],
      [.resultNotMeasured]),
    Case(
      "commitment and effort together half known",
      [SampleItem(.unknown), .percent(50, .process), unknownOutcome], [.resultNotMeasured]),
    Case(
      "commitment and effort together less than half known",
      [SampleItem(.unknown, weight: 1.01), .percent(50, .process), unknownOutcome]),
    Case("only results asked, and nothing known", [unknownOutcome]),
    Case(
      "the low ends of the commitment and the high ends of the effort",
      [.range(75, 100), .range(0, 40, .process)], [.paperCompliance]),
    Case("a low end below", [.range(74, 100), .range(0, 40, .process)]),
    Case("a high end above", [.range(75, 100), .range(0, 41, .process)]),
    Case(
      "what leaves all open is left out of the means",
      [.range(75, 100), .range(0, 100), .range(0, 10, .process), .range(0, 100, .process)]),
    Case(
      "and does not stand for a high end",
      [SampleItem(.yes), .percent(0, .process), .range(0, 100, .process)], [.paperCompliance]),
  ])
  func `flags name the patterns that one number would hide`(_ given: Case) {
    let scorecard = SampleTree(given.items).scorecard
    #expect(scorecard.overall.flags == given.flags)
    #expect(scorecard.sections[0].flags == given.flags)
    #expect(scorecard.groups[0].flags == given.flags)
  }

  /// Flags look at what is claimed: with undocumented answers L of structure is 0.5.
  @Test func `evidence does not matter to a flag`() {
    let tree = SampleTree([SampleItem(.yes), SampleItem(.no, .yesNo, .process)]) {
      $0.evidence = .discount
    }
    #expect(decimals(tree.scorecard.overall.structure?.demonstrated) == "0.5000")
    #expect(tree.scorecard.overall.flags == [.paperCompliance])
  }

  @Test func `each group, section and the overall have dimensions of their own`() {
    let scorecard = SampleTree(sections: [
      [
        [SampleCriterion("A", [SampleItem(.yes)])],
        [SampleCriterion("B", [SampleItem(.no, .yesNo, .process)])],
      ],
      [[SampleCriterion("C", weight: 3, [.percent(80, .process)])]],
    ]).scorecard
    let nodes = scorecard.nodes
    #expect(
      nodes.map { decimals($0.structure?.answered) }
        == ["1.0000", "null", "null", "1.0000", "null", "1.0000"])
    #expect(
      nodes.map { decimals($0.process?.answered) }
        == ["null", "0.0000", "0.8000", "0.0000", "0.8000", "0.6000"])
    #expect(
      nodes.map(\.implementationGap.value).map { decimals($0) }
        == ["null", "null", "null", "1.0000", "null", "0.4000"])
    #expect(nodes.map(\.flags) == [[], [], [], [.paperCompliance], [], []])
  }
}
