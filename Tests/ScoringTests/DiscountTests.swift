import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What the state of the evidence does to a score: method, sections 5 and 6.
struct DiscountTests {
  static let states: [(EvidenceState, [Evidence])] = [
    (.documented, [Evidence(.report, "2026-01-01")]),
    (.stale, [Evidence(.report, "2020-01-01")]),
    (.none, []),
  ]

  @Test(arguments: [
    (ScoringRules.EvidenceMode.off, [1.0, 1, 1]), (.warn, [1, 1, 1]), (.discount, [1, 0.75, 0.5]),
  ])
  func `only the mode discount takes points off, the state is found in every mode`(
    mode: ScoringRules.EvidenceMode, demonstrated: [Double]
  ) {
    for ((state, evidence), expected) in zip(Self.states, demonstrated) {
      let indicator = SampleTree([SampleItem(.yes, evidence: evidence)]) { $0.evidence = mode }
        .indicator
      #expect(indicator.evidence == state)
      #expect(
        indicator.vector
          == ScoreVector(demonstrated: expected, claimed: 1, known: 1))
    }
  }

  @Test func `what is done is documented, and holds for everybody`() {
    var rules = ScoringRules()
    rules.evidence = .discount
    rules.evidenceFactors.documented = 0.9
    var indicator = SampleTree([SampleItem(.yes, except: [0])]) { $0 = rules }.indicator
    // 0.5 of the 0.5 that exceptions leave
    #expect(indicator.vector == ScoreVector(demonstrated: 0.25, claimed: 0.5, known: 1))
    indicator.reform(to: AnswerScore(1), rules)
    #expect(indicator.vector == ScoreVector(demonstrated: 0.9, claimed: 1, known: 1))
    #expect(indicator.evidence == .documented)
    #expect(indicator.uncut == nil)
  }

  @Test func `nothing is done about what does not apply`() {
    var indicator = SampleTree([.leaving()]).indicator
    indicator.reform(to: AnswerScore(1), ScoringRules())
    #expect(indicator.state == .notApplicable(.respondent))
    #expect(indicator.vector == nil)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var item: SampleItem
    var state: EvidenceState
    var score: String

    init(_ name: String, _ item: SampleItem, _ state: EvidenceState, _ score: String) {
      testDescription = name
      self.item = item
      self.state = state
      self.score = score
    }
  }

  @Test(arguments: [
    Case(
      "a reversed no is a positive answer", SampleItem(.no, .reversed), .none,
      "L 0.5000, P 1.0000, U 1.0000, K 1.0000"),
    Case(
      "a reversed yes is worth 0", SampleItem(.yes, .reversed, evidence: [Evidence(.report)]),
      .notNeeded, "L 0.0000, P 0.0000, U 0.0000, K 1.0000"),
    Case(
      "only the low end of a range", .range(40, 60), .none,
      "L 0.2000, P 0.5000, U 0.6000, K 0.8000"),
    Case(
      "a range from 0 claims nothing yet", .range(0, 60), .notNeeded,
      "L 0.0000, P 0.0000, U 0.6000, K 0.4000"),
    Case(
      "a half-known list by what is in place",
      SampleItem(.someElements(inPlace: [0], missing: [1]), .elements(4)), .none,
      "L 0.1250, P 0.5000, U 0.7500, K 0.5000"),
    Case(
      "a half-known list of which nothing is in place",
      SampleItem(.someElements(inPlace: [], missing: [1]), .elements(4)), .notNeeded,
      "L 0.0000, P 0.0000, U 0.7500, K 0.2500"),
    Case(
      "no to partial, reversed", SampleItem(.degreeRange(from: .no, to: .partial), .reversed),
      .none,
      "L 0.2500, P 1.0000, U 1.0000, K 0.5000"),
    Case(
      "a law where practice is asked about",
      SampleItem(.yes, .yesNo, .process, evidence: [Evidence(.law, "2026-01-01")]), .stale,
      "L 0.7500, P 1.0000, U 1.0000, K 1.0000"),
    Case(
      "a law where results are asked about",
      SampleItem(.yes, .yesNo, .outcome, evidence: [Evidence(.law)]), .stale,
      "L 0.7500, P 1.0000, U 1.0000, K 1.0000"),
    Case(
      "a law where commitment is asked about", SampleItem(.yes, evidence: [Evidence(.law)]),
      .documented, "L 1.0000, P 1.0000, U 1.0000, K 1.0000"),
    Case(
      "a report beside a law where practice is asked about",
      SampleItem(
        .yes, .yesNo, .process, evidence: [Evidence(.law), Evidence(.report, "2026-01-01")]),
      .documented, "L 1.0000, P 1.0000, U 1.0000, K 1.0000"),
    Case(
      "after the exceptions are cut", SampleItem(.yes, except: [0]), .none,
      "L 0.2500, P 0.5000, U 0.5000, K 1.0000"),
    Case(
      "an unknown answer needs none", SampleItem(.unknown, evidence: [Evidence(.report)]),
      .notNeeded, "L 0.0000, P null, U 1.0000, K 0.0000"),
  ])
  func `the factor cuts what is demonstrated and nothing else`(_ expected: Case) {
    let scorecard = SampleTree([expected.item]) { $0.evidence = .discount }.scorecard
    #expect(scorecard.indicators[0].evidence == expected.state)
    #expect(scorecard.overall.score.words == expected.score)
  }

  @Test func `a checklist may change the factors and the age at which evidence is stale`() {
    let items = [
      SampleItem(.yes, evidence: [Evidence(.report, "2025-12-30")]),
      SampleItem(.yes, evidence: [Evidence(.report, "2025-12-29")]), SampleItem(.yes),
    ]
    let scorecard = SampleTree(items) {
      $0.evidence = .discount
      $0.evidenceMonths = 6
      $0.evidenceFactors.documented = 0.9
      $0.evidenceFactors.stale = 0.6
      $0.evidenceFactors.none = 0.1
    }.scorecard
    #expect(scorecard.indicators.map(\.vector?.demonstrated) == [0.9, 0.6, 0.1])
  }
}
