import Findings
import PolicyModel
import YAMLTree

/// Holds that the ids of earlier versions are never used again.
enum RetiredIds {
  /// Reads `retired:` and reports those that name something of this version.
  static func read(
    _ node: YAMLTree.Node?, of checklist: Checklist, _ cursor: inout TreeCursor
  ) -> [String] {
    guard let node, !cursor.tree.isBlank(node),
      let items = cursor.list(node, "'retired'", of: "ids")
    else { return [] }
    let used = Set(checklist.criteria.map(\.id) + checklist.indicators.map(\.id))
    var ids: [String] = []
    var seen: Set<String> = []
    for item in items {
      guard let id = cursor.text(item, "retired id") else { continue }
      if !seen.insert(id).inserted {
        cursor.error(
          .listedTwice, at: item, "\(VisibleText.quoted(id)) is listed twice",
          expected: "expected each once")
      } else if used.contains(id) {
        cursor.error(
          .retiredId, at: item, "\(VisibleText.quoted(id)) is retired and used all the same",
          expected: "expected an id that no version has used",
          help: ["give what is new an id of its own; or take this line away"])
      }
      ids.append(id)
    }
    return ids
  }

  /// Reports earlier ids of criteria and indicators that name something of this version, or two things.
  static func reviewFormer(_ checklist: Checklist, _ sources: [SourceText]) -> FindingList {
    var findings = FindingList()
    let hasFormer =
      checklist.criteria.contains { !$0.was.isEmpty }
      || checklist.indicators.contains { !$0.was.isEmpty }
    guard hasFormer else { return findings }
    var criteria = FormerOwners(used: checklist.criteria.map(\.id))
    var indicators = FormerOwners(used: checklist.indicators.map(\.id))
    func add(_ faults: [String], at place: Place, file: Int) {
      for message in faults {
        findings.add(
          Finding(
            id: .retiredId, source: sources[file], place: place, message: message,
            expectation: FormerOwners.expectation, help: FormerOwners.help))
      }
    }
    for criterion in checklist.criteria where sources.indices.contains(criterion.file) {
      add(
        criteria.faults(criterion.was, of: criterion.id), at: criterion.place,
        file: criterion.file)
      for indicator in checklist.indicators[criterion.indicators] {
        add(
          indicators.faults(indicator.was, of: indicator.id), at: indicator.place,
          file: criterion.file)
      }
    }
    return findings
  }
}
