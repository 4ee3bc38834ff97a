import Documents
import PolicyModel

/// The sentence that a criterion was written from.
struct SourceFact {
  private let criterion: Criterion

  init(_ criterion: Criterion) { self.criterion = criterion }

  var facts: [Document.Fact] {
    guard !criterion.source.locator.isEmpty else { return [] }
    let kind =
      criterion.source.kind == .diagnosis
      ? "diagnosis, turned into a duty" : "\(criterion.source.kind)"
    return [
      .init(
        "Source",
        Text(
          "\(criterion.source.words) of the report (\(kind)); digest \(criterion.source.digest)"
        ))
    ]
  }
}
