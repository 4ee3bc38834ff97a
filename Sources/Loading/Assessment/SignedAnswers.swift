package import PolicyModel
package import YAMLTree

/// The answers and facts that a signature stands under: all of them, or those of one agency.
package struct SignedAnswers {
  private let checklist: Checklist
  private let office: AgencyIndex?

  package init(_ checklist: Checklist, of office: AgencyIndex?) {
    (self.checklist, self.office) = (checklist, office)
  }

  /// What they say, by id and digest, in the checklist's order; what says nothing is left out.
  ///
  /// - Parameter asked: the questions that are the agency's, where it is one agency's signature.
  package func entries(
    in tree: YAMLTree, asked: (IndicatorIndex) -> Bool = { _ in true }
  ) -> [(id: String, digest: String)] {
    var entries: [(id: String, digest: String)] = []
    if office == nil {
      for fact in checklist.facts {
        digest(fact.id, fact.was, .facts, tree).map { entries.append((fact.id, $0)) }
      }
    }
    for (index, indicator) in checklist.indicators.indexed where asked(index) {
      digest(indicator.id, indicator.was, .answers, tree).map {
        entries.append((indicator.id, $0))
      }
    }
    return entries
  }

  /// The ids of what was signed and says something else now, and, under a signature that stands under
  /// everything, of what was said since.
  func changed(since signed: [(id: String, digest: String)], in tree: YAMLTree) -> [String] {
    let before = Dictionary(signed.map { ($0.id, $0.digest) }, uniquingKeysWith: { a, _ in a })
    let now = entries(in: tree)
    let current = Dictionary(now.map { ($0.id, $0.digest) }, uniquingKeysWith: { a, _ in a })
    let known =
      checklist.facts.map { ($0.id, $0.was) }
      + checklist.indicators.map { ($0.id, $0.was) }
    var changed: [String] = []
    for (id, was) in known {
      let then = before[id] ?? was.lazy.compactMap { before[$0] }.first
      if then == nil, office != nil { continue }
      if then != current[id] { changed.append(id) }
    }
    let ids = Set(known.flatMap { [$0.0] + $0.1 })
    return changed + signed.map(\.id).filter { !ids.contains($0) }
  }

  private func digest(
    _ id: String, _ was: [String], _ block: AssessmentKey, _ tree: YAMLTree
  ) -> String? {
    ([id] + was).lazy.compactMap { EntryDigest.of([block.rawValue, $0], in: tree) }.first
  }
}
