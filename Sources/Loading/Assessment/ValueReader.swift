import Findings
import PolicyModel
import YAMLTree

/// Reads the value of an answer, of the kind that its indicator asks for.
struct ValueReader {
  private let id: String
  private let type: AnswerType

  init(_ indicator: Indicator) { (id, type) = (indicator.id, indicator.type) }

  private typealias Node = YAMLTree.Node

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
      guard case .elements(let elements) = type else { break }
      return list(node, of: elements, &cursor)
    case .mapping:
      if cursor.tree.count(node) == 0 { return .unanswered }
      guard let fields = cursor.fields(node, AmountKey.self) else { break }
      let amount = AmountParts(fields)
      return amount.first == nil ? .unanswered : read(amount, of: node, &cursor)
    }
    notAnAnswer(node, cursor.description(of: node), &cursor)
    return .unanswered
  }

  private func scalar(
    _ text: String, _ word: AnswerWord?, _ node: Node, _ cursor: inout TreeCursor
  ) -> AnswerValue {
    switch type {
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
          implausible(
            node, "\(text) is read as \(text)%", "expected a percentage, such as 72 for 72%",
            help: ["if it is meant so, write \(text)%"], &cursor)
        }
        return .amount(percent)
      }
    case .number(let unit, let worst, let best):
      if let number = WrittenNumber.decimal(text), Limits.amounts.contains(number) {
        if number < 0, worst >= 0, best >= 0 {
          implausible(node, "\(text) is less than nothing", "expected a number (\(unit))", &cursor)
        }
        return .amount(number)
      }
    }
    notAnAnswer(node, VisibleText.quoted(text), text: text, &cursor)
    return .unanswered
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

  private func list(
    _ node: Node, of elements: [Element], _ cursor: inout TreeCursor
  ) -> AnswerValue {
    var found: [Int] = []
    for item in cursor.tree.items(node) {
      guard let text = cursor.text(item, "an element") else { continue }
      guard let index = elements.firstIndex(where: { $0.id == text }) else {
        let near = cursor.nearest(to: text, among: elements.map(\.id))
        cursor.error(
          .unknownId, at: item,
          "\(VisibleText.quoted(text)) is not an element of \(id)",
          expected: near.map { "did you mean '\($0)'?" } ?? "not known here",
          help: ["its elements are: \(elements.map(\.id).joined(separator: ", "))"])
        continue
      }
      if found.contains(index) {
        cursor.error(
          .listedTwice, at: item, "\(VisibleText.quoted(text)) is listed twice",
          expected: "expected each once")
      } else {
        found.append(index)
      }
    }
    return .elements(found.sorted())
  }

  /// Reads `count: 18, of: 25` or `from: 40, to: 55`, the keys of the mapping `node`.
  func read(
    _ amount: AmountParts, of node: YAMLTree.Node, _ cursor: inout TreeCursor
  ) -> AnswerValue {
    if amount.isBlank(in: cursor.tree) { return .unanswered }
    switch amount.form(for: type) {
    case .count(let count, of: let total): return self.count(count, of: total, &cursor)
    case .range(from: let from, to: let to): return range(from, to, &cursor)
    case nil:
      notAnAnswer(node, cursor.description(of: node), &cursor)
      return .unanswered
    }
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

  private func range(
    _ fromNode: Node, _ toNode: Node, _ cursor: inout TreeCursor
  ) -> AnswerValue {
    let from = end(fromNode, &cursor)
    let to = end(toNode, &cursor)
    guard let from, let to else { return .unanswered }
    if from > to {
      cursor.error(
        .rangeReversed, at: fromNode, "'from' is above 'to'",
        expected: "expected 'from' to be the lower one")
    }
    return .range(from: from, to: to)
  }

  /// One end of a range, in the indicator's unit.
  private func end(_ node: Node, _ cursor: inout TreeCursor) -> Double? {
    guard cursor.tree.kind(node) == .scalar, !cursor.tree.isBlank(node) else {
      notAnAnswer(node, cursor.description(of: node), &cursor)
      return nil
    }
    guard case .amount(let value) = scalar(cursor.tree.text(node), nil, node, &cursor) else {
      return nil
    }
    return value
  }

  /// Warns about an amount that can be read and was probably not meant.
  private func implausible(
    _ node: Node, _ message: String, _ expected: String, help: [String] = [],
    _ cursor: inout TreeCursor
  ) {
    cursor.warning(
      .implausible, at: cursor.tree.place(node), message, expected: expected, help: help)
  }

  /// Reports a value that its indicator does not take, and teaches what it takes.
  private func notAnAnswer(
    _ node: Node, _ what: String, text: String = "", _ cursor: inout TreeCursor
  ) {
    let lesson = AnswerLesson(type)
    cursor.error(
      .notAnAnswer, at: node, "\(what) is not an answer to \(id)",
      expected: "expected \(lesson.expected)", help: lesson.help(for: text))
  }
}
