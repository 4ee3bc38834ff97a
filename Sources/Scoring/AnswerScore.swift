package import PolicyModel

/// What an answer is worth, from 0 to 1: an interval, of which both ends are one where the answer is
/// exact.
///
/// Source: method, section 3.
package struct AnswerScore: Sendable, Equatable {
  package var low: Double
  package var high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  package init(_ value: Double) {
    self.init(low: value, high: value)
  }

  /// What is worth anything from nothing to everything: nothing is known of it.
  package static let unknown = AnswerScore(low: 0, high: 1)

  /// The share that is known, from 0 to 1: 1 for an exact answer.
  package var known: Double { 1 - (high - low) }

  /// The best estimate: the low end over what is known; nil where nothing is known.
  package var value: Double? { Tolerance.isAbove(known, 0) ? low / known : nil }

  /// How far a later answer lies above this one, less than 0 where it lies below; 0 where the two
  /// intervals touch (method, section 12).
  package func distance(to later: AnswerScore) -> Double {
    if later.low > high { return later.low - high }
    return low > later.high ? later.high - low : 0
  }

  /// The interval of a value of the indicator's type; nil where the value is not one of a known state
  /// (unanswered, unknown, not applicable, no cases).
  package init?(of value: AnswerValue, type: AnswerType, rules: ScoringRules) {
    switch value {
    case .unanswered, .unknown, .notApplicable: return nil
    case .yes: self.init(type, from: .yes, to: .yes, rules)
    case .partial: self.init(type, from: .partial, to: .partial, rules)
    case .no: self.init(type, from: .no, to: .no, rules)
    case .degreeRange(from: let from, to: let to): self.init(type, from: from, to: to, rules)
    case .level(let level): self.init(type, levels: level, level)
    case .levelRange(from: let from, to: let to): self.init(type, levels: from, to)
    case .elements(let inPlace):
      guard let all = type.askedElements?.count else { return nil }
      self.init(Double(inPlace.count) / Double(all))
    case .someElements(let inPlace, let missing):
      guard let all = type.askedElements?.count else { return nil }
      self.init(
        low: Double(inPlace.count) / Double(all), high: Double(all - missing.count) / Double(all))
    case .amount(let amount): self.init(type, amounts: amount, amount)
    case .count(let count, of: let total):
      guard case .percent = type, total > 0 else { return nil }
      let share = 100 * Double(count) / Double(total)
      self.init(type, amounts: share, share)
    case .range(from: let from, to: let to): self.init(type, amounts: from, to)
    }
  }

  /// What remains where an answer does not hold for everybody: both ends cut.
  package func cut(at cap: Double) -> AnswerScore {
    AnswerScore(low: min(low, cap), high: min(high, cap))
  }

  private init(ends a: Double, _ b: Double) { self.init(low: min(a, b), high: max(a, b)) }

  private init?(
    _ type: AnswerType, from: AnswerValue.Degree, to: AnswerValue.Degree, _ rules: ScoringRules
  ) {
    guard case .yesPartialNo(_, let isReversed) = type else { return nil }
    func worth(_ degree: AnswerValue.Degree) -> Double {
      switch degree {
      case .no: isReversed ? 1 : 0
      case .partial: rules.partial
      case .yes: isReversed ? 0 : 1
      }
    }
    self.init(ends: worth(from), worth(to))
  }

  private init?(_ type: AnswerType, levels from: Int, _ to: Int) {
    guard case .level(let descriptors) = type else { return nil }
    let top = Double(descriptors.count - 1)
    self.init(ends: Double(from) / top, Double(to) / top)
  }

  /// Between the goalposts: 0 at `worst` or beyond, 1 at `best` or beyond.
  private init?(_ type: AnswerType, amounts from: Double, _ to: Double) {
    guard let posts = type.goalposts else { return nil }
    func worth(_ amount: Double) -> Double {
      min(max((amount - posts.worst) / (posts.best - posts.worst), 0), 1)
    }
    self.init(ends: worth(from), worth(to))
  }
}
