extension [Condition] {
  /// The conditions as a person reads them: `coe-party, not eu-member`.
  package func words(in checklist: Checklist) -> String {
    terms(in: checklist).joined(separator: ", ")
  }

  /// Each by its fact's id: `coe-party` and `not eu-member`.
  package func terms(in checklist: Checklist) -> [String] {
    map { ($0.isNegated ? "not " : "") + checklist.facts[$0.fact].id }
  }
}
