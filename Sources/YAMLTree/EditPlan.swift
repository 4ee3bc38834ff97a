/// Works out which bytes an edit replaces.
struct EditPlan {
  typealias Node = YAMLTree.Node
  typealias Entry = (key: Node, value: Node)

  let tree: YAMLTree
  let edit: TreeEdit
  let lines: SourceLines
  var writer: ContentWriter
  /// In the order of the file once ``make()`` is done; none where nothing is to change.
  var replacements: [Replacement] = []

  init(_ tree: YAMLTree, _ edit: TreeEdit) {
    self.tree = tree
    self.edit = edit
    lines = SourceLines(tree)
    writer = ContentWriter(step: 2)
  }

  /// The text with all replacements made.
  var newBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.bytes.count + 256)
    var offset = 0
    for replacement in replacements {
      bytes += lines.bytes[offset..<max(offset, replacement.range.lowerBound)]
      bytes += replacement.bytes
      offset = max(offset, replacement.range.upperBound)
    }
    return bytes + lines.bytes[offset...]
  }

  /// Follows the path as far as it goes, and changes what is there.
  mutating func make() throws(EditFault) {
    defer {
      // Insertions at one offset keep the order in which they were made.
      replacements = replacements.enumerated().sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }.map(\.element)
    }
    var mapping = tree.root
    var owner: (entry: Entry, mapping: Node)?
    for (depth, key) in edit.path.enumerated() {
      guard tree.kind(mapping) == .mapping else {
        if case .remove = edit.change { return }
        throw .notMapping(mapping)
      }
      guard let entry = tree.entry(key, of: mapping) else {
        if case .remove = edit.change { return }
        let content = edit.contentFromNothing.nested(under: edit.path[(depth + 1)...])
        try insert(key, content, into: mapping, depth: depth)
        return
      }
      let isLast = depth == edit.path.count - 1
      if isLast { return try change(entry, in: mapping, owner) }
      if tree.isEmpty(entry.value) {
        if case .remove = edit.change { return }
        let content = edit.contentFromNothing.nested(under: edit.path[(depth + 1)...])
        return try fill(entry, with: content, in: mapping)
      }
      owner = (entry, mapping)
      mapping = entry.value
    }
  }

  /// Changes the entry at the end of the path.
  private mutating func change(
    _ entry: Entry, in mapping: Node, _ owner: (entry: Entry, mapping: Node)?
  ) throws(EditFault) {
    switch edit.change {
    case .set(let content):
      if tree.content(entry.value) != content { try replace(entry, with: content, in: mapping) }
    case .wrap(let key): try wrap(entry, under: key, in: mapping)
    case .append(let item):
      if tree.isEmpty(entry.value) {
        try fill(entry, with: .list([item]), in: mapping)
      } else {
        try append(item, to: entry.value)
      }
    case .remove:
      guard tree.isFlow(mapping) || tree.count(mapping) > 1 else {
        guard let owner else { throw .unusualEntry(entry.key) }
        return try replace(owner.entry, with: .blank, in: owner.mapping)
      }
      try remove(entry, from: mapping)
    }
  }

  /// Fills a blank value, or empty brackets, with content.
  private mutating func fill(
    _ entry: Entry, with content: YAMLContent, in mapping: Node
  ) throws(EditFault) {
    writer = ContentWriter(step: step(under: mapping))
    try replace(entry, with: content, in: mapping)
  }

  private mutating func replace(
    _ entry: Entry, with content: YAMLContent, in mapping: Node
  ) throws(EditFault) {
    if tree.isFlow(mapping) {
      try replaceInBrackets(entry, with: content)
    } else {
      try replaceOnLines(entry, with: content)
    }
  }

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

  private func step(of value: Node, under column: Int) -> Int? {
    guard tree.kind(value) == .mapping, !tree.isFlow(value) else { return nil }
    let step = lines.column(of: tree.place(value).start) - column
    return 1...16 ~= step ? step : nil
  }

  /// The entry after which a new key belongs, nil for before the first one.
  func predecessor(of key: String, in mapping: Node, depth: Int) -> Entry? {
    var best: (rank: Int, entry: Entry)?
    var isBeforeOthers = false
    var last: Entry?
    let order = depth < edit.orders.count ? edit.orders[depth] : nil
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

  private mutating func insert(
    _ key: String, _ content: YAMLContent, into mapping: Node, depth: Int
  ) throws(EditFault) {
    writer = ContentWriter(step: step(under: mapping))
    let predecessor = predecessor(of: key, in: mapping, depth: depth)
    if tree.isFlow(mapping) {
      try insertInBrackets(key, content, into: mapping, after: predecessor)
    } else {
      try insertOnLines(key, content, into: mapping, after: predecessor)
    }
  }
}
