import GapAnalysis
import ModelSamples
import PolicyModel
import Testing

@testable import Exports

/// Numbers of people below 5, which pages do not print: the decimals of a figure say no more than they.
@Suite struct `A small count` {
  /// Three of seven between the goalposts 20 and 90 are (42.857 − 20) / 70 = 0.326531.
  private static func item(_ dimension: Indicator.Dimension = .process) -> SampleItem {
    SampleItem(.count(3, of: 7), .percent(worst: 20, best: 90), dimension, name: "p1")
  }

  /// All files about a round, as one text.
  private static func text(_ round: Round) -> String {
    let scope = AgencyScope(round)
    let tables: [any SpreadsheetTable] = [
      GapsTable(scope), QuestionsTable(scope), AnswersTable(scope), ScoresTable(round),
    ]
    return ScorecardJSON(round, warnings: []).text
      + tables.map { String(decoding: $0.csv, as: UTF8.self) }.joined()
  }

  /// Every number that a text holds with more decimals than two.
  private static func longDecimals(_ text: String) -> [String] {
    text.matches(of: /[0-9]+\.[0-9]{3,}/).map { String($0.output) }
  }

  @Test func `that is all that is known gives nothing back, in no figure of any file`() {
    let tree = SampleTree([
      SampleCriterion("A", [Self.item()]), SampleCriterion("B", [SampleItem(.unanswered)]),
    ])
    let text = Self.text(tree.round)
    #expect(text.contains("between 40% and 50% (few cases)"))
    #expect(!text.contains("3 of 7") && !text.contains("43%"))
    // From 20 to 30 of the 70 between the goalposts, 60 of 70 known, and 20 of those 60; half of the
    // whole is A's, of which (1 − 0.32) / 2 is to be fixed, and 40 / 70 and 10 / 70 of the answer.
    #expect(
      Set(Self.longDecimals(text)) == [
        "0.285714", "0.428571", "0.857143", "0.333333", "28.571429", "7.142857",
      ])
  }

  /// The others are told from it by what else is known of them: (0.326531 + 0.5) / 2.
  @Test func `has the figures of its range, and totals of more than it keep their decimals`() {
    let tree = SampleTree([
      SampleCriterion("A", [Self.item(), SampleItem(.partial, name: "s1")])
    ])
    let answer = AnswersTable(AgencyScope(tree.round)).read[0]
    let figures = ["low", "high", "known", "value", "demonstrated"].map { answer[$0] }
    #expect(figures == ["0.285714", "0.428571", "0.857143", "0.333333", "0.285714"])
    let scores = ScoresTable(tree.round).read
    #expect(scores.map { $0["demonstrated"] } == Array(repeating: "0.413265", count: 4))
    // Of process it is all that is known.
    #expect(scores[0]["process"] == "0.33" && scores[0]["structure"] == "0.5")
    #expect(scores[0]["implementation_gap"] == "0.17")
  }

  /// Without evidence one half of the lower end counts; for whom it does not hold cuts both ends.
  @Test func `is discounted and cut as its range is`() {
    var item = Self.item()
    item.answer.exceptions = [0]
    item.type = .percent(worst: 20, best: 60)
    let tree = SampleTree([SampleCriterion("A", [item])]) { $0.evidence = .discount }
    let answer = AnswersTable(AgencyScope(tree.round)).read[0]
    #expect(answer["low"] == "0.5" && answer["high"] == "0.5" && answer["demonstrated"] == "0.25")
    #expect(answer["points_to_fix"] == "50" && answer["points_to_find_out"] == "25")
  }

  @Test(
    arguments: [
      (.count(18, of: 25), "0.742857", "0.742857"), (.count(5, of: 12), "0.309524", "0.309524"),
      (.amount(42.857), "0.326529", "0.326529"), (.count(2, of: 3), "0.571429", "0.714286"),
      (.count(44, of: 46), "1", "1"), (.count(0, of: 3), "0", "0"),
    ] as [(AnswerValue, String, String)])
  func `is told from what may be printed`(value: AnswerValue, low: String, high: String) {
    let item = SampleItem(value, .percent(worst: 20, best: 90))
    let answer = AnswersTable(AgencyScope(SampleTree([item]).round)).read[0]
    #expect(answer["low"] == low && answer["high"] == high)
  }

  /// Tiers, bands and gates are those of the exact answer, wherever the rounded figure lies.
  @Test func `changes no tier, band or gate`() {
    // 4 of 9 between 0 and 100 is 0.444444; 0.44 in print.
    let item = SampleItem(.count(4, of: 9), .hundred)
    let round = SampleTree([SampleCriterion("A", isCritical: true, [item])]) {
      $0.gate = 0.442
      $0.bands = [0.2, 0.442, 0.6, 0.8]
    }.round
    let scores = ScoresTable(round).read
    #expect(scores[0]["demonstrated"] == "0.44" && scores[0]["band"] == "Developing")
    #expect(scores[3]["gate"] == "pass")
    let gap = GapsTable(AgencyScope(round)).read[0]
    // 1 − 0.44 of the heaviest criterion.
    #expect(gap["shortfall"] == "0.56" && gap["points"] == "56" && gap["priority"] == "56")
    #expect(gap["tier"] == "2")
  }
}
