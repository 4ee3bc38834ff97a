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
    var middle: Double
    var high: Double
    var hasExceptions = false

    init(_ name: String, _ type: AnswerType, _ value: AnswerValue, _ expected: Double) {
      self.init(name, type, value, expected, expected, expected)
    }

    init(
      _ name: String, _ type: AnswerType, _ value: AnswerValue, _ low: Double, _ middle: Double,
      _ high: Double, except: Bool = false
    ) {
      testDescription = name
      self.type = type
      self.value = value
      (self.low, self.middle, self.high) = (low, middle, high)
      hasExceptions = except
    }

    func score(_ rules: ScoringRules = ScoringRules()) -> AnswerScore? {
      AnswerScore(of: value, type: type, hasExceptions: hasExceptions, rules: rules)
    }
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
    Case("a range of a percentage", .hundred, .range(from: 40, to: 55), 0.4, 0.475, 0.55),
    Case("a range where lower is better", falling, .range(from: 4, to: 10), 0.5, 0.65, 0.8),
    Case("a range that leaves the goalposts", days, .range(from: 20, to: 60), 0.5, 0.75, 1),
    Case("a range of one number", days, .range(from: 45, to: 45), 0.75, 0.75, 0.75),
  ])
  func `an answer has the value that its type gives it`(_ expected: Case) {
    #expect(isNear(expected.score(), expected))
  }

  @Test(arguments: [
    Case("yes", .yesNo, .yes, 0.5, 0.5, 0.5, except: true),
    Case("partial", .yesNo, .partial, 0.5, 0.5, 0.5, except: true),
    Case("no", .yesNo, .no, 0, 0, 0, except: true),
    Case("no, reversed", .reversed, .no, 0.5, 0.5, 0.5, except: true),
    Case("all elements", .elements(2), .elements([0, 1]), 0.5, 0.5, 0.5, except: true),
    Case("a level below the cap", .levels(4), .level(1), 0.25, 0.25, 0.25, except: true),
    Case("40 to 90", .hundred, .range(from: 40, to: 90), 0.4, 0.5, 0.5, except: true),
    // The middle of 20 to 70 is 45; had the ends been cut first, it would be 35.
    Case("20 to 70", .hundred, .range(from: 20, to: 70), 0.2, 0.45, 0.5, except: true),
    Case("60 to 90", .hundred, .range(from: 60, to: 90), 0.5, 0.5, 0.5, except: true),
  ])
  func `exceptions cut low, middle and high at 0.5 after the middle is formed`(_ expected: Case) {
    #expect(isNear(expected.score(), expected))
  }

  @Test func `a checklist may change what partial is worth and where exceptions are cut`() {
    var rules = ScoringRules()
    rules.partial = 0.3
    rules.exceptionsCap = 0.2
    let partial = AnswerScore(of: .partial, type: .yesNo, hasExceptions: false, rules: rules)
    let cut = AnswerScore(of: .partial, type: .yesNo, hasExceptions: true, rules: rules)
    #expect(partial == AnswerScore(0.3))
    #expect(cut == AnswerScore(0.2))
  }

  @Test(arguments: [
    AnswerValue.unanswered, .unknown, .notApplicable, .count(0, of: 0),
  ])
  func `without a known state there is no value`(_ value: AnswerValue) {
    let score = AnswerScore(
      of: value, type: .hundred, hasExceptions: false, rules: ScoringRules())
    #expect(score == nil)
  }

  private func isNear(_ score: AnswerScore?, _ expected: Case) -> Bool {
    guard let score else { return false }
    return abs(score.low - expected.low) < 1e-12 && abs(score.middle - expected.middle) < 1e-12
      && abs(score.high - expected.high) < 1e-12
  }
}
