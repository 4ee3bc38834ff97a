/// The styles of somebody's own Word document, with those of the program's that it lacks.
package struct WordStyleSheet: Sendable, Equatable {
  /// A `word/styles.xml`.
  package let bytes: [UInt8]
  /// What it calls styles that the program calls otherwise: Word in German has `berschrift1` for
  /// `Heading1`, both under the name *heading 1*.
  let ids: [String: String]

  /// - Parameter bytes: of a `word/styles.xml`, in UTF-8.
  /// - Throws: where it is none.
  package init(styles bytes: [UInt8]) throws(OfficeFault) {
    guard !bytes.starts(with: [0xFE, 0xFF]), !bytes.starts(with: [0xFF, 0xFE]) else {
      throw .damaged("its styles are not in UTF-8")
    }
    let theirs = try Self.names(in: bytes)
    var ids: [String: String] = [:]
    var missing: [WordStyle] = []
    for style in WordStyles.all {
      if let id = theirs[style.name.lowercased()] {
        if id != style.id { ids[style.id] = id }
      } else {
        missing.append(style)
      }
    }
    self.ids = ids
    self.bytes = Self.adding(missing, ids, to: bytes)
  }

  /// - Parameter bytes: of a `.docx`.
  /// - Throws: where it is none, or has no styles.
  package init(document bytes: [UInt8]) throws(OfficeFault) {
    var file = try OfficePackage(bytes, as: .wordDocument)
    let main = try file.mainPart()
    let part = try file.relationships(of: main).first { $0.kind == "styles" }
    guard let part, let styles = try file.content(part.target) else {
      throw .damaged("it has no styles")
    }
    try self.init(styles: styles)
  }

  /// The ids of the styles by their names in small letters.
  private static func names(in bytes: [UInt8]) throws(OfficeFault) -> [String: String] {
    var reader = try XMLReader(bytes, part: "styles.xml")
    try reader.openRoot()
    guard reader.name == XMLName(.word, "styles") else {
      throw .damaged("styles.xml holds no styles of Word")
    }
    var names: [String: String] = [:]
    while try reader.nextChild(of: 1) {
      guard reader.name == XMLName(.word, "style"),
        let id = try reader.attribute("styleId", .word)
      else { continue }
      var name: String?
      while try reader.nextChild(of: 2) {
        if name == nil, reader.name == XMLName(.word, "name") {
          name = try reader.attribute("val", .word)
        }
      }
      if let name = name?.lowercased(), names[name] == nil { names[name] = id }
    }
    if names.isEmpty { throw .damaged("styles.xml holds no styles of Word") }
    return names
  }

  /// The styles before the end of the root, whatever the prefix of the others.
  private static func adding(
    _ styles: [WordStyle], _ ids: [String: String], to bytes: [UInt8]
  ) -> [UInt8] {
    let end = Array("</".utf8)
    let place = bytes.indices.dropLast().last { Array(bytes[$0...$0 + 1]) == end }
    guard let place, !styles.isEmpty else { return bytes }
    var xml = XMLWriter.part()
    for style in styles { style.write(to: &xml, calling: ids, isAdded: true) }
    return bytes[..<place] + xml.bytes + bytes[place...]
  }
}
