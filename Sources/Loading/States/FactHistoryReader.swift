import Findings
import PolicyModel
import YAMLTree

/// Reads what the table of States says of one fact about one State: `no`, or its days.
struct FactHistoryReader {
  /// Whether ratification alone makes the fact true, so that its day is needed.
  let byRatification: Bool

  func read(_ node: YAMLTree.Node, _ cursor: inout TreeCursor) -> FactHistory? {
    guard cursor.tree.kind(node) == .mapping else { return word(node, &cursor) }
    guard let fields = cursor.fields(node, FactHistoryKey.self) else { return nil }
    let errors = cursor.findings.errorCount
    let history = FactHistory(
      ratified: cursor.optionalPartialDate(fields[.ratified], "'ratified'"),
      since: cursor.optionalPartialDate(fields[.since], "'since'"),
      until: cursor.optionalPartialDate(fields[.until], "'until'"))
    guard cursor.findings.errorCount == errors else { return nil }
    if byRatification ? history.ratified == nil : history.since == nil && history.ratified == nil {
      cursor.error(
        .missingKey, at: node,
        byRatification
          ? "the days of a fact need 'ratified' where ratification counts"
          : "the days of a fact need 'since' or 'ratified'",
        expected: "expected \(byRatification ? "'ratified: …'" : "'since: …'"), or 'no'")
      return nil
    }
    return isInOrder(history, fields, &cursor) ? history : nil
  }

  private func word(_ node: YAMLTree.Node, _ cursor: inout TreeCursor) -> FactHistory? {
    guard let text = cursor.text(node, "a fact") else { return nil }
    if AnswerWord(text) == .no { return .never }
    cursor.error(
      .notAChoice, at: node, "\(VisibleText.quoted(text)) does not say since when",
      expected: "expected no, or { since: 2008-02-01 }")
    return nil
  }

  /// Whether the State ratified before it was bound, and was bound before it no longer was.
  private func isInOrder(
    _ history: FactHistory, _ fields: Fields<FactHistoryKey>, _ cursor: inout TreeCursor
  ) -> Bool {
    let days: [(key: FactHistoryKey, date: PartialDate?)] = [
      (.ratified, history.ratified), (.since, history.since), (.until, history.until),
    ]
    let given = days.compactMap { day in day.date.map { (key: day.key, date: $0) } }
    for (earlier, later) in zip(given, given.dropFirst()) where earlier.date.first > later.date.last
    {
      cursor.error(
        .rangeReversed, at: fields[later.key] ?? fields.node,
        "'\(later.key.rawValue)' is before '\(earlier.key.rawValue)'",
        expected: "expected a day from \(earlier.date) on")
      return false
    }
    return true
  }
}
