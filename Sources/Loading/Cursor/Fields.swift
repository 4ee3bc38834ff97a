import Findings
import YAMLTree

extension FieldKey {
  /// The key of a name, like `init(rawValue:)`, but faster: most keys differ in their length.
  fileprivate static func named(_ name: String) -> Self? {
    allCases.first { $0.rawValue.utf8.count == name.utf8.count && $0.rawValue == name }
  }
}

/// The values of a mapping by key.
struct Fields<Key: FieldKey> {
  /// The mapping itself.
  let node: YAMLTree.Node
  /// In place rather than in an array, because an assessment has thousands of small mappings. No
  /// owner has more keys than fit; beyond that there can only be repeated ones, reported already.
  private var found: InlineArray<24, (key: Key, value: YAMLTree.Node)?> = .init(repeating: nil)
  private var count = 0

  init(node: YAMLTree.Node) { self.node = node }

  /// Inlined, because the array would be copied for the call.
  @inline(__always)
  subscript(key: Key) -> YAMLTree.Node? {
    for index in 0..<count {
      if let entry = found[index], entry.key == key { return entry.value }
    }
    return nil
  }

  fileprivate mutating func set(_ key: Key, _ value: YAMLTree.Node) {
    guard count < found.count else { return }
    found[count] = (key, value)
    count += 1
  }
}

extension TreeCursor {
  /// Reads a mapping: reports keys that its owner does not have and required ones that are missing.
  mutating func fields<Key: FieldKey>(_ node: Node, _: Key.Type = Key.self) -> Fields<Key>? {
    guard tree.kind(node) == .mapping else {
      let keys = Key.allCases.prefix(3).map { "\($0.rawValue): …" }.joined(separator: ", ")
      wrongKind(node, Key.owner, expected: "expected keys such as \(keys)")
      return nil
    }
    var fields = Fields<Key>(node: node)
    for (key, value) in tree.entries(node) {
      let name = tree.text(key)
      if let known = Key.named(name) {
        fields.set(known, value)
      } else {
        unknownKey(key, name, of: Key.owner, among: Key.allCases.map(\.rawValue))
      }
    }
    for key in Key.needed where fields[key] == nil {
      let start = tree.entries(node).first { _ in true }.map { tree.place($0.key) }
      error(
        .missingKey, at: start ?? tree.place(node), "\(Key.owner) needs '\(key.rawValue)'",
        expected: "expected '\(key.rawValue): …' among these keys")
    }
    return fields
  }

  mutating func unknownKey(_ key: Node, _ name: String, of owner: String, among known: [String]) {
    if tree.kind(key) != .scalar || name.isEmpty { return }
    let near = nearest(to: name, among: known)
    let bare = owner.hasPrefix("an ") ? owner.dropFirst(3) : owner.dropFirst(2)
    error(
      .unknownKey, at: key, "\(VisibleText.quoted(name)) is not a key of \(owner)",
      expected: near.map { "did you mean '\($0)'?" } ?? "not known here",
      help: near == nil ? ["the keys of \(bare) are: \(known.joined(separator: ", "))"] : [])
  }
}
