import PolicyModel
import YAMLTree

extension FileReader {
  /// Reads the indicators of one criterion.
  ///
  /// - Parameters:
  ///   - node: the value of `indicators:`.
  ///   - owner: the criterion's id, which each indicator's id begins with.
  ///   - criterion: the criterion's index.
  ///   - permission: the criterion's `not-applicable-when`, for indicators without one of their own.
  mutating func indicators(
    _ node: Node?, of owner: String, criterion: Int, permission: String?
  ) -> [Indicator] {
    let items = filledList(node, "'indicators'", of: "indicators")
    var ids = IdentifierIndex("an indicator of \(owner)")
    var indicators: [Indicator] = []
    for item in items {
      guard let fields = fields(item, IndicatorKey.self) else { continue }
      let id = fields[.id].flatMap { identifier($0, "id", newIn: &ids) } ?? ""
      let dimension: Indicator.Dimension =
        fields[.dimension].flatMap { choice($0, "dimension") } ?? .structure
      guard let type = answerType(fields) else { continue }
      indicators.append(
        Indicator(
          id: "\(owner).\(id)", dimension: dimension, type: type,
          question: fields[.question].flatMap { text($0, "question") } ?? "",
          weight: weight(fields[.weight]),
          isRequired: fields[.required].flatMap { truth($0, "'required'") } ?? false,
          isRedFlag: fields[.redFlag].flatMap { truth($0, "'red-flag'") } ?? false,
          notApplicableWhen: optionalText(fields[.notApplicableWhen], "'not-applicable-when'")
            ?? permission,
          note: optionalText(fields[.note], "note"), criterion: criterion,
          place: tree.place(fields[.id] ?? item)))
    }
    return indicators
  }

  /// Reads `type:` and the keys that go with it, and reports keys that go with another type.
  private mutating func answerType(_ fields: Fields<IndicatorKey>) -> AnswerType? {
    guard let node = fields[.type], let name: IndicatorTypeName = choice(node, "type") else {
      return nil
    }
    allow(name.keys, in: fields, for: name)
    switch name {
    case .yesPartialNo:
      let isReversed = fields[.reversed].flatMap { truth($0, "'reversed'") } ?? false
      guard let partial = need(.partial, in: fields, "says what counts as partial") else {
        return nil
      }
      return text(partial, "'partial'").map { .yesPartialNo(partial: $0, isReversed: isReversed) }
    case .level:
      guard let node = need(.levels, in: fields, "describes each level from 0 up"),
        let items = list(node, "'levels'", of: "texts")
      else { return nil }
      let descriptors = items.compactMap { text($0, "level") }
      if items.count < 2 {
        error(
          .wrongCount, at: node, "there are fewer than 2 levels", expected: "expected 2 or more")
      }
      return descriptors.count == items.count && items.count > 1
        ? .level(descriptors: descriptors) : nil
    case .elements:
      return elements(fields)
    case .percent:
      return goalposts(fields).map { .percent(worst: $0.worst, best: $0.best) }
    case .number:
      let unit = need(.unit, in: fields, "says what is counted").flatMap { text($0, "unit") }
      guard let unit, let posts = goalposts(fields) else { return nil }
      return .number(unit: unit, worst: posts.worst, best: posts.best)
    }
  }

  /// More than anybody could answer.
  private static let mostElements = 100

  private mutating func elements(_ fields: Fields<IndicatorKey>) -> AnswerType? {
    guard let node = need(.elements, in: fields, "lists what is asked for") else { return nil }
    let items = filledList(node, "'elements'", of: "elements with id and label")
    if items.count > Self.mostElements {
      error(
        .wrongCount, at: node, "there are more than \(Self.mostElements) elements",
        expected: "expected fewer; split the question")
      return nil
    }
    var ids = IdentifierIndex("an element of this indicator")
    var elements: [Element] = []
    for item in items {
      guard let entry = self.fields(item, LabelledKey.self), let idNode = entry[.id],
        let id = identifier(idNode, "id", newIn: &ids)
      else { continue }
      elements.append(Element(id: id, label: entry[.label].flatMap { text($0, "label") } ?? id))
    }
    return elements.count == items.count && !items.isEmpty ? .elements(elements) : nil
  }

  /// The amounts that count as 0 and as 1, which must differ.
  private mutating func goalposts(
    _ fields: Fields<IndicatorKey>
  ) -> (worst: Double, best: Double)? {
    let limit = Limits.amounts
    let worstNode = need(.worst, in: fields, "is the amount that counts as 0")
    let bestNode = need(.best, in: fields, "is the amount that counts as 1")
    let worst = worstNode.flatMap { number($0, "goalpost", in: limit, expected: "a number") }
    let best = bestNode.flatMap { number($0, "goalpost", in: limit, expected: "a number") }
    guard let worst, let best, let bestNode else { return nil }
    if worst == best {
      error(
        .equalGoalposts, at: bestNode, "'worst' and 'best' are the same",
        expected: "expected another number than \(worst)",
        help: ["'worst' is what counts as 0, 'best' what counts as 1"])
      return nil
    }
    return (worst, best)
  }

  private mutating func need(
    _ key: IndicatorKey, in fields: Fields<IndicatorKey>, _ purpose: String
  ) -> Node? {
    if let node = fields[key] { return node }
    error(
      .missingKey, at: tree.place(fields[.type] ?? fields.node),
      "this type of indicator needs '\(key.rawValue)'", expected: "it \(purpose)")
    return nil
  }

  private mutating func allow(
    _ keys: [IndicatorKey], in fields: Fields<IndicatorKey>, for type: IndicatorTypeName
  ) {
    for key in IndicatorTypeName.typedKeys where !keys.contains(key) {
      guard let node = fields[key] else { continue }
      error(
        .keyOfAnotherType, at: node,
        "'\(key.rawValue)' does not go with the type '\(type.rawValue)'",
        expected: "expected \(keys.map(\.rawValue).joined(separator: ", ", last: " or "))")
    }
  }
}
