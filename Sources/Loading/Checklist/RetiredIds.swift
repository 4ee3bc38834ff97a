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

  /// Reports earlier ids that name something of this version, or two things.
  static func reviewFormer(_ checklist: Checklist, _ sources: [SourceText]) -> FindingList {
    var findings = FindingList()
    var owners: [String: String] = [:]
    let criteria = Set(checklist.criteria.map(\.id))
    let indicators = Set(checklist.indicators.map(\.id))
    func review(_ was: [String], of id: String, at place: Place, file: Int, used: Set<String>) {
      for former in was {
        let message: String
        if used.contains(former) {
          message = "\(id) was \(VisibleText.quoted(former)), which this version uses as well"
        } else if let other = owners[former] {
          message = "\(id) was \(VisibleText.quoted(former)), and so was \(other)"
        } else {
          owners[former] = id
          continue
        }
        findings.add(
          Finding(
            id: .retiredId, source: sources[file], place: place, message: message,
            expectation: "expected an earlier id that nothing else has or had",
            help: ["an answer under an earlier id can become the answer to one question only"]))
      }
    }
    for criterion in checklist.criteria where sources.indices.contains(criterion.file) {
      review(
        criterion.was, of: criterion.id, at: criterion.place, file: criterion.file, used: criteria)
      for indicator in checklist.indicators[criterion.indicators] {
        review(
          indicator.was, of: indicator.id, at: indicator.place, file: criterion.file,
          used: indicators)
      }
    }
    return findings
  }
}
