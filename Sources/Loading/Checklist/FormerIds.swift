import Findings
import YAMLTree

/// Reads `was:`, the ids that something had in earlier versions of a checklist.
enum FormerIds {
  /// One id, or a list of them.
  static func read(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) -> [String] {
    guard let node, !cursor.tree.isBlank(node) else { return [] }
    let items =
      cursor.tree.kind(node) == .scalar
      ? [node] : cursor.list(node, "'was'", of: "earlier ids") ?? []
    var ids: [String] = []
    for item in items {
      guard let id = cursor.text(item, "earlier id") else { continue }
      // An indicator's whole id is its criterion's and its own, with a point between.
      let parts = id.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard parts.count <= 2, parts.allSatisfy(Identifier.isWellFormed) else {
        cursor.error(
          .malformedId, at: item, "\(VisibleText.quoted(id)) cannot have been an id",
          expected: "expected an id such as p2 or P1-OLD-03.p2")
        continue
      }
      guard !ids.contains(id) else {
        cursor.error(
          .listedTwice, at: item, "\(VisibleText.quoted(id)) is listed twice",
          expected: "expected each once")
        continue
      }
      ids.append(id)
    }
    return ids
  }

  /// The whole ids under which an indicator may have been answered before: those that it names, and
  /// what its own and its earlier names were under its criterion's earlier ids.
  static func whole(
    of id: String, was: [String], owner: String, formerOwners: [String]
  ) -> [String] {
    let short = [id] + was.filter { !$0.contains(".") }
    let named = ([owner] + formerOwners).flatMap { owner in short.map { "\(owner).\($0)" } }
    var found: [String] = []
    for name in was.filter({ $0.contains(".") }) + named
    where name != "\(owner).\(id)" && !found.contains(name) { found.append(name) }
    return found
  }
}
