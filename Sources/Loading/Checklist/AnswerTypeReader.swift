import Findings
import PolicyModel
import YAMLTree

/// Reads `type:` of an indicator and the keys that go with it.
struct AnswerTypeReader {
  let fields: Fields<IndicatorKey>

  func read(_ cursor: inout TreeCursor) -> AnswerType? {
    guard let node = fields[.type], let name: AnswerType.Name = cursor.choice(node, "type") else {
      return nil
    }
    reportOthers(than: name, &cursor)
    switch name {
    case .yesPartialNo:
      let isReversed = fields[.reversed].flatMap { cursor.truth($0, "'reversed'") } ?? false
      guard let partial = need(.partial, "says what counts as partial", &cursor) else {
        return nil
      }
      return cursor.text(partial, "'partial'").map {
        .yesPartialNo(partial: $0, isReversed: isReversed)
      }
    case .level:
      guard let node = need(.levels, "describes each level from 0 up", &cursor),
        let items = cursor.list(node, "'levels'", of: "texts")
      else { return nil }
      let descriptors = items.compactMap { cursor.text($0, "level") }
      if items.count < Limits.fewestLevels {
        cursor.error(
          .wrongCount, at: node, "there are fewer than \(Limits.fewestLevels) levels",
          expected: "expected \(Limits.fewestLevels) or more")
      }
      return descriptors.count == items.count && items.count >= Limits.fewestLevels
        ? .level(descriptors: descriptors) : nil
    case .elements:
      return elements(&cursor)
    case .percent:
      return goalposts(&cursor).map { .percent(worst: $0.worst, best: $0.best) }
    case .number:
      let unit = need(.unit, "says what is counted", &cursor).flatMap { cursor.text($0, "unit") }
      guard let unit, let posts = goalposts(&cursor) else { return nil }
      return .number(unit: unit, worst: posts.worst, best: posts.best)
    }
  }

  /// The least that a number may be: 0 where the checklist says nothing, and never above what counts.
  func minimum(of type: AnswerType, _ cursor: inout TreeCursor) -> Double {
    guard case .number(_, let worst, let best) = type else { return 0 }
    let given = fields[.minimum].flatMap { node in
      cursor.number(node, "minimum", in: Limits.amounts, expected: "a number")
    }
    if fields[.minimum] != nil, given == nil { return min(0, worst, best) }
    let minimum = given ?? 0
    let lower = min(worst, best)
    guard minimum > lower else { return minimum }
    let key = worst < best ? IndicatorKey.worst : .best
    cursor.error(
      .minimumAboveGoalpost, at: fields[.minimum] ?? fields[key] ?? fields.node,
      given == nil
        ? "'\(key.rawValue)' is below 0, and no 'minimum' says that the number can be"
        : "'minimum' is above '\(key.rawValue)', so that no answer could reach it",
      expected: "expected 'minimum: \(lower.shortestDigits)' or less",
      help: ["'minimum' is the least that an answer may be; 0 where it is not given"])
    return lower
  }

  private func elements(_ cursor: inout TreeCursor) -> AnswerType? {
    guard let node = need(.elements, "lists what is asked for", &cursor) else { return nil }
    let items = cursor.filledList(node, "'elements'", of: "elements with id and label")
    if items.count > Limits.elements.upperBound {
      cursor.error(
        .wrongCount, at: node, "there are more than \(Limits.elements.upperBound) elements",
        expected: "expected fewer; split the question")
      return nil
    }
    var ids = IdentifierIndex<Element>("an element of this indicator")
    var elements: [Element] = []
    for item in items {
      guard let entry = cursor.fields(item, LabelledKey.self), let idNode = entry[.id],
        let id = ids.newIdentifier(idNode, "id", &cursor)
      else { continue }
      elements.append(
        Element(id: id, label: entry[.label].flatMap { cursor.text($0, "label") } ?? id))
    }
    return elements.count == items.count && !items.isEmpty ? .elements(elements) : nil
  }

  /// The amounts that count as 0 and as 1, which must differ.
  private func goalposts(_ cursor: inout TreeCursor) -> (worst: Double, best: Double)? {
    let limit = Limits.amounts
    let worstNode = need(.worst, "is the amount that counts as 0", &cursor)
    let bestNode = need(.best, "is the amount that counts as 1", &cursor)
    let worst = worstNode.flatMap { cursor.number($0, "goalpost", in: limit, expected: "a number") }
    let best = bestNode.flatMap { cursor.number($0, "goalpost", in: limit, expected: "a number") }
    guard let worst, let best, let bestNode else { return nil }
    if worst == best {
      cursor.error(
        .equalGoalposts, at: bestNode, "'worst' and 'best' are the same",
        expected: "expected another number than \(worst)",
        help: ["'worst' is what counts as 0, 'best' what counts as 1"])
      return nil
    }
    return (worst, best)
  }

  private func need(
    _ key: IndicatorKey, _ purpose: String, _ cursor: inout TreeCursor
  ) -> YAMLTree.Node? {
    if let node = fields[key] { return node }
    cursor.error(
      .missingKey, at: cursor.tree.place(fields[.type] ?? fields.node),
      "this type of indicator needs '\(key.rawValue)'", expected: "it \(purpose)")
    return nil
  }

  /// Reports keys that go with another type.
  private func reportOthers(than type: AnswerType.Name, _ cursor: inout TreeCursor) {
    let keys = type.keys
    for key in AnswerType.Name.typedKeys where !keys.contains(key) {
      guard let node = fields[key] else { continue }
      cursor.error(
        .keyOfAnotherType, at: node,
        "'\(key.rawValue)' does not go with the type '\(type.rawValue)'",
        expected: "expected \(keys.map(\.rawValue).joined(separator: ", ", last: " or "))")
    }
  }
}
