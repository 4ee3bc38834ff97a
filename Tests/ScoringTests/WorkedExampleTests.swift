import ModelSamples
import PolicyModel
import Scoring
import Testing

/// The worked examples E1 to E4 and E8 to E11 of the method's section 15, to the decimals printed there.
struct WorkedExampleTests {
  static let law = [Evidence(.law)]
  static let e1: [AnswerValue] = [.partial, .yes, .no, .unknown]

  @Test func `E1: partial, yes, no, unknown`() {
    let tree = SampleTree([
      SampleCriterion("A", isCritical: true, Self.e1.map { SampleItem($0) })
    ])
    #expect(tree.criterion.score.words == "L 0.3750, P 0.5000, U 0.6250, K 0.7500")
    #expect(tree.criterion.gate == .undetermined)
    #expect(tree.criterion.status == .notDemonstrated)
  }

  @Test func `E2: yes, not applicable, partial, where the checklist permits it`() {
    let tree = SampleTree([SampleItem(.yes), .leaving(), SampleItem(.partial)])
    #expect(tree.criterion.score.words == "L 0.7500, P 0.7500, U 0.7500, K 1.0000")
  }

  @Test func `E2: the same without permission`() {
    let tree = SampleTree([
      SampleItem(.yes), SampleItem(.notApplicable, reason: "no such case"), SampleItem(.partial),
    ])
    #expect(tree.criterion.score.words == "L 0.5000, P 0.7500, U 0.8333, K 0.6667")
  }

  @Test func `E3: one of three documented in discount`() {
    let tree = SampleTree([
      SampleItem(.yes), SampleItem(.yes, evidence: Self.law), SampleItem(.partial),
    ]) { $0.evidence = .discount }
    #expect(tree.criterion.score.words == "L 0.5833, P 0.8333, U 0.8333, K 1.0000")
  }

  @Test func `E4: the three together with weights 3, 2 and 1`() {
    let third = [SampleItem(.yes), SampleItem(.yes, evidence: Self.law), SampleItem(.partial)]
    let overall = Self.e4(third: third).scorecard.overall
    #expect(overall.score.words == "L 0.5347, P 0.6587, U 0.7014, K 0.8750")
    #expect(overall.bands.words == "developing, potential established, provisional")
    #expect(overall.weight == 6)
  }

  @Test func `E4: the same with the third not applicable`() {
    let overall = Self.e4(third: [.leaving(), .leaving(), .leaving()]).scorecard.overall
    #expect(overall.score.words == "L 0.5250, P 0.6176, U 0.6750, K 0.8500")
    #expect(overall.weight == 5)
  }

  @Test func `E8: an empty file`() throws {
    let scorecard = SampleTree([
      SampleCriterion("A", isCritical: true, [SampleItem(.unanswered), SampleItem(.unanswered)]),
      SampleCriterion("B", .unanswered),
      SampleCriterion("C", weight: 3, isCritical: true, .unanswered),
    ]).scorecard
    #expect(scorecard.overall.score.words == "L 0.0000, P null, U 1.0000, K 0.0000")
    #expect(
      scorecard.overall.bands.words == "no band of notDemonstrated, potential advanced, provisional"
    )
    #expect(scorecard.criteria.map(\.gate) == [.undetermined, nil, .undetermined])
    #expect(scorecard.criteria.map(\.status) == [.notAssessed, .notAssessed, .notAssessed])
    #expect(
      scorecard.overall.caps == [.criticalGate(criterion: 0), .criticalGate(criterion: 2)])
    #expect(scorecard.incomplete == [0, 1, 2, 3])
    #expect(scorecard.dataGaps == [])
  }

  @Test func `E9: sections of weight 42, 20, 14 and 29`() {
    func criteria(_ letter: String, _ weights: [Double], _ value: AnswerValue) -> [SampleCriterion]
    {
      weights.enumerated().map {
        SampleCriterion("\(letter)\($0.offset)", weight: $0.element, value)
      }
    }
    let tree = SampleTree(sections: [
      [criteria("A", Array(repeating: 3, count: 14), .partial)],
      [
        criteria("B", Array(repeating: 2, count: 5), .partial),
        criteria("C", Array(repeating: 2, count: 5), .partial),
      ],
      [criteria("D", Array(repeating: 1, count: 14), .yes)],
      [criteria("E", Array(repeating: 3, count: 9) + [2], .partial)],
    ])
    let scorecard = tree.scorecard
    #expect(scorecard.sections.map(\.weight) == [42, 20, 14, 29])
    #expect(scorecard.groups.map(\.weight) == [42, 10, 10, 14, 29])
    #expect(decimals(scorecard.overall.score?.demonstrated, 6) == "0.566667")
  }

  @Test func `E10: a half-known list of ten, and partial to yes`() {
    let tree = SampleTree([
      SampleItem(.someElements(inPlace: [0, 1], missing: [2]), .elements(10)),
      SampleItem(.degreeRange(from: .partial, to: .yes)),
    ])
    let card = tree.scorecard
    #expect(
      card.indicators.map { decimals($0.interval?.low, 1) + " " + decimals($0.interval?.high, 1) }
        == ["0.2 0.9", "0.5 1.0"])
    #expect(card.indicators.map { decimals($0.interval?.known, 1) } == ["0.3", "0.5"])
    #expect(card.overall.score.words == "L 0.3500, P 0.8750, U 0.9500, K 0.4000")
    #expect(decimals(card.overall.score?.missing, 2) == "0.05")
    #expect(decimals(card.overall.score?.notKnown, 2) == "0.60")
    #expect(card.overall.bands?.band == nil)
  }

  @Test(arguments: [
    (
      AnswerValue.no, "L 0.7500, P 0.7500, U 0.7500, K 1.0000", CriterionScore.Gate.fail,
      CriterionScore.Status.notMet
    ),
    (.unknown, "L 0.7500, P 1.0000, U 1.0000, K 0.7500", .undetermined, .notDemonstrated),
  ])
  func `E11: three good answers beside a required one that is no, or unknown`(
    first: AnswerValue, words: String, gate: CriterionScore.Gate, status: CriterionScore.Status
  ) {
    let items = [SampleItem(first, isRequired: true)] + [.yes, .yes, .yes].map { SampleItem($0) }
    let criterion = SampleTree([SampleCriterion("A", isCritical: true, items)]).criterion
    #expect(criterion.score.words == words)
    #expect(criterion.gate == gate)
    #expect(criterion.status == status)
  }

  /// E1 and E2, fully documented, and a third criterion, in discount.
  private static func e4(third: [SampleItem]) -> SampleTree {
    let first = e1.map { SampleItem($0, evidence: law) }
    let second = [
      SampleItem(.yes, evidence: law), .leaving(), SampleItem(.partial, evidence: law),
    ]
    return SampleTree([
      SampleCriterion("A", weight: 3, first), SampleCriterion("B", weight: 2, second),
      SampleCriterion("C", weight: 1, third),
    ]) { $0.evidence = .discount }
  }
}
