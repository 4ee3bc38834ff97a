import Findings
import PolicyModel
import YAMLTree

/// Texts of which something is expected: words, truths, days and numbers.
extension TreeCursor {
  /// The text of a scalar, nil where it is blank.
  mutating func optionalText(_ node: Node?, _ what: String) -> String? {
    guard let node else { return nil }
    if let remark = HashRemark(behind: node, in: tree) { remark.report(&self) }
    guard tree.kind(node) == .scalar else { return text(node, what) }
    let text = tree.text(node)
    return VisibleText.isBlank(text) ? nil : text
  }

  /// One of a fixed set of words.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: Node, _ what: String, as _: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(node, what) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    notAChoice(node, text, what, among: Choice.allCases.map(\.rawValue))
    return nil
  }

  private mutating func notAChoice(
    _ node: Node, _ text: String, _ what: String, among words: [String]
  ) {
    let near = nearest(to: Lookalike.plain(text), among: words)
    error(
      .notAChoice, at: node, "\(VisibleText.quoted(text)) is not a possible \(what)",
      expected: "expected \(words.joined(separator: ", ", last: " or "))",
      help: near.map { ["did you mean '\($0)'?"] } ?? [])
  }

  /// `yes` or `true`, `no` or `false`.
  mutating func truth(_ node: Node, _ what: String) -> Bool? {
    guard let text = text(node, what) else { return nil }
    switch AnswerWord(text) {
    case .yes: return true
    case .no: return false
    default:
      error(
        .notAChoice, at: node, "\(VisibleText.quoted(text)) is neither true nor false",
        expected: "expected true or false",
        help: truthHelp(for: text).map { [$0] } ?? [])
      return nil
    }
  }

  private func truthHelp(for text: String) -> String? {
    if AnswerWord.isCross(text) { return "write true or false: a cross may stand for either" }
    return switch AnswerWord.meant(by: text) {
    case .yes: "did you mean 'true'?"
    case .no: "did you mean 'false'?"
    case .partial, .unknown, .notApplicable, nil: nil
    }
  }

  /// A day such as `2026-06-30`.
  mutating func date(_ node: Node, _ what: String) -> CalendarDate? {
    if tree.isBlank(node) {
      error(.blank, at: node, "\(what) is empty", expected: "expected a day such as 2026-06-30")
      return nil
    }
    guard let text = text(node, what) else { return nil }
    if let date = CalendarDate(text) { return date }
    error(
      .notADate, at: node, "\(VisibleText.quoted(text)) is not a day of the calendar",
      expected: "expected year-month-day, such as 2026-06-30",
      help: WrittenDate.help(for: text, isDay: true))
    return nil
  }

  /// A day, nil where nothing stands there.
  mutating func optionalDate(_ node: Node?, _ what: String) -> CalendarDate? {
    guard let node, !tree.isBlank(node) else { return nil }
    return date(node, what)
  }

  /// A day, a month or a year, nil where nothing stands there.
  mutating func optionalPartialDate(_ node: Node?, _ what: String) -> PartialDate? {
    guard let node, !tree.isBlank(node), let text = text(node, what) else { return nil }
    if let date = PartialDate(text) { return date }
    error(
      .notADate, at: node,
      "\(VisibleText.quoted(text)) is not a day, month or year of the calendar",
      expected: "expected 2026, 2026-06 or 2026-06-30",
      help: WrittenDate.help(for: text, isDay: false))
    return nil
  }

  /// A finite decimal number: digits, at most one point, an optional sign; no exponent.
  mutating func number(
    _ node: Node, _ what: String, in range: ClosedRange<Double>, expected: String
  ) -> Double? {
    guard let text = text(node, what) else { return nil }
    guard let value = WrittenNumber.decimal(text), range.contains(value) else {
      error(
        .notANumber, at: node, "\(VisibleText.quoted(text)) is not a possible \(what)",
        expected: "expected \(expected)", help: WrittenNumber.help(for: text),
        orRight: { WrittenNumber.decimal($0).map(range.contains) ?? false })
      return nil
    }
    return value
  }

  mutating func whole(
    _ node: Node, _ what: String, in range: ClosedRange<Int>, expected: String,
    help: (String) -> [String] = WrittenNumber.help
  ) -> Int? {
    guard let text = text(node, what) else { return nil }
    guard let value = WrittenNumber.whole(text), range.contains(value) else {
      error(
        .notANumber, at: node, "\(VisibleText.quoted(text)) is not a possible \(what)",
        expected: "expected \(expected)", help: help(text),
        orRight: { WrittenNumber.whole($0).map(range.contains) ?? false })
      return nil
    }
    return value
  }
}

extension [String] {
  /// The texts as a list within a sentence: `yes, partial or no`.
  func joined(separator: String, last: String) -> String {
    guard count > 1, let end = self.last else { return first ?? "" }
    return dropLast().joined(separator: separator) + last + end
  }
}
