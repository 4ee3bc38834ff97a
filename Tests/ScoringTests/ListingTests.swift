import ModelSamples
import PolicyModel
import Scoring
import Testing

/// The lists of a scorecard: method, sections 3 to 5.
struct ListingTests {
  static let answers = [
    SampleItem(.yes), SampleItem(.no), SampleItem(.no, .reversed), SampleItem(.yes, .reversed),
    SampleItem(.partial, evidence: [Evidence(.report, "2026-01-01")]),
    SampleItem(.partial, evidence: [Evidence(.report)]),
    SampleItem(.yes, evidence: [Evidence(.law, until: "2026-06-29")]),
    SampleItem(.yes, weight: 0), SampleItem(.unknown), SampleItem(.unanswered), .leaving(),
    SampleItem(.range(from: 0, to: 10), .hundred), SampleItem(.count(0, of: 0), .hundred),
    SampleItem(.notApplicable), SampleItem(.unanswered), .range(10, 20), .range(0, 100),
    SampleItem(.unknown, why: .notMeasured), SampleItem(.unknown, why: .withheld),
    SampleItem(.degreeRange(from: .no, to: .yes)), SampleItem(.unknown, why: .notMeasured),
    SampleItem(.someElements(inPlace: [], missing: []), .elements(2)),
  ]

  @Test(arguments: [
    (ScoringRules.EvidenceMode.off, [IndicatorIndex]()), (.warn, [0, 2, 6, 7, 15]),
    (.discount, [0, 2, 6, 7, 15]),
  ])
  func `positive answers without evidence are listed in the modes warn and discount`(
    mode: ScoringRules.EvidenceMode, unsupported: [IndicatorIndex]
  ) {
    let scorecard = SampleTree(Self.answers) { $0.evidence = mode }.scorecard
    #expect(scorecard.unsupported == unsupported)
  }

  @Test(arguments: ScoringRules.EvidenceMode.allCases)
  func `data gaps and incomplete answers are listed apart, in every mode`(
    mode: ScoringRules.EvidenceMode
  ) {
    let scorecard = SampleTree(Self.answers) { $0.evidence = mode }.scorecard
    #expect(scorecard.dataGaps == [8, 12, 13, 16, 17, 18, 19, 20, 21])
    #expect(scorecard.incomplete == [9, 14])
  }

  /// What leaves everything open is unknown like any other, of no kind.
  @Test func `data gaps are told apart by why nobody knows`() {
    let scorecard = SampleTree(Self.answers).scorecard
    #expect(scorecard.unknown(nil) == [8, 13, 16, 19, 21])
    #expect(scorecard.unknown(.notMeasured) == [17, 20])
    #expect(scorecard.unknown(.withheld) == [18])
    #expect(scorecard.unknown(.notFound) == [] && scorecard.unknown(.pending) == [])
    #expect(scorecard.withoutCases == [12])
  }

  @Test func `the lists run through the whole checklist in file order`() {
    let items = [SampleItem(.unknown), SampleItem(.unanswered), SampleItem(.yes)]
    let scorecard = SampleTree(sections: [
      [[SampleCriterion("B", items)], [SampleCriterion("A", weight: 0, items)]],
      [[SampleCriterion("C", items)]],
    ]).scorecard
    #expect(scorecard.dataGaps == [0, 3, 6])
    #expect(scorecard.incomplete == [1, 4, 7])
    #expect(scorecard.unsupported == [2, 5, 8])
  }

  @Test func `who is left behind stands in the checklist's order of groups`() {
    let tree = SampleTree(
      [
        SampleCriterion(
          "A",
          [
            SampleItem(.yes, except: [2, 3]), SampleItem(.no, except: [0]),
            SampleItem(.unknown, except: [1]), SampleItem(.unanswered, except: [1]),
          ]),
        SampleCriterion(
          "B", weight: 0,
          [
            SampleItem(.partial, except: [0, 3]),
            SampleItem(.notApplicable, mayLeave: true, reason: "none", except: [1]),
          ]),
      ])
    let leftBehind = tree.scorecard.leftBehind
    #expect(leftBehind.map(\.group) == [0, 2, 3])
    #expect(leftBehind.map(\.indicators) == [[1, 4], [0], [0, 4]])
  }

  @Test func `rules given for one run replace the checklist's own`() {
    let tree = SampleTree([SampleItem(.yes)]) { $0.evidence = .discount }
    let scorecard = Scorecard(tree.assessment, checklist: tree.checklist, rules: ScoringRules())
    #expect(tree.scorecard.overall.score?.demonstrated == 0.5)
    #expect(scorecard.overall.score?.demonstrated == 1)
    #expect(scorecard.rules == ScoringRules())
  }
}
