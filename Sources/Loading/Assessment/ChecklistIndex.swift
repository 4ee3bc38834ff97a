import PolicyModel

/// A checklist with everything in it that an assessment refers to by id.
struct ChecklistIndex {
  let checklist: Checklist
  let vocabulary: Vocabulary
  let indicators: IdentifierIndex<Indicator>
  let criteria: IdentifierIndex<Criterion>

  init(_ checklist: Checklist) {
    self.checklist = checklist
    vocabulary = Vocabulary(checklist)
    indicators = IdentifierIndex("an indicator of this checklist", checklist.indicators.map(\.id))
    criteria = IdentifierIndex("a criterion of this checklist", checklist.criteria.map(\.id))
  }
}
