extension [Condition] {
  /// The conditions as a person reads them: `coe-party, not eu-member`.
  package func words(in checklist: Checklist) -> String {
    map { ($0.isNegated ? "not " : "") + checklist.facts[$0.fact].id }.joined(separator: ", ")
  }
}
