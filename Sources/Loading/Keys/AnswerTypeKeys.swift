package import PolicyModel

/// The keys that go with the types of an indicator.
extension AnswerType.Name {
  /// The keys that go with this type and not with every other.
  var keys: [IndicatorKey] {
    switch self {
    case .yesPartialNo: [.partial, .reversed, .yesIf]
    case .level: [.levels]
    case .elements: [.elements]
    case .percent: [.worst, .best]
    case .number: [.worst, .best, .unit, .minimum]
    }
  }

  /// Those of them that it cannot do without.
  var neededKeys: [IndicatorKey] {
    switch self {
    case .yesPartialNo: [.partial]
    case .number: [.worst, .best, .unit]
    case .level, .elements, .percent: keys
    }
  }

  /// The keys that go with some types and not with others.
  static let typedKeys: [IndicatorKey] = allCases.flatMap(\.keys).reduce(into: []) { keys, key in
    if !keys.contains(key) { keys.append(key) }
  }
}

extension AnswerType {
  /// The keys of the values in parts that answer a question of this type.
  package var amountKeys: [AmountKey] {
    switch self {
    case .yesPartialNo, .level, .number: [.from, .to]
    case .elements: [.inPlace, .missing]
    case .percent: [.count, .of, .from, .to]
    }
  }
}
