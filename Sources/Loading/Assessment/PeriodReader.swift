import Findings
import PolicyModel
import YAMLTree

/// Reads `period:` of an assessment: a year, or two days.
enum PeriodReader {
  /// - Parameter date: the day that the answers describe; nil where it could not be read.
  static func read(
    _ node: YAMLTree.Node?, asOf date: CalendarDate?, _ cursor: inout TreeCursor
  ) -> Period? {
    guard let node, !cursor.tree.isBlank(node), let period = read(node, &cursor) else { return nil }
    // A year may go on on the day: its figures are of its beginning.
    if let date, period.first > date || (period.year == nil && period.last > date) {
      cursor.warning(
        .periodAhead, at: cursor.tree.place(node),
        "this period ends on \(period.last), after the day that the answers describe",
        expected: "expected a period that was over on \(date)")
    }
    return period
  }

  /// Two years, or two days, that are written as one text.
  private static func help(for text: String) -> [String] {
    let ends = Lookalike.plain(text).split { "-/.".contains($0) || $0.isWhitespace || $0.isLetter }
    let years = ends.compactMap { Period(year: String($0)) }
    if ends.count == 2, years.count == 2 {
      return ["write { from: \(years[0].first), to: \(years[1].last) }"]
    }
    let days = text.split { $0.isWhitespace || "/–.".contains($0) }
      .compactMap { CalendarDate(String($0)) }
    return days.count == 2 ? ["write { from: \(days[0]), to: \(days[1]) }"] : []
  }

  private static func read(_ node: YAMLTree.Node, _ cursor: inout TreeCursor) -> Period? {
    guard cursor.tree.kind(node) == .mapping else {
      guard let text = cursor.text(node, "'period'") else { return nil }
      if let period = Period(year: text) { return period }
      cursor.error(
        .notADate, at: node, "\(VisibleText.quoted(text)) is not a year",
        expected: "expected a year such as 2025, or { from: 2025-01-01, to: 2025-12-31 }",
        help: help(for: text))
      return nil
    }
    guard let fields = cursor.fields(node, PeriodKey.self) else { return nil }
    // Both are read before either is missed, so that both faults are told.
    let from = fields[.from].flatMap { cursor.date($0, "first day") }
    let to = fields[.to].flatMap { cursor.date($0, "last day") }
    guard let first = from, let last = to else { return nil }
    guard let period = Period(from: first, to: last) else {
      cursor.error(
        .rangeReversed, at: node, "this period ends on \(last), before it begins on \(first)",
        expected: "expected the earlier day first")
      return nil
    }
    return period
  }
}
