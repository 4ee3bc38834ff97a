package import PolicyModel

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
    switch value {
    case .unanswered, .unknown, .notApplicable: return nil
    case .yes: return word(type, 1, reversed: 0)
    case .no: return word(type, 0, reversed: 1)
    case .partial: return word(type, rules.partial, reversed: rules.partial)
    case .level(let level):
      guard case .level(let descriptors) = type else { return nil }
      return AnswerScore(Double(level) / Double(descriptors.count - 1))
    case .elements(let inPlace):
      guard case .elements(let all) = type else { return nil }
      return AnswerScore(Double(inPlace.count) / Double(all.count))
    case .amount(let amount):
      return type.goalposts.map { AnswerScore(between($0, amount)) }
    case .count(let count, of: let total):
      guard case .percent = type, total > 0 else { return nil }
      return type.goalposts.map { AnswerScore(between($0, 100 * Double(count) / Double(total))) }
    case .range(from: let from, to: let to):
      return type.goalposts.map { range(between($0, from), between($0, to)) }
    }
  }

  private static func word(
    _ type: AnswerType, _ value: Double, reversed: Double
  ) -> AnswerScore? {
    guard case .yesPartialNo(_, let isReversed) = type else { return nil }
    return AnswerScore(isReversed ? reversed : value)
  }

  /// Where an amount stands between its goalposts: 0 at `worst` or beyond, 1 at `best` or beyond.
  private static func between(_ posts: Goalposts, _ amount: Double) -> Double {
    min(max((amount - posts.worst) / (posts.best - posts.worst), 0), 1)
  }

  private static func range(_ a: Double, _ b: Double) -> AnswerScore {
    AnswerScore(low: min(a, b), middle: (a + b) / 2, high: max(a, b))
  }
}
