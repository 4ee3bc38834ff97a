package import YAMLTree

/// The entries in which two texts of an assessment differ: answers, facts, plans, marks about them, or
/// what stands at the top by itself.
package struct EntryDifference {
  private let old: YAMLTree
  private let new: YAMLTree
  /// The keys that lead to each.
  let paths: [[String]]

  package init(from old: YAMLTree, to new: YAMLTree) {
    (self.old, self.new) = (old, new)
    paths = Self.keys(at: [], old, new).flatMap { key -> [[String]] in
      let isBlock = [old, new].allSatisfy { tree in
        tree.value(at: [key]).map { tree.kind($0) == .mapping || tree.isBlank($0) } ?? true
      }
      guard isBlock else {
        return Self.content(at: [key], old) == Self.content(at: [key], new) ? [] : [[key]]
      }
      return Self.keys(at: [key], old, new).map { [key, $0] }.filter {
        Self.content(at: $0, old) != Self.content(at: $0, new)
      }
    }
  }

  /// Whether a text says in all of them what the new one does.
  package func isAsNew(_ tree: YAMLTree) -> Bool {
    paths.allSatisfy { Self.content(at: $0, tree) == Self.content(at: $0, new) }
  }

  /// A text that says in all of them what the old one does.
  package func undone(
    in tree: YAMLTree, by editor: AnswerEditor
  ) throws(EditFault) -> YAMLTree {
    var tree = tree
    for path in paths {
      if let content = Self.content(at: path, old) {
        tree = try tree.applying(editor.edit(path, .set(content)))
      } else if tree.value(at: path) != nil {
        tree = try tree.applying(editor.edit(path, .remove))
      }
    }
    return try tree.readAgain()
  }

  private static func content(at path: [String], _ tree: YAMLTree) -> YAMLContent? {
    tree.value(at: path).map(tree.content)
  }

  /// The keys of a mapping in either text, each once, in their order.
  private static func keys(at path: [String], _ trees: YAMLTree...) -> [String] {
    var known: Set<String> = []
    return trees.flatMap { tree -> [String] in
      guard let node = tree.value(at: path), tree.kind(node) == .mapping else { return [] }
      return tree.entries(node).map { tree.text($0.key) }
    }.filter { known.insert($0).inserted }
  }
}
