import Findings
import PolicyModel
import YAMLTree

extension FileReader {
  /// Reads the value of an answer, of the kind that its indicator asks for.
  mutating func value(_ node: Node, of indicator: Indicator) -> AnswerValue {
    switch tree.kind(node) {
    case .alias: return .unanswered
    case .scalar where tree.isBlank(node): return .unanswered
    case .scalar:
      let text = tree.text(node)
      let word = Word(text)
      if word == .unknown { return .unknown }
      if word == .notApplicable { return .notApplicable }
      return scalar(text, word, node, indicator)
    case .sequence:
      guard case .elements(let elements) = indicator.type else { break }
      return list(node, of: elements, indicator)
    case .mapping:
      if tree.count(node) == 0 { return .unanswered }
      guard let fields = fields(node, AmountKey.self) else { break }
      let amount = Amount(fields[.count], fields[.of], fields[.from], fields[.to])
      return amount.first == nil ? .unanswered : value(amount, node, of: indicator)
    }
    notAnAnswer(node, description(of: node), indicator)
    return .unanswered
  }

  private mutating func scalar(
    _ text: String, _ word: Word?, _ node: Node, _ indicator: Indicator
  ) -> AnswerValue {
    switch indicator.type {
    case .yesPartialNo:
      switch word {
      case .yes: return .yes
      case .partial: return .partial
      case .no: return .no
      default: break
      }
    case .level(let descriptors):
      if let level = Self.wholeNumber(text), level < descriptors.count { return .level(level) }
    case .elements: break
    case .percent:
      if let percent = Self.percentage(text) {
        if percent > 0, percent < 1, !text.hasSuffix("%") {
          implausible(
            node, "\(text) is read as \(text)%", "expected a percentage, such as 72 for 72%",
            "if it is meant so, write \(text)%")
        }
        return .amount(percent)
      }
    case .number(let unit, let worst, let best):
      if let number = Self.decimal(text), Limits.amounts.contains(number) {
        if number < 0, worst >= 0, best >= 0 {
          implausible(node, "\(text) is less than nothing", "expected a number (\(unit))")
        }
        return .amount(number)
      }
    }
    notAnAnswer(node, VisibleText.quoted(text), indicator, text)
    return .unanswered
  }

  /// A percentage from 0 to 100, with or without its sign.
  private static func percentage(_ text: String) -> Double? {
    var digits = text.utf8[...]
    if digits.last == UInt8(ascii: "%") { digits.removeLast() }
    if digits.last == UInt8(ascii: " ") { digits.removeLast() }
    guard let value = decimal(Substring(digits)), Limits.percentage.contains(value) else {
      return nil
    }
    return value
  }

  private mutating func list(
    _ node: Node, of elements: [Element], _ indicator: Indicator
  ) -> AnswerValue {
    var found: [Int] = []
    for item in tree.items(node) {
      guard let id = text(item, "an element") else { continue }
      guard let index = elements.firstIndex(where: { $0.id == id }) else {
        let near = nearest(to: id, among: elements.map(\.id))
        error(
          .unknownId, at: item,
          "\(VisibleText.quoted(id)) is not an element of \(indicator.id)",
          expected: near.map { "did you mean '\($0)'?" } ?? "not known here",
          help: ["its elements are: \(elements.map(\.id).joined(separator: ", "))"])
        continue
      }
      if found.contains(index) {
        error(
          .listedTwice, at: item, "\(VisibleText.quoted(id)) is listed twice",
          expected: "expected each once")
      } else {
        found.append(index)
      }
    }
    return .elements(found.sorted())
  }

  /// Reads `count: 18, of: 25` or `from: 40, to: 55`, the keys of the mapping `node`.
  mutating func value(_ amount: Amount, _ node: Node, of indicator: Indicator) -> AnswerValue {
    let parts = [amount.count, amount.of, amount.from, amount.to].compactMap(\.self)
    if parts.allSatisfy(tree.isBlank) { return .unanswered }
    switch (indicator.type, amount.count, amount.of, amount.from, amount.to) {
    case (.percent, let count?, let of?, nil, nil): return self.count(count, of: of, node)
    case (.percent, nil, nil, let from?, let to?), (.number, nil, nil, let from?, let to?):
      return range(from, to, node, indicator)
    default:
      notAnAnswer(node, description(of: node), indicator)
      return .unanswered
    }
  }

  private mutating func count(_ countNode: Node, of totalNode: Node, _ node: Node) -> AnswerValue {
    let cases = Limits.counts
    let count = whole(countNode, "count", in: cases, expected: "a whole number of cases")
    let total = whole(totalNode, "total", in: cases, expected: "a whole number of cases")
    guard let count, let total else { return .unanswered }
    if count > total {
      error(
        .countAboveTotal, at: countNode, "\(count) is more than \(total)",
        expected: "expected a count of at most the total")
    }
    return .count(count, of: total)
  }

  private mutating func range(
    _ fromNode: Node, _ toNode: Node, _ node: Node, _ indicator: Indicator
  ) -> AnswerValue {
    let from = end(fromNode, indicator)
    let to = end(toNode, indicator)
    guard let from, let to else { return .unanswered }
    if from > to {
      error(
        .rangeReversed, at: fromNode, "'from' is above 'to'",
        expected: "expected 'from' to be the lower one")
    }
    return .range(from: from, to: to)
  }

  /// One end of a range, in the indicator's unit.
  private mutating func end(_ node: Node, _ indicator: Indicator) -> Double? {
    guard tree.kind(node) == .scalar, !tree.isBlank(node) else {
      notAnAnswer(node, description(of: node), indicator)
      return nil
    }
    guard case .amount(let value) = scalar(tree.text(node), nil, node, indicator) else {
      return nil
    }
    return value
  }

  /// Warns about an amount that can be read and was probably not meant.
  private mutating func implausible(
    _ node: Node, _ message: String, _ expected: String, _ help: String...
  ) {
    warning(.implausible, at: tree.place(node), message, expected: expected, help: help)
  }

  /// Reports a value that its indicator does not take, and teaches what it takes.
  private mutating func notAnAnswer(
    _ node: Node, _ what: String, _ indicator: Indicator, _ text: String = ""
  ) {
    let lesson = AnswerLesson(indicator.type)
    error(
      .notAnAnswer, at: node, "\(what) is not an answer to \(indicator.id)",
      expected: "expected \(lesson.expected)", help: lesson.help(for: text))
  }
}

/// The parts of a count or a range, where they are given.
struct Amount {
  let count: YAMLTree.Node?
  let of: YAMLTree.Node?
  let from: YAMLTree.Node?
  let to: YAMLTree.Node?

  init(
    _ count: YAMLTree.Node?, _ of: YAMLTree.Node?, _ from: YAMLTree.Node?, _ to: YAMLTree.Node?
  ) {
    self.count = count
    self.of = of
    self.from = from
    self.to = to
  }

  var first: YAMLTree.Node? { count ?? of ?? from ?? to }
}
