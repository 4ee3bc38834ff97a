extension [Condition] {
  /// The conditions as a person reads them: `member of the European Union; not Party to …`.
  package func words(in checklist: Checklist) -> String {
    map { condition in
      let fact = checklist.facts[condition.fact]
      guard let label = fact.label else {
        return "“\(fact.question)” \(condition.isNegated ? "no" : "yes")"
      }
      return condition.isNegated ? "not \(label)" : label
    }.joined(separator: "; ")
  }

  /// The conditions as a checklist has them: `coe-party, not eu-member`.
  package func ids(in checklist: Checklist) -> String {
    terms(in: checklist).joined(separator: ", ")
  }

  /// Each by its fact's id: `coe-party` and `not eu-member`.
  package func terms(in checklist: Checklist) -> [String] {
    map { ($0.isNegated ? "not " : "") + checklist.facts[$0.fact].id }
  }
}
