import PolicyModel

/// What an answer is worth, from 0 to 1: exactly, or somewhere between a low and a high value.
///
/// Source: method, section 3.
package struct AnswerScore: Sendable, Equatable {
  package var low: Double
  /// The value that counts; of a range, the mean of its ends.
  package var middle: Double
  package var high: Double

  package init(low: Double, middle: Double, high: Double) {
    self.low = low
    self.middle = middle
    self.high = high
  }

  package init(_ value: Double) {
    self.init(low: value, middle: value, high: value)
  }

  /// The score of a value of the indicator's type; nil where the value is not one of a known state
  /// (unanswered, unknown, not applicable, no cases).
  ///
  /// An answer with exceptions counts at most `rules.exceptionsCap`, cut after the middle is formed.
  package init?(
    of value: AnswerValue, type: AnswerType, hasExceptions: Bool, rules: ScoringRules
  ) {
    guard let whole = Self.whole(value, type, rules) else { return nil }
    let cap = hasExceptions ? rules.exceptionsCap : 1
    self.init(
      low: min(whole.low, cap), middle: min(whole.middle, cap), high: min(whole.high, cap))
  }

  private static func whole(
    _ value: AnswerValue, _ type: AnswerType, _ rules: ScoringRules
  ) -> AnswerScore? {
    switch (type, value) {
    case (.yesPartialNo(_, let isReversed), .yes): AnswerScore(isReversed ? 0 : 1)
    case (.yesPartialNo(_, let isReversed), .no): AnswerScore(isReversed ? 1 : 0)
    case (.yesPartialNo, .partial): AnswerScore(rules.partial)
    case (.level(let descriptors), .level(let level)):
      AnswerScore(Double(level) / Double(descriptors.count - 1))
    case (.elements(let all), .elements(let inPlace)):
      AnswerScore(Double(inPlace.count) / Double(all.count))
    case (.percent(let worst, let best), .amount(let amount)),
      (.number(_, let worst, let best), .amount(let amount)):
      AnswerScore(between(worst, best, amount))
    case (.percent(let worst, let best), .count(let count, of: let total)) where total > 0:
      AnswerScore(between(worst, best, 100 * Double(count) / Double(total)))
    case (.percent(let worst, let best), .range(from: let from, to: let to)),
      (.number(_, let worst, let best), .range(from: let from, to: let to)):
      range(between(worst, best, from), between(worst, best, to))
    default: nil
    }
  }

  /// Where an amount stands between its goalposts: 0 at `worst` or beyond, 1 at `best` or beyond.
  private static func between(_ worst: Double, _ best: Double, _ amount: Double) -> Double {
    min(max((amount - worst) / (best - worst), 0), 1)
  }

  private static func range(_ a: Double, _ b: Double) -> AnswerScore {
    AnswerScore(low: min(a, b), middle: (a + b) / 2, high: max(a, b))
  }
}
