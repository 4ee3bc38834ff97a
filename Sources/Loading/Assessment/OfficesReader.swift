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
    for (key, value) in cursor.entries(node, "'offices'", "'<agency>: <name>'") {
      guard let agency = version.agency(key, &cursor) else { continue }
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
    let entries = cursor.entries(node, "'assigned'", "'<id>: <agency>'").map {
      (key: $0.key, value: $0.value, isOfNow: isOfNow(cursor.tree.text($0.key)))
    }
    // What stands under an id of now comes before one under an earlier id, wherever they stand.
    for (key, value, _) in entries.filter(\.isOfNow) + entries.filter({ !$0.isOfNow }) {
      let id = cursor.tree.text(key)
      let group = index.groups[id]
      let criterion = index.criteria[id] ?? index.formerCriteria[id]
      let indicator = index.indicators[id] ?? index.formerIndicators[id]
      if group == nil, criterion == nil, indicator == nil {
        reportUnknown(key, id, &cursor)
        continue
      }
      guard !cursor.tree.isBlank(value),
        let agency = version.agency(value, &cursor)
      else { continue }
      if let indicator {
        let now = index.checklist.indicators[indicator].id
        assign(agency, to: indicator, now, in: &assignments.indicators, key, &cursor)
      } else if let criterion {
        let now = index.checklist.criteria[criterion].id
        assign(agency, to: criterion, now, in: &assignments.criteria, key, &cursor)
      } else if let group {
        assignments.groups[group] = agency
      }
    }
    return assignments
  }

  private func isOfNow(_ id: String) -> Bool {
    index.groups[id] != nil || index.criteria[id] != nil || index.indicators[id] != nil
  }

  /// Assigns something of an id of now, unless that has been done under it, or under another earlier id.
  private func assign<Item>(
    _ agency: AgencyIndex, to place: PlaceInList<Item>, _ now: String,
    in assigned: inout [PlaceInList<Item>: AgencyIndex], _ key: YAMLTree.Node,
    _ cursor: inout TreeCursor
  ) {
    guard assigned[place] == nil else {
      version.reportFormer(key, of: now, which: "is assigned", &cursor)
      return
    }
    assigned[place] = agency
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
}
