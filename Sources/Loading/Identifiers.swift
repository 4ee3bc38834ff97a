import Findings
import YAMLTree

/// The ids of one kind of thing, each with its index, for references to it.
struct IdentifierIndex {
  /// What the ids name, for messages: `a theme`.
  let kind: String
  private(set) var all: [String] = []
  private var indices: [String: Int] = [:]

  init(_ kind: String) { self.kind = kind }

  init(_ kind: String, _ ids: [String]) {
    self.kind = kind
    for id in ids { add(id) }
  }

  subscript(id: String) -> Int? { indices[id] }

  /// Adds an id; false if it stands there already.
  @discardableResult mutating func add(_ id: String) -> Bool {
    guard indices[id] == nil else { return false }
    indices[id] = all.count
    all.append(id)
    return true
  }
}

/// The names by which a checklist's parts refer to one another.
package enum Identifier {
  /// Whether a text can be an id: letters, digits, `-` and `_`, at most 64.
  package static func isWellFormed(_ text: String) -> Bool { FileReader.isIdentifier(text) }
}

extension FileReader {
  /// A new id: letters, digits, `-` and `_`, at most 64, not used before in its kind.
  mutating func identifier(_ node: Node, _ what: String, newIn index: inout IdentifierIndex)
    -> String?
  {
    guard let id = wellFormedIdentifier(node, what) else { return nil }
    if !index.add(id) {
      error(
        .duplicateId, at: node, "\(VisibleText.quoted(id)) already names \(index.kind)",
        expected: "expected an id that is used once")
      return nil
    }
    return id
  }

  mutating func wellFormedIdentifier(_ node: Node, _ what: String) -> String? {
    guard let id = text(node, what) else { return nil }
    guard Self.isIdentifier(id) else {
      error(
        .malformedId, at: node, "\(VisibleText.quoted(id)) cannot be an id",
        expected: "expected letters, digits, '-' and '_', at most 64")
      return nil
    }
    return id
  }

  static func isIdentifier(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  /// The index of the thing that an id refers to.
  mutating func reference(_ node: Node, to index: IdentifierIndex) -> Int? {
    guard let id = text(node, index.kind) else { return nil }
    return reference(node, id, to: index)
  }

  mutating func reference(_ node: Node, _ id: String, to index: IdentifierIndex) -> Int? {
    if let found = index[id] { return found }
    let near = nearest(to: id, among: index.all)
    let some = index.all.prefix(12).joined(separator: ", ") + (index.all.count > 12 ? ", …" : "")
    error(
      .unknownId, at: node, "\(VisibleText.quoted(id)) is not \(index.kind)",
      expected: near.map { "did you mean '\($0)'?" } ?? "not known here",
      help: near == nil ? ["known are: \(index.all.isEmpty ? "none" : some)"] : [])
    return nil
  }

  /// The indices of a list of ids, none of them twice.
  mutating func references(_ node: Node?, _ what: String, to index: IdentifierIndex) -> [Int] {
    guard let node, !tree.isBlank(node), let items = list(node, what, of: "ids") else { return [] }
    var found: [Int] = []
    for item in items {
      guard let target = reference(item, to: index) else { continue }
      if found.contains(target) {
        error(
          .listedTwice, at: item, "\(VisibleText.quoted(index.all[target])) is listed twice",
          expected: "expected each once")
      } else {
        found.append(target)
      }
    }
    return found
  }
}
