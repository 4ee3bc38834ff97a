/// What stands in parts of its own beside the text of a Word document: comments in the margin, notes at the
/// foot of a page or at the end, heads and feet of pages.
struct DocumentRemarks {
  enum NoteKind: String, CaseIterable {
    case foot = "footnotes"
    case end = "endnotes"
  }

  /// By their ids.
  private(set) var comments: [String: String] = [:]
  private(set) var notes: [NoteKind: [String: String]] = [:]
  /// A line each, every one once.
  private(set) var margins: [String] = []

  init() {}

  init(
    _ package: inout OfficePackage, _ links: [OfficePackage.Relationship], _ styles: DocumentStyles
  ) throws(OfficeFault) {
    func part(_ kind: String) -> String? { links.first { $0.kind == kind }?.target }
    comments = try Self.texts(&package, part("comments"), styles)
    for kind in NoteKind.allCases {
      notes[kind] = try Self.texts(&package, part(kind.rawValue), styles)
    }
    for link in links where link.kind == "header" || link.kind == "footer" {
      guard let reader = try package.reader(of: link.target) else { continue }
      var walk = DocumentWalk(reader, styles, DocumentRemarks())
      try walk.reader.openRoot()
      try walk.goThrough(1)
      let text = DocumentScope.text(of: walk.finishedBlocks())
      for line in text.split(separator: "\n").map(String.init) where !margins.contains(line) {
        margins.append(line)
      }
    }
  }

  /// The texts of a part, by the ids with which the document names them.
  private static func texts(
    _ package: inout OfficePackage, _ part: String?, _ styles: DocumentStyles
  ) throws(OfficeFault) -> [String: String] {
    guard let part, let reader = try package.reader(of: part) else { return [:] }
    var texts: [String: String] = [:]
    var walk = DocumentWalk(reader, styles, DocumentRemarks())
    try walk.reader.openRoot()
    while try walk.reader.nextChild(of: 1) {
      guard let id = try walk.reader.attribute("id", .word) else { continue }
      try walk.goThrough(2)
      let text = DocumentScope.text(of: walk.finishedBlocks())
      if !text.isEmpty { texts[id] = text }
    }
    return texts
  }
}
