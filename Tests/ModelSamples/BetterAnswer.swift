import PolicyModel

extension SampleItem {
  /// Raises an answer to another of which neither end is worse, by the meaning of its type alone: up
  /// the way from no to yes, one more element in place, one fewer that is missing, an amount nearer
  /// to the best goalpost, or an exception fewer. What is not known may be anything at first.
  package mutating func raise(using generator: inout SplitMix64) {
    if !answer.exceptions.isEmpty, generator.chance(30) {
      answer.exceptions = []
      return
    }
    // Of what nobody knows exceptions cut nothing, as they would of the answer.
    if answer.value.saysNothing { answer.exceptions = [] }
    answer.value = generator.raised(answer.value, type)
    answer.why = nil
  }

  /// Widens an answer to one that leaves more open, or as much: both ends stay inside it.
  package mutating func widen(using generator: inout SplitMix64) {
    answer.value = generator.widened(answer.value, type)
    answer.why = nil
  }
}

extension SplitMix64 {
  fileprivate mutating func raised(_ value: AnswerValue, _ type: AnswerType) -> AnswerValue {
    switch type {
    case .yesPartialNo, .level:
      let (old, top) = (value.steps(type), type.topStep)
      let low = whole(old.lowerBound...top)
      return .steps(low...whole(max(low, old.upperBound)...top), type, isShort: chance(50))
    case .elements(let all):
      var parts = value.parts(of: all.count)
      for index in all.indices where chance(50) {
        switch parts[index] {
        case true: break
        case false: parts[index] = pick([nil, true])
        case nil: parts[index] = true
        }
      }
      return .parts(parts, isShort: chance(50))
    case .percent(let worst, let best), .number(_, let worst, let best):
      if case .count(let count, of: let total) = value, total > 0 {
        return .count(whole(worst < best ? count...total : 0...count), of: total)
      }
      let limits = type.limits
      let old = value.amounts(in: limits)
      let limit = worst < best ? limits.upperBound : limits.lowerBound
      let (worse, better) =
        worst < best ? (old.lowerBound, old.upperBound) : (old.upperBound, old.lowerBound)
      let moved = nearer(worse, limit)
      let most =
        worst < best ? max(moved, nearer(better, limit)) : min(moved, nearer(better, limit))
      return .amounts(min(moved, most)...max(moved, most), isShort: chance(50))
    }
  }

  fileprivate mutating func widened(_ value: AnswerValue, _ type: AnswerType) -> AnswerValue {
    switch type {
    case .yesPartialNo, .level:
      let old = value.steps(type)
      return .steps(
        whole(0...old.lowerBound)...whole(old.upperBound...type.topStep), type, isShort: false)
    case .elements(let all):
      return .parts(
        value.parts(of: all.count).map { chance(40) ? nil : $0 }, isShort: chance(50))
    case .percent, .number:
      let limits = type.limits
      let old = value.amounts(in: limits)
      return .amounts(
        nearer(old.lowerBound, limits.lowerBound)...nearer(old.upperBound, limits.upperBound),
        isShort: chance(50))
    }
  }

  /// Somewhere on the way from one number to another, often the whole way or none of it.
  private mutating func nearer(_ from: Double, _ to: Double) -> Double {
    if chance(25) { return from }
    return chance(30) ? to : from + (to - from) * number(0...1)
  }
}
