package import PolicyModel
package import Provenance

/// A checklist held against the report that it comes from, as `assessor.trace/1`.
package struct TraceJSON: JSONFigures {
  private let checklist: Checklist
  private let trace: Trace
  private let textDigest: String

  package init(_ checklist: Checklist, _ trace: Trace, textDigest: String) {
    (self.checklist, self.trace, self.textDigest) = (checklist, trace, textDigest)
  }

  package var json: JSONValue {
    .object([
      ("schema", .text("assessor.trace/1")),
      (
        "checklist",
        .object([
          ("id", .text(checklist.id)), ("version", .text(checklist.version)),
          ("digest", .text(checklist.digest)),
        ])
      ),
      ("sameText", checklist.isWritten(fromTextWith: textDigest).map(JSONValue.truth) ?? .null),
      ("whole", .truth(trace.isWhole)),
      ("covered", .whole(trace.takeaways.count { $0.state == .covered })),
      ("takeaways", .list(trace.takeaways.map(json))),
      ("criteria", .list(trace.criteria.map(json))),
    ])
  }

  private func json(_ entry: Trace.TakeawayTrace) -> JSONValue {
    .object([
      ("locator", .text(entry.takeaway.locator)), ("digest", .text(entry.takeaway.digest)),
      ("state", .text(entry.state.rawValue)),
      ("criteria", .list(entry.criteria.map { .text(checklist.criteria[$0].id) })),
      ("readWith", .list(entry.reading.map(JSONValue.text))),
    ])
  }

  private func json(_ entry: Trace.CriterionTrace) -> JSONValue {
    let criterion = checklist.criteria[entry.criterion]
    return .object([
      ("id", .text(criterion.id)), ("source", .text(criterion.source.locator)),
      ("state", .text(entry.state.rawValue)),
      ("place", entry.place.isEmpty ? .null : .text(entry.place)),
    ])
  }
}
