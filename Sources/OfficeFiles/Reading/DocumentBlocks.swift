/// Paragraphs and tables, and what was taken away of them.
extension DocumentWalk {
  mutating func readParagraph(_ depth: Int) throws(OfficeFault) {
    paragraphs += 1
    guard paragraphs <= DocumentLimit.paragraphs else {
      throw .tooLarge("more than \(DocumentLimit.paragraphs) paragraphs")
    }
    let begins = scopes[scopes.count - 1].beginParagraph()
    try keepingLook { walk throws(OfficeFault) in try walk.goThrough(depth) }
    if begins { scopes[scopes.count - 1].endParagraph() }
  }

  mutating func readParagraphProperties(_ depth: Int) throws(OfficeFault) {
    while try reader.nextChild(of: depth) {
      if reader.name == XMLName(.word, "pStyle"), let id = try reader.attribute("val", .word) {
        use(paragraphStyle: id)
      }
      guard reader.name == XMLName(.word, "rPr") else { continue }
      try readProperties(depth + 1, deleted: "del") { $0.scopes[$0.scopes.count - 1].deleteEnd() }
    }
  }

  mutating func readTable(_ depth: Int) throws(OfficeFault) {
    tables.append([])
    try goThrough(depth)
    let table = tables.removeLast()
    scopes[scopes.count - 1].add(table)
  }

  mutating func readRow(_ depth: Int) throws(OfficeFault) {
    rows.append(([], false))
    try goThrough(depth)
    let row = rows.removeLast()
    guard !tables.isEmpty, !row.isDeleted, !row.cells.isEmpty else { return }
    tables[tables.count - 1].append(ReadDocument.Row(cells: row.cells))
  }

  mutating func readCell(_ depth: Int) throws(OfficeFault) {
    cells += 1
    guard cells <= DocumentLimit.cells else {
      throw .tooLarge("more than \(DocumentLimit.cells) cells")
    }
    scopes.append(DocumentScope(isCell: true))
    try goThrough(depth)
    var scope = scopes.removeLast()
    scope.finish()
    guard !rows.isEmpty, !scope.isDeleted else { return }
    rows[rows.count - 1].cells.append(scope.cell)
  }

  /// Whether something was taken away under tracking is said among its properties.
  mutating func readProperties(
    _ depth: Int, deleted: String, _ mark: (inout DocumentWalk) -> Void
  ) throws(OfficeFault) {
    while try reader.nextChild(of: depth) {
      if reader.name == XMLName(.word, deleted) { mark(&self) }
    }
  }

  mutating func markRow() {
    if !rows.isEmpty { rows[rows.count - 1].isDeleted = true }
  }

  mutating func markCell() { scopes[scopes.count - 1].isDeleted = true }
}
