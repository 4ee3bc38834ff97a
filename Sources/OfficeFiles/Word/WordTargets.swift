/// What a document jumps to: its own bookmarks, under names that Word takes, and addresses outside.
struct WordTargets {
  /// The numbers of the bookmarks, by the names they were given.
  private(set) var bookmarks: [String: Int] = [:]
  /// In the order in which they come, each once.
  private(set) var addresses: [String] = []

  init(_ blocks: [WordDocument.Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): add(paragraph)
      case .table(let table):
        for row in table.rows { for cell in row { cell.paragraphs.forEach { add($0) } } }
      case .pageBreak: break
      }
    }
  }

  private mutating func add(_ paragraph: WordDocument.Paragraph) {
    if let name = paragraph.bookmark, bookmarks[name] == nil {
      bookmarks[name] = bookmarks.count + 1
    }
    for case .link(_, let address) in paragraph.runs where !addresses.contains(address) {
      addresses.append(address)
    }
  }

  /// A bookmark as Word names it: letters, figures and `_` alone, 40 at most, and hidden from lists of
  /// bookmarks by the first of them; nil where the document has none of this name.
  func name(of bookmark: String) -> String? { bookmarks[bookmark].map { "_place\($0)" } }

  /// The relationship that leads to an address.
  func relationship(of address: String) -> String? {
    addresses.firstIndex(of: address).map { "rIdLink\($0 + 1)" }
  }
}
