import Findings
import PolicyModel
import YAMLTree

/// Reads what the program notes about answers: which files gave them, which are of an earlier round, and
/// which an office has accepted.
struct RecordReader {
  let index: ChecklistIndex
  let version: ChecklistVersion
  let answers: Listing<Indicator, Answer>

  /// Which files gave an answer.
  func answeredBy(
    _ node: YAMLTree.Node?, _ cursor: inout TreeCursor
  ) -> [IndicatorIndex: [AnswerOrigin]] {
    var record: [IndicatorIndex: [AnswerOrigin]] = [:]
    for (indicator, node) in entries(node, .answeredBy, &cursor) {
      let origins = OriginReader.read(node, &cursor)
      if !origins.isEmpty { record[indicator] = origins }
    }
    return record
  }

  /// Which answers an office has accepted.
  func accepted(
    _ node: YAMLTree.Node?, _ reader: AcceptanceReader, _ cursor: inout TreeCursor
  ) -> [IndicatorIndex: Acceptance] {
    var record: [IndicatorIndex: Acceptance] = [:]
    for (indicator, node) in entries(node, .accepted, &cursor) where !cursor.tree.isBlank(node) {
      record[indicator] = reader.acceptance(node, of: indicator, &cursor)
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
