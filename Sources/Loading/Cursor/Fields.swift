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
  ///
  /// - Parameters:
  ///   - key: the key under which a text probably belongs that stands in place of the keys.
  ///   - isPassed: whether what is wrong with a key has been reported already.
  mutating func fields<Key: FieldKey>(
    _ node: Node, _: Key.Type = Key.self, ofText key: Key? = nil,
    passing isPassed: ((Node) -> Bool)? = nil
  ) -> Fields<Key>? {
    guard tree.kind(node) == .mapping else {
      let keys = Key.allCases.prefix(3).map { "\($0.rawValue): …" }.joined(separator: ", ")
      wrongKind(
        node, Key.owner, expected: "expected keys such as \(keys)",
        help: help(for: node, under: key))
      return nil
    }
    var fields = Fields<Key>(node: node)
    var meant: Set<String> = []
    for (key, value) in tree.entries(node) {
      let name = tree.text(key)
      if let known = Key.named(name) {
        fields.set(known, value)
      } else if isPassed?(key) != true,
        let near = unknownKey(key, name, of: Key.owner, among: Key.allCases.map(\.rawValue))
      {
        meant.insert(near)
      }
    }
    // One that stands there misspelt is not missed as well.
    for key in Key.needed where fields[key] == nil && !meant.contains(key.rawValue) {
      let start = tree.entries(node).first { _ in true }.map { tree.place($0.key) }
      error(
        .missingKey, at: start ?? tree.place(node), "\(Key.owner) needs '\(key.rawValue)'",
        expected: "expected '\(key.rawValue): …' among these keys")
    }
    return fields
  }

  /// A text with the key that it lacks, and the others that are needed.
  private func help<Key: FieldKey>(for node: Node, under key: Key?) -> [String] {
    guard let key, tree.kind(node) == .scalar, !tree.isBlank(node) else { return [] }
    let text = YAMLScalar.written(String(tree.text(node).prefix(60)))
    let entries = Key.allCases.filter { $0 == key || Key.needed.contains($0) }
      .map { "\($0.rawValue): \($0 == key ? text : "…")" }
    return ["write { \(entries.joined(separator: ", ")) }"]
  }

  /// - Returns: the key that was probably meant.
  @discardableResult mutating func unknownKey(
    _ key: Node, _ name: String, of owner: String, among known: [String]
  ) -> String? {
    if tree.kind(key) != .scalar || name.isEmpty { return nil }
    let near = nearest(to: Lookalike.plain(name), among: known)
    let bare = owner.hasPrefix("an ") ? owner.dropFirst(3) : owner.dropFirst(2)
    error(
      .unknownKey, at: key, "\(VisibleText.quoted(name)) is not a key of \(owner)",
      expected: near.map { "did you mean '\($0)'?" } ?? "not known here",
      help: near == nil ? ["the keys of \(bare) are: \(known.joined(separator: ", "))"] : [])
    return near
  }
}
