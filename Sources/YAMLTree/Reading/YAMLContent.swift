/// What a node says, apart from how and where it is written.
package indirect enum YAMLContent: Sendable {
  /// A key of a mapping with its value.
  package struct Entry: Sendable {
    package let key: String
    package let value: YAMLContent

    package init(_ key: String, _ value: YAMLContent) {
      (self.key, self.value) = (key, value)
    }
  }

  /// A value left empty.
  case blank
  case text(String)
  case list([YAMLContent])
  case mapping([Entry])

  /// The content under the last of several keys, each in a mapping of its own.
  ///
  ///     YAMLContent.text("yes").nested(under: ["a", "b"])   // a: { b: yes }
  func nested(under keys: some BidirectionalCollection<String>) -> YAMLContent {
    keys.reversed().reduce(self) { content, key in .mapping([Entry(key, content)]) }
  }

  /// Whether all items are texts, so that they fit in brackets on one line.
  var isListOfTexts: Bool {
    guard case .list(let items) = self else { return false }
    return items.allSatisfy { item in
      if case .text = item { true } else { false }
    }
  }

  /// Whether it is a mapping of some numbers, which people write in brackets: `{ count: 18, of: 25 }`.
  var isOfNumbers: Bool {
    guard case .mapping(let entries) = self, entries.count > 1 else { return false }
    return entries.allSatisfy { entry in
      guard case .text(let text) = entry.value else { return false }
      return text.utf8.allSatisfy { "0123456789.-%".utf8.contains($0) }
    }
  }
}

extension YAMLContent: Equatable {
  /// Whether both say the same, byte for byte: composed and decomposed letters differ.
  package static func == (one: YAMLContent, other: YAMLContent) -> Bool {
    switch (one, other) {
    case (.blank, .blank): true
    case (.text(let a), .text(let b)): a.utf8.elementsEqual(b.utf8)
    case (.list(let a), .list(let b)): a == b
    case (.mapping(let a), .mapping(let b)):
      a.elementsEqual(b) { $0.key.utf8.elementsEqual($1.key.utf8) && $0.value == $1.value }
    default: false
    }
  }
}

extension YAMLTree {
  /// What a node says; an alias, which is refused anyway, counts as blank.
  package func content(_ node: Node) -> YAMLContent {
    switch kind(node) {
    case .alias: .blank
    case .scalar: isBlank(node) ? .blank : .text(text(node))
    case .sequence: .list(items(node).map(content))
    case .mapping:
      .mapping(entries(node).map { YAMLContent.Entry(text($0.key), content($0.value)) })
    }
  }

  /// The value at the end of a path of keys from the root; nil where there is none.
  package func value(at path: some Sequence<String>) -> Node? {
    var node = root
    for key in path {
      guard let entry = entry(key, of: node) else { return nil }
      node = entry.value
    }
    return node
  }

  /// The entry of a mapping with a key.
  package func entry(_ key: String, of mapping: Node) -> (key: Node, value: Node)? {
    switch sortedKeys.find(key, of: mapping, in: self) {
    case .key(let found): (found, Node(index: records[Int(found.index)].next))
    case .none: nil
    case .notSorted: entries(mapping).first { withBytes($0.key) { $0.elementsEqual(key.utf8) } }
    }
  }
}
