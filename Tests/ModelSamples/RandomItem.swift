package import PolicyModel

extension SampleItem {
  /// A question of any type with any answer; where `isGood`, mostly a very good one.
  package static func random(
    _ name: String, in tree: SampleTree, isGood: Bool = false, using generator: inout SplitMix64
  ) -> SampleItem {
    var item = SampleItem(
      .unanswered, generator.type(), generator.pick(Indicator.Dimension.allCases), name: name,
      weight: generator.weight(), isRequired: generator.chance(15),
      isRedFlag: generator.chance(15), mayLeave: generator.chance(60))
    if generator.chance(50) { item.answer.reason = "asked in March" }
    switch generator.whole(0...9) {
    case 0: item.answer.value = .unanswered
    case 1:
      item.answer.value = .unknown
      item.answer.why = generator.pick([nil] + UnknownKind.allCases)
    case 2: item.answer.value = .notApplicable
    case 3: item.answer.value = item.type.isPercent ? .count(0, of: 0) : .unknown
    default:
      item.answer.value = generator.value(of: item.type, isExact: false)
      if isGood { item.answer.value = item.type.best }
    }
    if generator.chance(15) {
      item.answer.exceptions = (0..<tree.victimGroups).filter { _ in generator.chance(50) }
        .map { VictimGroupIndex($0) }
    }
    item.answer.evidence = (0..<generator.whole(0...2)).map { _ in generator.evidence(in: tree) }
    return item
  }
}

extension AnswerType {
  fileprivate var isPercent: Bool { if case .percent = self { true } else { false } }

  /// The answer that is worth 1.
  fileprivate var best: AnswerValue {
    switch self {
    case .yesPartialNo(_, let isReversed): isReversed ? .no : .yes
    case .level(let descriptors): .level(descriptors.count - 1)
    case .elements(let all): .elements(Array(all.indices))
    case .percent(_, let best), .number(_, _, let best): .amount(best)
    }
  }
}

extension SplitMix64 {
  fileprivate mutating func type() -> AnswerType {
    switch whole(0...6) {
    case 0, 1: .yesNo
    case 2: .reversed
    case 3: .levels(whole(1...4))
    case 4: .elements(whole(1...5))
    case 5:
      pick([
        .hundred, .percent(worst: 40, best: 95), .percent(worst: 20, best: 0),
        .percent(worst: 66.7, best: 33.3),
      ])
    default:
      pick([
        .number(worst: 90, best: 30), .number(worst: 0, best: 12), .number(worst: -5, best: 5.5),
      ])
    }
  }

  /// An answer to a question of this type, now and then one that leaves everything open; an exact one
  /// is neither a range nor a half-known list.
  package mutating func value(of type: AnswerType, isExact: Bool) -> AnswerValue {
    let isRange = !isExact && chance(40)
    let isOpen = isRange && chance(15)
    switch type {
    case .yesPartialNo, .level:
      if isOpen { return .steps(0...type.topStep, type, isShort: false) }
      let (a, b) = (whole(0...type.topStep), whole(0...type.topStep))
      return .steps(isRange ? min(a, b)...max(a, b) : a...a, type, isShort: !isRange)
    case .elements(let all):
      let parts = all.map { _ -> Bool? in
        isOpen || (isRange && chance(40)) ? nil : chance(50)
      }
      return .parts(parts, isShort: !isRange)
    case .percent(let worst, let best):
      if !isRange, chance(40) {
        let total = whole(1...30)
        return .count(whole(0...total), of: total)
      }
      return isOpen ? .range(from: 0, to: 100) : amount(worst, best, in: 0...100, isRange)
    case .number(_, let worst, let best):
      let ends = [worst, best].sorted()
      return isOpen
        ? .range(from: ends[0] - 1, to: ends[1]) : amount(worst, best, in: -20...120, isRange)
    }
  }

  private mutating func amount(
    _ worst: Double, _ best: Double, in limits: ClosedRange<Double>, _ isRange: Bool
  ) -> AnswerValue {
    func one() -> Double {
      pick([worst, best, (worst + best) / 2, number(limits)])
    }
    let (a, b) = (one(), one())
    return isRange ? .range(from: min(a, b), to: max(a, b)) : .amount(a)
  }

  /// A piece of evidence, often dated just inside or outside the limits.
  package mutating func evidence(in tree: SampleTree) -> Evidence {
    let day = tree.date
    let oldest = day.adding(months: -tree.rules.evidenceMonths)
    return Evidence(
      pick(Evidence.Kind.allCases),
      on: pick([nil, day, day.next, day.previous, oldest, oldest.previous, oldest.next]),
      until: pick([nil, nil, nil, nil, day, day.previous, day.next]))
  }
}
