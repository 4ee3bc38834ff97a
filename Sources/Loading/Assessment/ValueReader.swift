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
    if let only = Array(cursor.tree.items(node).prefix(2)).only, cursor.tree.kind(only) == .scalar {
      cursor.error(
        .notAnAnswer, at: node, "a list is not an answer to \(indicator.id)",
        expected: "expected \(AnswerLesson(indicator).expected)",
        help: [
          "write it without brackets or a dash: \(VisibleText.oneLine(cursor.tree.text(only).prefix(60)))"
        ])
    } else {
      notAnAnswer(node, cursor.description(of: node), &cursor)
    }
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
        if let joined = WrittenNumber.thousands(text) {
          cursor.warning(
            .implausible, at: node, "the point in \(text) is read as the decimal point",
            expected: "expected \(joined) if it stands between thousands",
            help: ["if it is meant so, write \(text)0"], about: indicator.id)
        }
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
    if let (here, lacking) = amount.half(for: indicator.type) {
      cursor.error(
        .notAnAnswer, at: here.node,
        "'\(here.key.rawValue)' stands here without '\(lacking.rawValue)'",
        expected: "expected both", help: halfHelp(here, cursor.tree))
    } else {
      notAnAnswer(node, cursor.description(of: node), &cursor)
    }
    return .unanswered
  }

  /// What to write where one of two figures is missing, such as in `{ count: 18/25 }`.
  private func halfHelp(
    _ here: (key: AmountKey, node: Node), _ tree: YAMLTree
  ) -> [String] {
    switch here.key {
    case .count, .of:
      RoughAnswer(indicator).help(for: tree.text(here.node)).map { [$0] }
        ?? ["write { count: …, of: … }, or the percentage alone"]
    case .from, .to:
      ["write { from: …, to: … }, the least and the most that it could be"]
    case .inPlace, .missing: []
    }
  }

  private func count(
    _ countNode: Node, of totalNode: Node, _ cursor: inout TreeCursor
  ) -> AnswerValue {
    let cases = Limits.counts
    let count = cursor.whole(
      countNode, "count", in: cases, expected: "a whole number of cases", help: countHelp)
    let total = cursor.whole(
      totalNode, "total", in: cases, expected: "a whole number of cases", help: countHelp)
    guard let count, let total else { return .unanswered }
    if count > total {
      cursor.error(
        .countAboveTotal, at: countNode, "\(count) is more than \(total)",
        expected: "expected a count of at most the total")
    }
    return .count(count, of: total)
  }

  /// What to write in place of a number of cases that is known roughly, or not at all.
  private func countHelp(_ text: String) -> [String] {
    if AnswerWord(text) == .unknown || AnswerWord.meant(by: text) == .unknown {
      return ["where the cases are not known, write the percentage alone, or unknown"]
    }
    if RoughAnswer(indicator).isRough(text) {
      return [
        "where the cases are not known exactly, write a range of percentages: { from: …, to: … }"
      ]
    }
    return WrittenNumber.help(for: text)
  }

  /// Reports a value that its indicator does not take, and teaches what it takes.
  func notAnAnswer(
    _ node: Node, _ what: String, text: String = "", _ cursor: inout TreeCursor
  ) {
    let lesson = AnswerLesson(indicator)
    let tree = cursor.tree
    cursor.error(
      .notAnAnswer, at: node, "\(what) is not an answer to \(indicator.id)",
      expected: "expected \(lesson.expected)", help: lesson.help(for: text),
      orRight: { other in
        // Of the other text itself it is not asked again.
        guard tree.text(node) == text, other != text else { return false }
        var trial = TreeCursor(tree: tree)
        let word = AnswerWord(other)
        return word == .unknown || word == .notApplicable
          || scalar(other, word, node, &trial) != .unanswered
      })
  }
}

extension Array {
  /// The item of a list of one.
  fileprivate var only: Element? { count == 1 ? self[0] : nil }
}
