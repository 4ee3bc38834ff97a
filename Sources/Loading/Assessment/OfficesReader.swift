import Findings
import PolicyModel
import YAMLTree

/// Reads `offices:` and `assigned:` of an assessment.
struct OfficesReader {
  let index: ChecklistIndex
  let version: ChecklistVersion

  /// What the checklist's agencies are called in the State.
  func offices(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> [AgencyIndex: Office] {
    var offices: [AgencyIndex: Office] = [:]
    for (key, value) in entries(node, "'offices'", "'<agency>: <name>'", &cursor) {
      guard let agency = index.vocabulary.agencies.reference(key, &cursor) else { continue }
      offices[agency] = office(value, &cursor)
    }
    return offices
  }

  private func office(_ node: YAMLTree.Node, _ cursor: inout TreeCursor) -> Office? {
    guard cursor.tree.kind(node) == .mapping else {
      return cursor.optionalText(node, "name of an office").map { Office(name: $0) }
    }
    guard let fields = cursor.fields(node, OfficeKey.self),
      let name = fields[.name].flatMap({ cursor.text($0, "name") })
    else { return nil }
    return Office(name: name, contact: cursor.optionalText(fields[.contact], "contact"))
  }

  /// Who answers what the criterion's lead does not.
  func assignments(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> Assignments {
    var assignments = Assignments()
    for (key, value) in entries(node, "'assigned'", "'<id>: <agency>'", &cursor) {
      let id = cursor.tree.text(key)
      let group = index.groups[id]
      let criterion = index.criteria[id] ?? index.formerCriteria[id]
      let indicator = index.indicators[id] ?? index.formerIndicators[id]
      if group == nil, criterion == nil, indicator == nil {
        reportUnknown(key, id, &cursor)
        continue
      }
      guard !cursor.tree.isBlank(value),
        let agency = index.vocabulary.agencies.reference(value, &cursor)
      else { continue }
      if let now = now(indicator, criterion), now != id, group == nil,
        isAssigned(indicator, criterion, assignments)
          || cursor.tree.value(at: [AssessmentKey.assigned.rawValue, now])
            .map { !cursor.tree.isBlank($0) } ?? false
      {
        cursor.warning(
          .formerId, at: cursor.tree.place(key),
          "\(VisibleText.quoted(id)) is an earlier id of \(now), which is assigned too",
          expected: "kept in the file and not read", about: id)
        continue
      }
      if let indicator {
        assignments.indicators[indicator] = agency
      } else if let criterion {
        assignments.criteria[criterion] = agency
      } else if let group {
        assignments.groups[group] = agency
      }
    }
    return assignments
  }

  /// The id of now of what an entry names.
  private func now(_ indicator: IndicatorIndex?, _ criterion: CriterionIndex?) -> String? {
    indicator.map { index.checklist.indicators[$0].id }
      ?? criterion.map { index.checklist.criteria[$0].id }
  }

  private func isAssigned(
    _ indicator: IndicatorIndex?, _ criterion: CriterionIndex?, _ assignments: Assignments
  ) -> Bool {
    if let indicator { return assignments.indicators[indicator] != nil }
    return criterion.map { assignments.criteria[$0] != nil } ?? false
  }

  private func reportUnknown(_ key: YAMLTree.Node, _ id: String, _ cursor: inout TreeCursor) {
    guard !version.isOther else {
      version.reportRemoved(key, "group, criterion or indicator", &cursor)
      return
    }
    let all = Array(index.groups.all) + Array(index.criteria.all) + Array(index.indicators.all)
    let near = cursor.nearest(to: id, among: all)
    cursor.error(
      .unknownId, at: key,
      "\(VisibleText.quoted(id)) is not a group, criterion or indicator of this checklist",
      expected: near.map { "did you mean '\($0)'?" } ?? "not known here")
  }

  private func entries(
    _ node: YAMLTree.Node?, _ what: String, _ line: String, _ cursor: inout TreeCursor
  ) -> [(key: YAMLTree.Node, value: YAMLTree.Node)] {
    guard let node, !cursor.tree.isBlank(node) else { return [] }
    guard cursor.tree.kind(node) == .mapping else {
      cursor.wrongKind(node, what, expected: "expected lines such as \(line)")
      return []
    }
    return cursor.tree.entries(node).map { ($0.key, $0.value) }
  }
}
