import PolicyModel

extension SampleItem {
  /// Raises a known answer to another that is as good or better, by the meaning of its type alone:
  /// the way from no to yes, one more element, both ends of a range nearer to the best goalpost, or
  /// an exception fewer.
  package mutating func raise(using generator: inout SplitMix64) {
    if !answer.exceptions.isEmpty, generator.chance(30) {
      answer.exceptions = []
      return
    }
    switch (type, answer.value) {
    case (.yesPartialNo(_, let isReversed), let value):
      let order: [AnswerValue] = isReversed ? [.yes, .partial, .no] : [.no, .partial, .yes]
      let start = order.firstIndex(of: value) ?? 0
      answer.value = generator.pick(Array(order[start...]))
    case (.level(let descriptors), .level(let level)):
      answer.value = .level(generator.whole(level...descriptors.count - 1))
    case (.elements(let all), .elements(let inPlace)):
      answer.value = .elements(
        all.indices.filter { inPlace.contains($0) || generator.chance(50) })
    case (.percent(let worst, let best), .count(let count, of: let total)):
      let better = worst < best ? count...total : 0...count
      answer.value = .count(generator.whole(better), of: total)
    case (.percent(let worst, let best), .amount(let amount)):
      answer.value = .amount(generator.nearer(amount, worst < best ? 100 : 0))
    case (.number(_, let worst, let best), .amount(let amount)):
      answer.value = .amount(generator.nearer(amount, worst < best ? 200 : -200))
    case (.percent(let worst, let best), .range(let from, let to)),
      (.number(_, let worst, let best), .range(let from, let to)):
      raiseRange(from, to, isRising: worst < best, using: &generator)
    default: break
    }
  }

  /// Moves the worse end to anywhere in the range and leaves the better one.
  private mutating func raiseRange(
    _ from: Double, _ to: Double, isRising: Bool, using generator: inout SplitMix64
  ) {
    let (worse, better) = isRising ? (from, to) : (to, from)
    let moved = generator.nearer(worse, better)
    answer.value =
      generator.chance(30)
      ? .amount(better) : .range(from: min(moved, better), to: max(moved, better))
  }
}

extension SplitMix64 {
  /// Somewhere on the way from one number to another, often the whole way.
  fileprivate mutating func nearer(_ from: Double, _ to: Double) -> Double {
    chance(30) ? to : from + (to - from) * number(0...1)
  }
}
