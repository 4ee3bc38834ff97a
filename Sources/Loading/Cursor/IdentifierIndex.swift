import Findings
import PolicyModel
import YAMLTree

/// The ids of one kind of thing, each with its place, for references to it.
struct IdentifierIndex<Item> {
  /// What the ids name, for messages: `a theme`.
  let kind: String
  private(set) var all: Listing<Item, String> = []
  private var places: [String: PlaceInList<Item>] = [:]

  init(_ kind: String) { self.kind = kind }

  init(_ kind: String, _ ids: [String]) {
    self.kind = kind
    all.reserveCapacity(ids.count)
    places.reserveCapacity(ids.count)
    for id in ids { add(id) }
  }

  subscript(id: String) -> PlaceInList<Item>? { places[id] }

  /// Adds an id; false if it stands there already.
  @discardableResult mutating func add(_ id: String) -> Bool {
    guard places[id] == nil else { return false }
    places[id] = all.endIndex
    all.append(id)
    return true
  }

  /// Reads a new id, which names nothing else of its kind.
  mutating func newIdentifier(
    _ node: YAMLTree.Node, _ what: String, _ cursor: inout TreeCursor
  ) -> String? {
    guard let id = Identifier.read(node, what, &cursor) else { return nil }
    if !add(id) {
      cursor.error(
        .duplicateId, at: node, "\(VisibleText.quoted(id)) already names \(kind)",
        expected: "expected an id that is used once")
      return nil
    }
    return id
  }

  /// The place of the thing that an id refers to.
  func reference(_ node: YAMLTree.Node, _ cursor: inout TreeCursor)
    -> PlaceInList<Item>?
  {
    guard let id = cursor.text(node, kind) else { return nil }
    return reference(to: id, at: node, &cursor)
  }

  /// The place of the thing of that id, which stands in a node.
  func reference(to id: String, at node: YAMLTree.Node, _ cursor: inout TreeCursor)
    -> PlaceInList<Item>?
  {
    if let found = self[id] { return found }
    let parts = id.split { " ;,/".contains($0) }.map(String.init)
    if parts.count > 1, parts.allSatisfy({ self[$0] != nil }) {
      cursor.error(
        .unknownId, at: node, "\(VisibleText.quoted(id)) is not \(kind)",
        expected: "expected a comma between them",
        help: ["in brackets: [\(parts.joined(separator: ", "))]"])
      return nil
    }
    let near = cursor.nearest(to: Lookalike.plain(id), among: Array(all))
    let some = all.prefix(12).joined(separator: ", ") + (all.count > 12 ? ", …" : "")
    cursor.error(
      .unknownId, at: node, "\(VisibleText.quoted(id)) is not \(kind)",
      expected: near.map { "did you mean '\($0)'?" } ?? "not known here",
      help: near == nil ? ["known are: \(all.isEmpty ? "none" : some)"] : [])
    return nil
  }

  /// The places of a list of ids, none of them twice.
  func references(
    _ node: YAMLTree.Node?, _ what: String, _ cursor: inout TreeCursor
  ) -> [PlaceInList<Item>] {
    guard let node, !cursor.tree.isBlank(node), let items = cursor.list(node, what, of: "ids")
    else { return [] }
    var found: [PlaceInList<Item>] = []
    for item in items {
      guard let target = reference(item, &cursor) else { continue }
      if found.contains(target) {
        cursor.error(
          .listedTwice, at: item, "\(VisibleText.quoted(all[target])) is listed twice",
          expected: "expected each once")
      } else {
        found.append(target)
      }
    }
    return found
  }
}
