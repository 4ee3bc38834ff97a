import Findings

/// A file that is edited: its tree, its lines and its habits.
struct EditedFile {
  typealias Node = YAMLTree.Node
  typealias Entry = (key: Node, value: Node)

  let tree: YAMLTree
  let lines: SourceLines

  init(_ tree: YAMLTree) {
    self.tree = tree
    lines = SourceLines(tree)
  }

  func ending(of node: Node) -> NodeEnding { NodeEnding(tree: tree, node: node) }

  /// How many columns the file sets a mapping in under the keys of another: as beside it, else as
  /// anywhere, else 2.
  func step(under mapping: Node) -> Int {
    let column = lines.column(of: tree.place(mapping).start)
    for (_, value) in tree.entries(mapping) {
      if let step = step(of: value, under: column) { return step }
    }
    var outer = tree.root
    while tree.kind(outer) == .mapping, !tree.isFlow(outer) {
      let column = lines.column(of: tree.place(outer).start)
      var next: Node?
      for (_, value) in tree.entries(outer) {
        if let step = step(of: value, under: column) { return step }
        if next == nil, tree.kind(value) == .mapping { next = value }
      }
      guard let next else { break }
      outer = next
    }
    return 2
  }

  /// How many columns a mapping is set in under keys that begin at a column; nil for other values.
  func step(of value: Node, under column: Int) -> Int? {
    guard tree.kind(value) == .mapping, !tree.isFlow(value) else { return nil }
    let step = lines.column(of: tree.place(value).start) - column
    return 1...16 ~= step ? step : nil
  }

  /// The entry after which a new key belongs, nil for before the first one.
  func predecessor(of key: String, in mapping: Node, _ order: KeyOrder?) -> Entry? {
    var best: (rank: Int, entry: Entry)?
    var isBeforeOthers = false
    var last: Entry?
    let rank = order?[key]
    for entry in tree.entries(mapping) {
      last = entry
      guard let rank, let other = order?[tree.text(entry.key)] else { continue }
      if other > rank {
        isBeforeOthers = true
      } else if best.map({ $0.rank < other }) ?? true {
        best = (other, entry)
      }
    }
    return best?.entry ?? (isBeforeOthers ? nil : last)
  }

  /// The entry that stands before another.
  func predecessor(of entry: Entry, in mapping: Node) -> Entry? {
    var previous: Entry?
    for other in tree.entries(mapping) {
      if other.key == entry.key { return previous }
      previous = other
    }
    return nil
  }
}
