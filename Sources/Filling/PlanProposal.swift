import Loading
package import PolicyModel
import YAMLTree

/// A step towards a target as an entry of an assessment's plan, for the State to take up or change.
package struct PlanProposal {
  /// What the entry says, to be put into the file.
  package let edit: AnswerEdit

  /// - Parameters:
  ///   - criterion: what the step is about.
  ///   - action: what is proposed to be done; nothing where it is empty.
  ///   - isOneStep: whether the path needs one step up alone, rather than all the way to the target.
  package init(
    _ criterion: CriterionIndex, of checklist: Checklist, action: String, deadline: CalendarDate?,
    isOneStep: Bool
  ) {
    let criterion = checklist.criteria[criterion]
    var entries: [YAMLContent.Entry] = []
    func add(_ key: PlanKey, _ text: String?) {
      if let text { entries.append(.init(key.rawValue, .text(text))) }
    }
    add(.action, action.isEmpty ? nil : action)
    add(.lead, criterion.lead.map { checklist.agencies[$0].id })
    add(.deadline, deadline?.description)
    add(.status, Plan.Status.open.rawValue)
    add(.note, isOneStep ? Self.oneStep : nil)
    edit = AnswerEdit(plan: criterion.id, .mapping(entries))
  }

  private static let oneStep =
    "One step up is enough for the path, at half the effort, rounded up."
}
