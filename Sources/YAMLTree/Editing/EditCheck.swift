/// Compares the trees before and after an edit: they must differ in the intended node alone.
///
/// Everything counts but the style: keys, their order, items, and every byte of each text.
struct EditCheck {
  let old: YAMLTree
  let new: YAMLTree
  let edit: TreeEdit
  /// What the new tree took over from the old one without reading it again.
  var common: PartialReading.Common?

  var holds: Bool { holds(old.root, new.root, edit.path[...]) }

  private typealias Node = YAMLTree.Node

  private func holds(_ a: Node, _ b: Node, _ path: ArraySlice<String>) -> Bool {
    guard let key = path.first else { return isChanged(a, b) }
    if old.isEmpty(a) {
      return new.content(b) == edit.contentFromNothing.nested(under: path)
    }
    guard old.kind(a) == .mapping else { return false }
    let isRemoval = if case .remove = edit.change { path.count == 1 } else { false }
    if isRemoval, old.count(a) == 1 { return old.entry(key, of: a) != nil && new.isEmpty(b) }
    guard new.kind(b) == .mapping else { return false }
    let isKnown = old.entry(key, of: a) != nil
    var after = new.entries(b)
    for before in old.entries(a) {
      let isMeant = old.text(before.key).utf8.elementsEqual(key.utf8)
      if isMeant, isRemoval { continue }
      guard var next = after.next() else { return false }
      if !isKnown, new.text(next.key).utf8.elementsEqual(key.utf8) {
        guard isInsertion(next.value, path), let second = after.next() else { return false }
        next = second
      }
      guard areSame(before.key, next.key),
        isMeant
          ? holds(before.value, next.value, path.dropFirst()) : areSame(before.value, next.value)
      else { return false }
    }
    guard let last = after.next() else { return isKnown || new.entry(key, of: b) != nil }
    return !isKnown && new.text(last.key).utf8.elementsEqual(key.utf8)
      && isInsertion(last.value, path) && after.next() == nil
  }

  private func isInsertion(_ value: Node, _ path: ArraySlice<String>) -> Bool {
    new.content(value) == edit.contentFromNothing.nested(under: path.dropFirst())
  }

  /// Whether the value at the end of the path became what was intended.
  private func isChanged(_ a: Node, _ b: Node) -> Bool {
    switch edit.change {
    case .set(let content): return new.content(b) == content
    case .wrap(let key):
      guard new.count(b) == 1, let entry = new.entry(key, of: b) else { return false }
      return areSame(a, entry.value)
    case .append(let item):
      if old.isEmpty(a) { return new.content(b) == .list([item]) }
      guard old.kind(a) == .sequence, new.kind(b) == .sequence,
        new.count(b) == old.count(a) + 1
      else { return false }
      var after = new.items(b)
      for before in old.items(a) {
        guard let next = after.next(), areSame(before, next) else { return false }
      }
      return after.next().map { new.content($0) == item } ?? false
    case .begin(let items): return old.isEmpty(a) && new.content(b) == .list(items)
    case .remove: return false
    }
  }

  /// Whether two nodes and everything in them say the same.
  private func areSame(_ a: Node, _ b: Node) -> Bool {
    let (first, second) = (Int(a.index), Int(b.index))
    if let common, first == second, Int(old.records[first].next) <= common.end { return true }
    if let common, first >= common.start, second == first + common.shift { return true }
    return old.says(a, sameAs: b, in: new)
  }
}

extension YAMLTree {
  /// Whether a node and everything in it says the same, byte for byte, as one of another tree.
  func says(_ node: Node, sameAs other: Node, in tree: YAMLTree) -> Bool {
    let (first, second) = (Int(node.index), Int(other.index))
    let count = Int(records[first].next) - first
    guard Int(tree.records[second].next) - second == count else { return false }
    return (0..<count).allSatisfy { step in
      let (own, theirs) = (records[first + step], tree.records[second + step])
      guard own.kind == theirs.kind, own.count == theirs.count,
        Int(own.next) - first == Int(theirs.next) - second
      else { return false }
      return own.kind != .scalar
        || withBytes(Node(index: Int32(first + step))) { bytes in
          tree.withBytes(Node(index: Int32(second + step))) { bytes.elementsEqual($0) }
        }
    }
  }

  /// Whether a node is blank, or a list or mapping with nothing in it.
  func isEmpty(_ node: Node) -> Bool {
    switch kind(node) {
    case .scalar: isBlank(node)
    case .sequence, .mapping: count(node) == 0
    case .alias: false
    }
  }
}
