import ModelSamples
import PolicyModel
import Scoring
import Testing

/// The bands and when they are provisional: method, section 7.
struct BandTests {
  @Test(arguments: [
    (threshold: 0.2, below: Band.notDemonstrated, from: Band.initial),
    (threshold: 0.4, below: .initial, from: .developing),
    (threshold: 0.6, below: .developing, from: .established),
    (threshold: 0.8, below: .established, from: .advanced),
  ])
  func `a score on a threshold, or 1e-9 short of it, is in the upper band`(
    threshold: Double, below: Band, from: Band
  ) {
    let rules = ScoringRules()
    #expect(Band(of: threshold - 0.1, rules) == below)
    #expect(Band(of: threshold - 2e-9, rules) == below)
    #expect(Band(of: threshold - 5e-10, rules) == from)
    #expect(Band(of: threshold, rules) == from)
    #expect(Band(of: threshold + 0.1, rules) == from)
  }

  @Test func `the scale ends with the bands 0 and 4`() {
    #expect(Band(of: 0, ScoringRules()) == .notDemonstrated)
    #expect(Band(of: 1, ScoringRules()) == .advanced)
  }

  @Test func `a mean that binary fractions put just below a threshold is in the upper band`() {
    let items = [
      SampleItem(.yes, weight: 0.1), SampleItem(.no, weight: 0.2), SampleItem(.yes, weight: 0.7),
    ]
    let overall = SampleTree(items).scorecard.overall
    // (0.1 + 0.7) / 1 is 0.8, but not to a computer.
    #expect((overall.score?.demonstrated ?? 1) < 0.8)
    #expect(overall.bands.words == "advanced, potential advanced")
  }

  @Test func `the potential band is that of the possible score`() {
    let overall = SampleTree([SampleItem(.partial), SampleItem(.unknown)]).scorecard.overall
    // L 0.25, U 0.75
    #expect(overall.bands.words == "initial, potential established, provisional")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var items: [SampleItem]
    var words: String

    init(_ name: String, known: Double, _ value: AnswerValue, _ words: String) {
      testDescription = name
      items = [SampleItem(value, weight: known), SampleItem(.unknown, weight: 100 - known)]
      self.words = words
    }
  }

  /// With the limit at 0.95, for at 0.75 what is open always spans two bands.
  @Test(arguments: [
    // L 0.475, U 0.525
    Case("coverage on the limit", known: 95, .partial, "developing, potential developing"),
    // L 0.4745, U 0.5255
    Case(
      "coverage below the limit", known: 94.9, .partial,
      "developing, potential developing, provisional"),
    // L 0.96 × 0 = 0, U 0.04
    Case("coverage above the limit", known: 96, .no, "notDemonstrated, potential notDemonstrated"),
  ])
  func `a node is provisional below the coverage limit`(_ given: Case) {
    let tree = SampleTree(given.items) { $0.provisionalBelow = 0.95 }
    #expect(tree.scorecard.overall.bands.words == given.words)
  }

  @Test func `a node is provisional where the potential band differs, however much is known`() {
    let items = [SampleItem.percent(79.5, weight: 99), SampleItem(.unknown)]
    // L 0.78705, U 0.79705; with 80.5 U is 0.80695.
    #expect(
      SampleTree(items).scorecard.overall.bands.words == "established, potential established")
    let more = [SampleItem.percent(80.5, weight: 99), SampleItem(.unknown)]
    // L 0.79695
    #expect(
      SampleTree(more).scorecard.overall.bands.words
        == "established, potential advanced, provisional")
    // L 0.3, U 0.5, K 0.8
    let range = [SampleItem.range(30, 50)]
    #expect(
      SampleTree(range).scorecard.overall.bands.words
        == "initial, potential developing, provisional")
  }

  /// L 0.499 and U 1, to L 0.5 and U 1.
  @Test(arguments: [
    (49.9, "no band of developing, potential advanced, provisional"),
    (49.99999999, "developing, potential advanced, provisional"),
    (50, "developing, potential advanced, provisional"),
  ])
  func `a node has a band only where half of its weight is known`(known: Double, words: String) {
    let items = [SampleItem(.yes, weight: known), SampleItem(.unknown, weight: 100 - known)]
    let card = SampleTree(items).scorecard
    for node in card.nodes { #expect(node.bands.words == words) }
  }

  @Test func `ranges are known in part, and a list as far as it goes`() {
    // K 0.4
    #expect(
      SampleTree([.range(20, 80)]).scorecard.overall.bands.words
        == "no band of initial, potential advanced, provisional")
    // [0.5, 0.75], K 0.75
    let list = SampleItem(.someElements(inPlace: [0, 1], missing: [2]), .elements(4))
    #expect(
      SampleTree([list]).scorecard.overall.bands.words
        == "developing, potential established, provisional")
  }

  @Test func `a checklist may change how much must be known for a band`() {
    let items = [SampleItem(.yes, weight: 30), SampleItem(.unknown, weight: 70)]
    func words(_ share: Double) -> String {
      SampleTree(items) { $0.bandFromKnown = share }.scorecard.overall.bands.words
    }
    #expect(words(0.3) == "initial, potential advanced, provisional")
    #expect(words(0.31) == "no band of initial, potential advanced, provisional")
  }

  /// No answer lifts a gate that has failed, and one that is undetermined may still pass.
  @Test(arguments: [(AnswerValue.no, Band.developing), (.unknown, .advanced), (.yes, .advanced)])
  func `the highest band is the potential one, or the cap's under a failed gate`(
    answer: AnswerValue, highest: Band
  ) {
    let card = SampleTree(sections: [
      [
        [
          SampleCriterion("A", weight: 0, isCritical: true, answer),
          SampleCriterion("B", .unknown),
        ]
      ],
      [[SampleCriterion("C", .unknown)]],
    ]).scorecard
    #expect(card.overall.bands?.band == nil)
    #expect(card.overall.bands?.potential == .advanced)
    #expect(card.overall.bands?.highest == highest)
    #expect(card.sections.map(\.bands?.highest) == [highest, .advanced])
    #expect(card.groups.map(\.bands?.highest) == [highest, .advanced])
  }

  @Test func `a failed gate does not raise the highest band above the potential one`() {
    let card = SampleTree([
      SampleCriterion("A", weight: 0, isCritical: true, .no),
      SampleCriterion("B", [.range(0, 30)]),
    ]).scorecard
    #expect(card.overall.bands.words == "notDemonstrated, potential initial, provisional")
    #expect(card.overall.bands?.highest == .initial)
  }

  @Test func `a checklist may change the thresholds`() {
    let tree = SampleTree([SampleItem.percent(50)]) { $0.bands = [0.1, 0.2, 0.3, 0.5] }
    #expect(tree.scorecard.overall.bands.words == "advanced, potential advanced")
  }
}
