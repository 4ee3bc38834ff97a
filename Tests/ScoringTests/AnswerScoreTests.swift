import ModelSamples
import PolicyModel
import Scoring
import Testing

/// From an answer to a value: method, section 3.
struct AnswerScoreTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var type: AnswerType
    var value: AnswerValue
    var low: Double
    var high: Double

    init(_ name: String, _ type: AnswerType, _ value: AnswerValue, _ expected: Double) {
      self.init(name, type, value, expected, expected)
    }

    init(
      _ name: String, _ type: AnswerType, _ value: AnswerValue, _ low: Double, _ high: Double
    ) {
      testDescription = name
      self.type = type
      self.value = value
      (self.low, self.high) = (low, high)
    }

    var score: AnswerScore? { AnswerScore(of: value, type: type, rules: ScoringRules()) }
  }

  static let rising = AnswerType.percent(worst: 40, best: 95)
  static let falling = AnswerType.percent(worst: 20, best: 0)
  static let days = AnswerType.number(worst: 90, best: 30)

  @Test(arguments: [
    Case("yes", .yesNo, .yes, 1),
    Case("partial", .yesNo, .partial, 0.5),
    Case("no", .yesNo, .no, 0),
    Case("yes, reversed", .reversed, .yes, 0),
    Case("partial, reversed", .reversed, .partial, 0.5),
    Case("no, reversed", .reversed, .no, 1),
    Case("the lowest of levels 0 to 3", .levels(3), .level(0), 0),
    Case("level 2 of 0 to 3", .levels(3), .level(2), 2 / 3),
    Case("the highest of levels 0 to 3", .levels(3), .level(3), 1),
    Case("no element of 4", .elements(4), .elements([]), 0),
    Case("3 elements of 4", .elements(4), .elements([0, 2, 3]), 0.75),
    Case("4 elements of 4", .elements(4), .elements([0, 1, 2, 3]), 1),
    Case("72 of 40 to 95", rising, .amount(72), 32 / 55),
    Case("18 of 25 cases, which is 72, of 40 to 95", rising, .count(18, of: 25), 32 / 55),
    Case("no case of 25, below the worst", rising, .count(0, of: 25), 0),
    Case("exactly the worst", rising, .amount(40), 0),
    Case("exactly the best", rising, .amount(95), 1),
    Case("worse than the worst", rising, .amount(39), 0),
    Case("better than the best", rising, .amount(100), 1),
    Case("6 of 20 to 0", falling, .amount(6), 0.7),
    Case("3 of 50 cases, which is 6, of 20 to 0", falling, .count(3, of: 50), 0.7),
    Case("45 of 90 to 30", days, .amount(45), 0.75),
    Case("20 of 90 to 30, better than the best", days, .amount(20), 1),
    Case("100 of 90 to 30, worse than the worst", days, .amount(100), 0),
  ])
  func `an exact answer has the value that its type gives it`(_ expected: Case) {
    #expect(isNear(expected.score, expected))
    #expect(expected.score?.known == 1)
  }

  @Test(arguments: [
    Case("a range of a percentage", .hundred, .range(from: 40, to: 55), 0.4, 0.55),
    Case("a range where lower is better", falling, .range(from: 4, to: 10), 0.5, 0.8),
    Case("a range that leaves the goalposts", days, .range(from: 20, to: 60), 0.5, 1),
    Case("a range beyond the goalposts", days, .range(from: 90, to: 120), 0, 0),
    Case("a range of one number", days, .range(from: 45, to: 45), 0.75, 0.75),
    Case("all percentages", rising, .range(from: 0, to: 100), 0, 1),
    Case("partial to yes", .yesNo, .degreeRange(from: .partial, to: .yes), 0.5, 1),
    Case("no to partial", .yesNo, .degreeRange(from: .no, to: .partial), 0, 0.5),
    Case("no to yes", .yesNo, .degreeRange(from: .no, to: .yes), 0, 1),
    Case("no to no", .yesNo, .degreeRange(from: .no, to: .no), 0, 0),
    Case("no to partial, reversed", .reversed, .degreeRange(from: .no, to: .partial), 0.5, 1),
    Case("partial to yes, reversed", .reversed, .degreeRange(from: .partial, to: .yes), 0, 0.5),
    Case("levels 2 to 3 of 0 to 4", .levels(4), .levelRange(from: 2, to: 3), 0.5, 0.75),
    Case("all levels", .levels(4), .levelRange(from: 0, to: 4), 0, 1),
    Case(
      "2 in place and 1 missing of 10", .elements(10),
      .someElements(inPlace: [0, 4], missing: [9]),
      0.2, 0.9),
    Case("1 missing of 4", .elements(4), .someElements(inPlace: [], missing: [2]), 0, 0.75),
    Case("1 in place of 4", .elements(4), .someElements(inPlace: [2], missing: []), 0.25, 1),
    Case("no element known", .elements(4), .someElements(inPlace: [], missing: []), 0, 1),
    Case(
      "every element known", .elements(4), .someElements(inPlace: [0, 1, 2], missing: [3]), 0.75,
      0.75),
  ])
  func `an answer of which a part is open lies between the values of its ends`(_ expected: Case) {
    #expect(isNear(expected.score, expected))
    let known = 1 - (expected.high - expected.low)
    #expect(abs((expected.score?.known ?? -1) - known) < 1e-12)
  }

  /// What remains of one that does not hold for everybody.
  @Test(arguments: [
    (1.0, 1.0, 0.5, 0.5), (0.5, 0.5, 0.5, 0.5), (0.25, 0.25, 0.25, 0.25), (0, 0, 0, 0),
    (0.4, 0.9, 0.4, 0.5), (0.6, 0.9, 0.5, 0.5), (0.1, 0.3, 0.1, 0.3), (0, 1, 0, 0.5),
  ])
  func `exceptions cut both ends at 0.5`(
    low: Double, high: Double, cutLow: Double, cutHigh: Double
  ) {
    let cut = AnswerScore(low: low, high: high).cut(at: ScoringRules().exceptionsCap)
    #expect(cut == AnswerScore(low: cutLow, high: cutHigh))
  }

  @Test(arguments: [
    SampleItem(.yes, except: [0]), SampleItem(.no, .reversed, except: [0]),
    SampleItem(.elements([0, 1]), .elements(2), except: [0]), .percent(80, except: [0]),
    .range(60, 90, except: [0]),
  ])
  func `an answer with exceptions counts a half at most`(_ item: SampleItem) {
    let tree = SampleTree([item])
    #expect(tree.scorecard.overall.score.words == "L 0.5000, P 0.5000, U 0.5000, K 1.0000")
    #expect(tree.indicator.interval == AnswerScore(0.5))
    #expect(tree.indicator.uncut != nil)
  }

  /// 0.5 is then the most, so that half is known of an answer that says nothing else.
  @Test func `an exception narrows what an answer leaves open, and does nothing to an unknown`() {
    let open = SampleTree([.range(0, 100, except: [0])])
    #expect(open.scorecard.overall.score.words == "L 0.0000, P 0.0000, U 0.5000, K 0.5000")
    let unknown = SampleTree([SampleItem(.unknown, except: [0])])
    #expect(unknown.scorecard.overall.score.words == "L 0.0000, P null, U 1.0000, K 0.0000")
  }

  @Test func `what exceptions do not cut is as it was`() {
    #expect(SampleTree([SampleItem(.partial, except: [0])]).indicator.uncut == nil)
    #expect(SampleTree([.percent(40, except: [0])]).indicator.uncut == nil)
    #expect(
      SampleTree([.range(40, 90, except: [0])]).indicator.uncut == AnswerScore(low: 0.4, high: 0.9))
  }

  @Test func `a checklist may change what partial is worth and where exceptions are cut`() {
    func score(_ item: SampleItem) -> AnswerScore? {
      SampleTree([item]) { ($0.partial, $0.exceptionsCap) = (0.3, 0.2) }.indicator.interval
    }
    #expect(score(SampleItem(.partial)) == AnswerScore(0.3))
    #expect(score(SampleItem(.partial, except: [0])) == AnswerScore(0.2))
    #expect(
      score(SampleItem(.degreeRange(from: .partial, to: .yes))) == AnswerScore(low: 0.3, high: 1))
  }

  /// How far apart two answers are, however their open parts turn out (method, section 12).
  @Test(arguments: [
    (0.2, 0.4, 0.5, 0.9, 0.1), (0.5, 0.9, 0.2, 0.4, -0.1), (0.2, 0.4, 0.4, 0.5, 0),
    (0.4, 0.5, 0.2, 0.4, 0), (0.2, 0.6, 0.4, 0.9, 0), (0.2, 0.9, 0.4, 0.5, 0), (0, 0, 1, 1, 1),
    (1, 1, 0, 0, -1), (0, 1, 1, 1, 0), (0, 1, 0, 0, 0), (0.25, 0.25, 0.75, 1, 0.5),
  ])
  func `the distance of two answers is that of their intervals, with its sign`(
    low: Double, high: Double, laterLow: Double, laterHigh: Double, distance: Double
  ) {
    let (one, two) = (
      AnswerScore(low: low, high: high), AnswerScore(low: laterLow, high: laterHigh)
    )
    #expect(abs(one.distance(to: two) - distance) < 1e-12)
    #expect(abs(two.distance(to: one) + distance) < 1e-12)
  }

  /// A part of what is known: [0.2, 0.9] is known to three tenths, of which two are in place.
  @Test func `the best estimate is the low end over what is known`() {
    #expect(abs((AnswerScore(low: 0.2, high: 0.9).value ?? 0) - 2 / 3) < 1e-12)
    #expect(AnswerScore(0.4).value == 0.4)
    #expect(AnswerScore.unknown.value == nil)
    #expect(SampleTree([SampleItem(.unknown)]).indicator.value == nil)
  }

  @Test(arguments: [
    AnswerValue.unanswered, .unknown, .notApplicable, .count(0, of: 0),
  ])
  func `without a known state there is no value`(_ value: AnswerValue) {
    #expect(AnswerScore(of: value, type: .hundred, rules: ScoringRules()) == nil)
  }

  private func isNear(_ score: AnswerScore?, _ expected: Case) -> Bool {
    guard let score else { return false }
    return abs(score.low - expected.low) < 1e-12 && abs(score.high - expected.high) < 1e-12
  }
}
