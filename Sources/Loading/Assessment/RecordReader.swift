import Findings
import PolicyModel
import YAMLTree

/// Reads what the program notes about answers: which file gave them, and which are of an earlier round.
struct RecordReader {
  let index: ChecklistIndex
  let version: ChecklistVersion
  let answers: Listing<Indicator, Answer>

  /// Which file gave an answer.
  func answeredBy(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> [IndicatorIndex: String] {
    var record: [IndicatorIndex: String] = [:]
    for (indicator, node) in entries(node, .answeredBy, &cursor) {
      record[indicator] = cursor.optionalText(node, "name of a file")
    }
    return record
  }

  /// The day that an answer of an earlier round describes.
  func carriedOver(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> [IndicatorIndex:
    CalendarDate]
  {
    var record: [IndicatorIndex: CalendarDate] = [:]
    var ids: [String] = []
    for (indicator, node) in entries(node, .carriedOver, &cursor) {
      record[indicator] = cursor.date(node, "day of the earlier round")
      let id = index.checklist.indicators[indicator].id
      if answers[indicator].value == .unanswered {
        cursor.warning(
          .nothingToReview, at: cursor.tree.place(node),
          "\(id) has no answer that could be of an earlier round",
          expected: "expected an answer, or no line here", about: id)
      } else {
        ids.append(id)
      }
    }
    if !ids.isEmpty, let node { reportNotReviewed(ids, at: node, &cursor) }
    return record
  }

  private func reportNotReviewed(
    _ ids: [String], at node: YAMLTree.Node, _ cursor: inout TreeCursor
  ) {
    let some = ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? ", …" : "")
    cursor.warning(
      .notReviewed, at: cursor.tree.place(node),
      ids.count == 1
        ? "1 answer is of an earlier round and has not been reviewed"
        : "\(ids.count) answers are of an earlier round and have not been reviewed",
      expected: "answer each again, with what holds now",
      help: ["to review: \(some)", "'assessor fill' asks for them; k keeps an answer"])
  }

  /// The entries of a record.
  private func entries(
    _ node: YAMLTree.Node?, _ key: AssessmentKey, _ cursor: inout TreeCursor
  ) -> [(IndicatorIndex, YAMLTree.Node)] {
    guard let node, !cursor.tree.isBlank(node) else { return [] }
    guard cursor.tree.kind(node) == .mapping else {
      cursor.wrongKind(
        node, "'\(key.rawValue)'", expected: "expected lines such as '<indicator>: …'")
      return []
    }
    return cursor.tree.entries(node).compactMap { id, value in
      if index.indicators[cursor.tree.text(id)] == nil {
        if let former = index.formerIndicators[cursor.tree.text(id)] { return (former, value) }
        if version.isOther { return nil }
      }
      return index.indicators.reference(id, &cursor).map { ($0, value) }
    }
  }
}
