import Loading
package import PolicyModel
import YAMLTree

/// A step towards a target as an entry of an assessment's plan, for the State to take up or change.
package struct PlanProposal {
  /// What the entry says, to be put into the file.
  package let edit: AnswerEdit

  /// - Parameters:
  ///   - criterion: what the step is about.
  ///   - isOneStep: whether the path needs one step up alone, rather than all the way to the target.
  ///   - missing: what is known to be missing, where nobody knows of the rest.
  package init(
    _ criterion: CriterionIndex, of checklist: Checklist, deadline: CalendarDate?, isOneStep: Bool,
    missing: [IndicatorIndex] = []
  ) {
    let criterion = checklist.criteria[criterion]
    var entries: [YAMLContent.Entry] = []
    func add(_ key: PlanKey, _ text: String?) {
      if let text { entries.append(.init(key.rawValue, .text(text))) }
    }
    add(.action, criterion.recommendation.isEmpty ? nil : criterion.recommendation)
    add(.lead, criterion.lead.map { checklist.agencies[$0].id })
    add(.deadline, deadline?.description)
    add(.status, Plan.Status.open.rawValue)
    let notes = [isOneStep ? Self.oneStep : nil, Self.about(missing, checklist)]
      .compactMap(\.self)
    add(.note, notes.isEmpty ? nil : notes.joined(separator: " "))
    edit = AnswerEdit(plan: criterion.id, .mapping(entries))
  }

  private static let oneStep =
    "One step up is enough for the path, at half the effort, rounded up."

  /// What the proposal is about; nil where that is the whole criterion.
  private static func about(_ missing: [IndicatorIndex], _ checklist: Checklist) -> String? {
    guard !missing.isEmpty else { return nil }
    let ids = missing.map { checklist.indicators[$0].id }.joined(separator: ", ")
    return "It is about what is known to be missing, \(ids), and not about what nobody knows yet."
  }
}
