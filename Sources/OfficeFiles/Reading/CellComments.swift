/// What people wrote about the cells of a sheet.
struct CellComments {
  /// How many pieces of comments a sheet may have.
  private static let limit = 20_000

  /// In rising order of their places.
  private(set) var found: [(place: (row: Int, column: Int), texts: [String])] = []

  /// Of a cell where people answered one another, each piece is a comment; the notice that Excel keeps for
  /// programs that cannot show them is left out.
  init(_ package: inout OfficePackage, of sheet: String) throws(OfficeFault) {
    let links = try package.relationships(of: sheet)
    let threads = try Self.comments(
      &package, links, kind: "threadedComment", space: .threadedComments)
    let notes = try Self.comments(&package, links, kind: "comments", space: .sheet)
    for (key, texts) in threads.merging(notes, uniquingKeysWith: { thread, _ in thread }) {
      found.append(((key >> 14, key & 0x3FFF), texts))
    }
    found.sort { $0.place < $1.place }
  }

  /// By their places, each row and column in one number.
  private static func comments(
    _ package: inout OfficePackage, _ links: [OfficePackage.Relationship], kind: String,
    space: XMLSpace
  ) throws(OfficeFault) -> [Int: [String]] {
    var (found, count): ([Int: [String]], Int) = ([:], 0)
    for link in links where link.kind == kind {
      guard var reader = try package.reader(of: link.target) else { continue }
      try reader.openRoot()
      // Threaded comments stand directly in the first element, others in a list.
      while true {
        let event = try reader.next()
        if event == .finish { break }
        guard event == .start,
          reader.name == XMLName(space, "comment")
            || reader.name == XMLName(space, "threadedComment"),
          let place = CellRange.place(try reader.attribute("ref") ?? "")
        else { continue }
        let depth = reader.depth
        while try reader.nextChild(of: depth) {
          guard reader.name == XMLName(space, "text") else { continue }
          count += 1
          guard count <= limit else { throw .tooLarge("more than \(limit) comments") }
          let text =
            space == .sheet
            ? try ReadCellText(&reader, depth: depth + 1).whole
            : try reader.content(of: depth + 1)
          if !text.isEmpty { found[place.row << 14 | place.column, default: []].append(text) }
        }
      }
    }
    return found
  }
}
