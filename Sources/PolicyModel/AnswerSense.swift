/// What answers say, however they are written.
extension AnswerValue {
  /// Whether two answers to a question of a type say the same: 72% is 36 of 50, and a list of which
  /// every element is named is a whole one.
  package func saysTheSame(as other: AnswerValue, of type: AnswerType) -> Bool {
    let (one, two) = (plain(of: type), other.plain(of: type))
    if case .amount(let a) = one, case .amount(let b) = two { return abs(a - b) <= 1e-9 }
    return one == two
  }

  /// Whether one list has in place what the other says is missing.
  package func denies(_ other: AnswerValue, of type: AnswerType) -> Bool {
    guard let one = elements(of: type), let two = other.elements(of: type) else { return false }
    return !one.inPlace.isDisjoint(with: two.missing) || !two.inPlace.isDisjoint(with: one.missing)
  }

  /// The elements that are known to be in place and those known to be missing; nil for other answers.
  package func elements(of type: AnswerType) -> (inPlace: Set<Int>, missing: Set<Int>)? {
    guard let all = type.askedElements?.indices else { return nil }
    switch self {
    case .elements(let inPlace): return (Set(inPlace), Set(all).subtracting(inPlace))
    case .someElements(let inPlace, let missing): return (Set(inPlace), Set(missing))
    case .unanswered, .unknown, .notApplicable, .yes, .partial, .no, .level, .amount, .count,
      .range, .levelRange, .degreeRange:
      return nil
    }
  }

  /// The shortest way of saying the same.
  private func plain(of type: AnswerType) -> AnswerValue {
    switch self {
    case .count(let count, of: let total):
      return total > 0 ? .amount(100 * Double(count) / Double(total)) : self
    case .range(from: let from, to: let to): return from == to ? .amount(from) : self
    case .levelRange(from: let from, to: let to): return from == to ? .level(from) : self
    case .degreeRange(from: let from, to: let to): return from == to ? from.value : self
    case .someElements(let inPlace, let missing):
      let isWhole = inPlace.count + missing.count == type.askedElements?.count
      return isWhole ? .elements(inPlace) : self
    case .unanswered, .unknown, .notApplicable, .yes, .partial, .no, .level, .elements, .amount:
      return self
    }
  }
}
