import PolicyModel

// Every answer of a type in one form, however it is written, so that it can be moved and written anew.

extension AnswerType {
  /// The last of the steps from the worst answer, which is step 0, to the best; of words and levels.
  var topStep: Int {
    switch self {
    case .yesPartialNo: 2
    case .level(let descriptors): descriptors.count - 1
    case .elements, .percent, .number: 0
    }
  }

  /// From the least to the most that samples answer; beyond both goalposts for a number.
  var limits: ClosedRange<Double> {
    switch self {
    case .percent: 0...100
    case .yesPartialNo, .level, .elements, .number: -200...200
    }
  }

  /// The answers to a yes-partial-no question from the worst to the best.
  fileprivate var degrees: [AnswerValue.Degree] {
    if case .yesPartialNo(_, isReversed: true) = self { return [.yes, .partial, .no] }
    return [.no, .partial, .yes]
  }
}

extension AnswerValue {
  /// Whether it is none of a known state.
  var saysNothing: Bool {
    switch self {
    case .unanswered, .unknown, .notApplicable, .count(_, of: 0): true
    case .yes, .partial, .no, .level, .elements, .someElements, .amount, .count, .range,
      .levelRange, .degreeRange:
      false
    }
  }

  /// From which step to which; all of them where it is not known.
  func steps(_ type: AnswerType) -> ClosedRange<Int> {
    func step(_ degree: Degree) -> Int { type.degrees.firstIndex(of: degree) ?? 0 }
    switch self {
    case .yes: return step(.yes)...step(.yes)
    case .partial: return step(.partial)...step(.partial)
    case .no: return step(.no)...step(.no)
    case .level(let level): return level...level
    case .levelRange(from: let from, to: let to): return from...to
    case .degreeRange(from: let from, to: let to):
      return min(step(from), step(to))...max(step(from), step(to))
    case .unanswered, .unknown, .notApplicable, .elements, .someElements, .amount, .count, .range:
      return 0...type.topStep
    }
  }

  /// Words or levels; one alone as such where it is to be short.
  static func steps(_ range: ClosedRange<Int>, _ type: AnswerType, isShort: Bool) -> AnswerValue {
    let (low, high) = (range.lowerBound, range.upperBound)
    guard case .yesPartialNo = type else {
      return isShort && low == high ? .level(low) : .levelRange(from: low, to: high)
    }
    let (one, two) = (type.degrees[low], type.degrees[high])
    return isShort && one == two ? one.value : .degreeRange(from: min(one, two), to: max(one, two))
  }

  /// Of each element whether it is in place; nil where that is not known.
  func parts(of count: Int) -> [Bool?] {
    switch self {
    case .elements(let inPlace): return (0..<count).map { inPlace.contains($0) }
    case .someElements(let inPlace, let missing):
      return (0..<count).map { inPlace.contains($0) ? true : missing.contains($0) ? false : nil }
    case .unanswered, .unknown, .notApplicable, .yes, .partial, .no, .level, .amount, .count,
      .range, .levelRange, .degreeRange:
      return Array(repeating: nil, count: count)
    }
  }

  /// A list of elements; a whole one by those in place alone where it is to be short.
  static func parts(_ parts: [Bool?], isShort: Bool) -> AnswerValue {
    func those(_ state: Bool) -> [Int] { parts.indices.filter { parts[$0] == state } }
    let isWhole = !parts.contains(nil)
    return isShort && isWhole
      ? .elements(those(true)) : .someElements(inPlace: those(true), missing: those(false))
  }

  /// From which amount to which, a share of cases as its percentage; everything where it is not known.
  func amounts(in limits: ClosedRange<Double>) -> ClosedRange<Double> {
    switch self {
    case .amount(let amount): return amount...amount
    case .range(from: let from, to: let to): return from...to
    case .count(let count, of: let total) where total > 0:
      let share = 100 * Double(count) / Double(total)
      return share...share
    case .unanswered, .unknown, .notApplicable, .yes, .partial, .no, .level, .elements,
      .someElements, .count, .levelRange, .degreeRange:
      return limits
    }
  }

  /// Amounts; one alone as such where it is to be short.
  static func amounts(_ range: ClosedRange<Double>, isShort: Bool) -> AnswerValue {
    isShort && range.lowerBound == range.upperBound
      ? .amount(range.lowerBound) : .range(from: range.lowerBound, to: range.upperBound)
  }
}
