import Findings
import PolicyModel
import YAMLTree

/// Reads the value of an answer, of the kind that its indicator asks for.
struct ValueReader {
  let indicator: Indicator

  init(_ indicator: Indicator) { self.indicator = indicator }

  typealias Node = YAMLTree.Node

  func read(_ node: YAMLTree.Node, _ cursor: inout TreeCursor) -> AnswerValue {
    switch cursor.tree.kind(node) {
    case .alias: return .unanswered
    case .scalar where cursor.tree.isBlank(node): return .unanswered
    case .scalar:
      let text = cursor.tree.text(node)
      let word = AnswerWord(text)
      if word == .unknown { return .unknown }
      if word == .notApplicable { return .notApplicable }
      return scalar(text, word, node, &cursor)
    case .sequence:
      guard case .elements(let elements) = indicator.type else { break }
      return .elements(ElementsReader(indicator, elements).read(node, &cursor))
    case .mapping:
      if cursor.tree.count(node) == 0 { return .unanswered }
      guard let fields = cursor.fields(node, AmountKey.self) else { break }
      let amount = AmountParts(fields)
      return amount.first == nil ? .unanswered : read(amount, of: node, &cursor)
    }
    notAnAnswer(node, cursor.description(of: node), &cursor)
    return .unanswered
  }

  /// Reads a value alone, which is no list and not in parts.
  func scalar(
    _ text: String, _ word: AnswerWord?, _ node: Node, _ cursor: inout TreeCursor
  ) -> AnswerValue {
    switch indicator.type {
    case .yesPartialNo:
      switch word {
      case .yes: return .yes
      case .partial: return .partial
      case .no: return .no
      case .unknown, .notApplicable, nil: break
      }
    case .level(let descriptors):
      if let level = WrittenNumber.whole(text), level < descriptors.count { return .level(level) }
    case .elements: break
    case .percent:
      if let percent = Self.percentage(text) {
        if percent > 0, percent < 1, !text.hasSuffix("%") {
          cursor.warning(
            .implausible, at: node, "\(text) is read as \(text)%",
            expected: "expected a percentage, such as 72 for 72%",
            help: ["if it is meant so, write \(text)%"], about: indicator.id)
        }
        return .amount(percent)
      }
    case .number(let unit, _, _):
      if let number = WrittenNumber.decimal(text), Limits.amounts.contains(number) {
        if number < indicator.minimum { belowMinimum(text, unit, node, &cursor) }
        return .amount(number)
      }
    }
    notAnAnswer(node, VisibleText.quoted(text), text: text, &cursor)
    return .unanswered
  }

  private func belowMinimum(
    _ text: String, _ unit: String, _ node: Node, _ cursor: inout TreeCursor
  ) {
    let least = indicator.minimum
    cursor.error(
      .belowMinimum, at: node,
      least == 0
        ? "\(text) is less than nothing"
        : "\(text) is less than \(least.shortestDigits), the least that \(indicator.id) can be",
      expected: "expected a number (\(unit)) from \(least.shortestDigits) up")
  }

  /// A percentage from 0 to 100, with or without its sign.
  private static func percentage(_ text: String) -> Double? {
    var digits = text.utf8[...]
    if digits.last == UInt8(ascii: "%") { digits.removeLast() }
    if digits.last == UInt8(ascii: " ") { digits.removeLast() }
    guard let value = WrittenNumber.decimal(Substring(digits)), Limits.percentage.contains(value)
    else {
      return nil
    }
    return value
  }

  /// Reads a value in parts, such as `count: 18, of: 25`, which are keys of the mapping `node`.
  func read(
    _ amount: AmountParts, of node: YAMLTree.Node, _ cursor: inout TreeCursor
  ) -> AnswerValue {
    if amount.isBlank(in: cursor.tree) { return .unanswered }
    switch amount.form(for: indicator.type) {
    case .count(let count, of: let total): return self.count(count, of: total, &cursor)
    case .range(from: let from, to: let to):
      return RangeReader(self).read(from: from, to: to, &cursor)
    case .lists(inPlace: let inPlace, missing: let missing):
      guard case .elements(let elements) = indicator.type else { break }
      return ElementsReader(indicator, elements).read(inPlace: inPlace, missing: missing, &cursor)
    case nil: break
    }
    notAnAnswer(node, cursor.description(of: node), &cursor)
    return .unanswered
  }

  private func count(
    _ countNode: Node, of totalNode: Node, _ cursor: inout TreeCursor
  ) -> AnswerValue {
    let cases = Limits.counts
    let count = cursor.whole(countNode, "count", in: cases, expected: "a whole number of cases")
    let total = cursor.whole(totalNode, "total", in: cases, expected: "a whole number of cases")
    guard let count, let total else { return .unanswered }
    if count > total {
      cursor.error(
        .countAboveTotal, at: countNode, "\(count) is more than \(total)",
        expected: "expected a count of at most the total")
    }
    return .count(count, of: total)
  }

  /// Reports a value that its indicator does not take, and teaches what it takes.
  func notAnAnswer(
    _ node: Node, _ what: String, text: String = "", _ cursor: inout TreeCursor
  ) {
    let lesson = AnswerLesson(indicator)
    cursor.error(
      .notAnAnswer, at: node, "\(what) is not an answer to \(indicator.id)",
      expected: "expected \(lesson.expected)", help: lesson.help(for: text))
  }
}
