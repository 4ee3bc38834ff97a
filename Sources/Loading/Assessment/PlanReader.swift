import Findings
import PolicyModel
import YAMLTree

/// Reads `plan:` of an assessment.
struct PlanReader {
  let index: ChecklistIndex
  let version: ChecklistVersion
  /// The assessment's; nil where it could not be read.
  let date: CalendarDate?

  /// The plans by their criteria.
  func read(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> [CriterionIndex: Plan] {
    guard let node, !cursor.tree.isBlank(node) else { return [:] }
    guard cursor.tree.kind(node) == .mapping else {
      cursor.wrongKind(node, "'plan'", expected: "expected criterion ids as keys")
      return [:]
    }
    var plans: [CriterionIndex: Plan] = [:]
    for (key, value) in cursor.tree.entries(node) {
      let id = cursor.tree.text(key)
      let former = index.criteria[id] == nil ? index.formerCriteria[id] : nil
      if former == nil, index.criteria[id] == nil,
        index.reportStray(key, under: .plan, PlanKey.self, &cursor)
      {
        continue
      }
      if version.isOther, former == nil, index.criteria[id] == nil {
        version.reportRemoved(key, "criterion", &cursor)
        continue
      }
      guard let criterion = former ?? index.criteria.reference(key, &cursor) else { continue }
      if cursor.tree.isBlank(value) { continue }
      let now = index.checklist.criteria[criterion].id
      // A plan under the id of now comes before one under an earlier id, wherever they stand.
      let own = cursor.tree.entry(now, of: node)?.value
      let isSetAside = plans[criterion] != nil || own.map { !cursor.tree.isBlank($0) } ?? false
      if former != nil, isSetAside {
        version.reportFormer(key, of: now, which: "has a plan", &cursor)
        continue
      }
      if let plan = plan(value, of: id, &cursor) { plans[criterion] = plan }
    }
    return plans
  }

  private func plan(
    _ node: YAMLTree.Node, of criterion: String, _ cursor: inout TreeCursor
  ) -> Plan? {
    guard let fields = cursor.fields(node, PlanKey.self, ofText: .action) else { return nil }
    var plan = Plan()
    for key in PlanKey.allCases {
      let node = fields[key]
      switch key {
      case .action: plan.action = cursor.optionalText(node, "action")
      case .note: plan.note = cursor.optionalText(node, "note")
      case .lead:
        plan.lead = given(node, cursor.tree).flatMap { version.agency($0, &cursor) }
      case .deadline: plan.deadline = cursor.optionalDate(node, "deadline")
      case .status: plan.status = given(node, cursor.tree).flatMap { cursor.choice($0, "status") }
      }
    }
    if let date, plan.isDistant(on: date), let node = fields[.deadline] {
      cursor.warning(
        .distantDeadline, at: node,
        "this deadline is more than \(Plan.distantMonths / 12) years after the assessment",
        expected: "expected a day up to \(date.adding(months: Plan.distantMonths))",
        help: ["check the year; a step that far off commits nobody who decides today"],
        about: criterion)
    }
    return plan
  }

  private func given(_ node: YAMLTree.Node?, _ tree: YAMLTree) -> YAMLTree.Node? {
    node.flatMap { tree.isBlank($0) ? nil : $0 }
  }
}
