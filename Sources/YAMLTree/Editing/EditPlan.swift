/// Works out which bytes an edit replaces.
struct EditPlan {
  private typealias Node = EditedFile.Node
  private typealias Entry = EditedFile.Entry

  private let file: EditedFile
  private let edit: TreeEdit

  init(_ tree: YAMLTree, _ edit: TreeEdit) {
    (file, self.edit) = (EditedFile(tree), edit)
  }

  private var tree: YAMLTree { file.tree }

  /// The bytes to replace, in the order of the file; none where nothing is to change.
  func replacements() throws(EditFault) -> [Replacement] {
    // Insertions at one offset keep the order in which they were made.
    try followPath().enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }

  /// Follows the path as far as it goes, and changes what is there.
  private func followPath() throws(EditFault) -> [Replacement] {
    var mapping = tree.root
    var owner: (entry: Entry, mapping: Node)?
    for (depth, key) in edit.path.enumerated() {
      guard tree.kind(mapping) == .mapping else {
        if case .remove = edit.change { return [] }
        throw .notMapping(mapping)
      }
      guard let entry = tree.entry(key, of: mapping) else {
        if case .remove = edit.change { return [] }
        let content = edit.contentFromNothing.nested(under: edit.path[(depth + 1)...])
        return try insert(key, content, into: mapping, depth: depth)
      }
      let isLast = depth == edit.path.count - 1
      if isLast { return try change(entry, in: mapping, owner) }
      if tree.isEmpty(entry.value) {
        if case .remove = edit.change { return [] }
        let content = edit.contentFromNothing.nested(under: edit.path[(depth + 1)...])
        return try fill(entry, with: content, in: mapping)
      }
      owner = (entry, mapping)
      mapping = entry.value
    }
    return []
  }

  /// Changes the entry at the end of the path.
  private func change(
    _ entry: Entry, in mapping: Node, _ owner: (entry: Entry, mapping: Node)?
  ) throws(EditFault) -> [Replacement] {
    var edits = edits(of: mapping)
    switch edit.change {
    case .set(let content):
      if tree.content(entry.value) == content { return [] }
      try edits.replace(entry, with: content)
    case .wrap(let key): try edits.wrap(entry, under: key, in: mapping)
    case .append(let item):
      if tree.isEmpty(entry.value) {
        return try fill(entry, with: .list([item]), in: mapping)
      }
      return try append(item, to: entry.value)
    case .begin(let items):
      guard tree.isEmpty(entry.value) else { throw .notList(entry.value) }
      return try fill(entry, with: .list(items), in: mapping)
    case .remove:
      guard tree.isFlow(mapping) || tree.count(mapping) > 1 else {
        guard let owner else { throw .unusualEntry(entry.key) }
        var around = self.edits(of: owner.mapping)
        try around.replace(owner.entry, with: .blank)
        return around.replacements
      }
      try edits.remove(entry, from: mapping)
    }
    return edits.replacements
  }

  private func append(_ item: YAMLContent, to list: Node) throws(EditFault) -> [Replacement] {
    guard tree.kind(list) == .sequence, let last = Array(tree.items(list)).last else {
      throw .notList(list)
    }
    var edits = edits(of: list)
    edits.append(item, to: list, behind: last)
    return edits.replacements
  }

  /// Fills a blank value, or empty brackets, with content.
  private func fill(
    _ entry: Entry, with content: YAMLContent, in mapping: Node
  ) throws(EditFault) -> [Replacement] {
    var edits = edits(of: mapping, step: file.step(under: mapping))
    try edits.replace(entry, with: content)
    return edits.replacements
  }

  private func insert(
    _ key: String, _ content: YAMLContent, into mapping: Node, depth: Int
  ) throws(EditFault) -> [Replacement] {
    let order = depth < edit.orders.count ? edit.orders[depth] : nil
    let predecessor = file.predecessor(of: key, in: mapping, order)
    var edits = edits(of: mapping, step: file.step(under: mapping))
    try edits.insert(key, content, into: mapping, after: predecessor)
    return edits.replacements
  }

  /// Edits in the way that a mapping or list is written.
  private func edits(of collection: Node, step: Int = 2) -> any EntryEdits {
    tree.isFlow(collection)
      ? BracketEdits(file, step: step)
      : LineEdits(file, step: step, bracketsTexts: !edit.makesGrowingList)
  }
}
