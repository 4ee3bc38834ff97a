import PolicyModel
import YAMLTree

/// Reads what the program notes about answers: which file gave them, and which are of an earlier round.
extension AssessmentLoader {
  func records(
    _ fields: Fields<AssessmentKey>, isOtherVersion: Bool, _ answers: [Answer],
    _ reader: inout FileReader
  ) -> (answeredBy: [Int: String], carriedOver: [Int: CalendarDate]) {
    var answeredBy: [Int: String] = [:]
    for (index, node) in entries(fields[.answeredBy], .answeredBy, isOtherVersion, &reader) {
      answeredBy[index] = reader.optionalText(node, "name of a file")
    }
    var carriedOver: [Int: CalendarDate] = [:]
    var ids: [String] = []
    for (index, node) in entries(fields[.carriedOver], .carriedOver, isOtherVersion, &reader) {
      carriedOver[index] = reader.date(node, "day of the earlier round")
      if answers[index].value == .unanswered {
        reader.warning(
          .nothingToReview, at: reader.tree.place(node),
          "\(checklist.indicators[index].id) has no answer that could be of an earlier round",
          expected: "expected an answer, or no line here")
      } else {
        ids.append(checklist.indicators[index].id)
      }
    }
    if !ids.isEmpty, let node = fields[.carriedOver] {
      let some = ids.prefix(12).joined(separator: ", ") + (ids.count > 12 ? ", …" : "")
      reader.warning(
        .notReviewed, at: reader.tree.place(node),
        ids.count == 1
          ? "1 answer is of an earlier round and has not been reviewed"
          : "\(ids.count) answers are of an earlier round and have not been reviewed",
        expected: "answer each again, with what holds now",
        help: ["to review: \(some)", "'assessor fill' asks for them; k keeps an answer"])
    }
    return (answeredBy, carriedOver)
  }

  /// The entries of a record by the indices of their indicators.
  private func entries(
    _ node: YAMLTree.Node?, _ key: AssessmentKey, _ isOtherVersion: Bool,
    _ reader: inout FileReader
  ) -> [(Int, YAMLTree.Node)] {
    guard let node, !reader.tree.isBlank(node) else { return [] }
    guard reader.tree.kind(node) == .mapping else {
      reader.wrongKind(
        node, "'\(key.rawValue)'", expected: "expected lines such as '<indicator>: …'")
      return []
    }
    return reader.tree.entries(node).compactMap { id, value in
      if isOtherVersion, indicators[reader.tree.text(id)] == nil { return nil }
      return reader.reference(id, to: indicators).map { ($0, value) }
    }
  }
}
