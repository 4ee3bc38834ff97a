import Loading
import PolicyModel
import YAMLTree

/// The file of a group: a criterion for every takeaway, with a question of each dimension.
struct DraftGroupText {
  private(set) var draft = DraftText()

  init(_ group: DraftChecklist.Group) {
    draft.add(GroupKey.group, YAMLScalar.written(id: group.id))
    draft.add(GroupKey.title, DraftText.quoted(group.title))
    draft.add(GroupKey.criteria)
    for (index, takeaway) in group.takeaways.enumerated() {
      let number = index + 1
      addCriterion("\(group.id)-\(number < 10 ? "0" : "")\(number)", takeaway)
    }
  }

  var text: String { draft.text }

  private mutating func addCriterion(_ id: String, _ takeaway: FoundTakeaway) {
    let guess = DraftGuess(takeaway.sentence)
    let reason =
      guess.words.isEmpty
      ? "no word decided it"
      : "because of " + guess.words.map { "'\($0)'" }.joined(separator: ", ")
    draft.lines += DraftText.comment("The takeaway: \(takeaway.sentence)")
    draft.lines += DraftText.comment("A \(guess.kind.rawValue), \(reason).")
    let source = DraftText.mapping([
      (TakeawayKey.takeaway, takeaway.locator), (.kind, guess.kind.rawValue),
      (.digest, DraftText.digest(takeaway.digest)),
    ])
    draft.add(CriterionKey.id, id, item: 2)
    draft.add(CriterionKey.title, DraftChecklist.open("the duty in a few words"), indent: 4)
    draft.add(CriterionKey.statement, DraftChecklist.open("the duty in your own words"), indent: 4)
    draft.add(CriterionKey.source, source, indent: 4)
    if !guess.themes.isEmpty {
      draft.add(CriterionKey.themes, "[\(guess.themes.joined(separator: ", "))]", indent: 4)
    }
    draft.add(
      CriterionKey.recommendation, DraftChecklist.open("what to do if it is not met"), indent: 4)
    draft.add(CriterionKey.indicators, indent: 4)
    for dimension in Indicator.Dimension.allCases { addIndicator(dimension) }
  }

  private mutating func addIndicator(_ dimension: Indicator.Dimension) {
    let (id, question) =
      switch dimension {
      case .structure: ("s1", "what law, institution or policy must there be?")
      case .process: ("p1", "what must be done in practice?")
      case .outcome: ("o1", "what must people get out of it?")
      }
    draft.add(IndicatorKey.id, id, item: 6)
    draft.add(IndicatorKey.dimension, dimension.rawValue, indent: 8)
    draft.add(IndicatorKey.type, AnswerType.Name.yesPartialNo.rawValue, indent: 8)
    draft.add(IndicatorKey.question, DraftChecklist.open(question), indent: 8)
    draft.add(IndicatorKey.partial, DraftChecklist.open("what counts as partial"), indent: 8)
  }
}
