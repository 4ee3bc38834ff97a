/// The parts of an office file, and how they lead to one another.
struct OfficePackage {
  /// What leads from one part to another.
  struct Relationship {
    var id: String
    /// The last step of its type, such as `worksheet`: what stands before differs between the two
    /// editions of the standard.
    var kind: String
    /// The name of the part, from the top of the archive.
    var target: String
  }

  private var archive: ZipReader

  init(_ archive: ZipReader) { self.archive = archive }

  var names: [String] { archive.names }

  func contains(_ part: String) -> Bool { archive.contains(part) }

  /// The bytes of a part; nil where there is none.
  mutating func content(_ part: String) throws(OfficeFault) -> [UInt8]? {
    try archive.content(part)
  }

  /// Reads a part; nil where there is none.
  mutating func reader(of part: String) throws(OfficeFault) -> XMLReader? {
    guard let content = try archive.content(part) else { return nil }
    return try XMLReader(content, part: part)
  }

  /// The name of the part with which the file begins, whatever its folder.
  mutating func mainPart() throws(OfficeFault) -> String {
    guard let main = try relationships(of: "").first(where: { $0.kind == "officeDocument" }) else {
      throw .damaged("it does not say with which of its parts it begins")
    }
    return main.target
  }

  /// Where a part leads inside the file; the whole file's where it is empty.
  mutating func relationships(of part: String) throws(OfficeFault) -> [Relationship] {
    var steps = part.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    let file = steps.popLast() ?? ""
    guard
      var reader = try reader(of: (steps + ["_rels", "\(file).rels"]).joined(separator: "/"))
    else { return [] }
    var found: [Relationship] = []
    try reader.openRoot()
    while try reader.nextChild(of: 1) {
      guard reader.name.local == "Relationship",
        try reader.attribute("TargetMode") != "External",
        let id = try reader.attribute("Id"), let type = try reader.attribute("Type"),
        let target = try reader.attribute("Target")
      else { continue }
      let kind = type.split(separator: "/").last.map(String.init) ?? ""
      found.append(Relationship(id: id, kind: kind, target: Self.resolved(target, in: steps)))
    }
    return found
  }

  /// The content type that the file gives a part; nil where it gives none.
  mutating func contentType(of part: String) throws(OfficeFault) -> String? {
    guard var reader = try reader(of: "[Content_Types].xml") else { return nil }
    var ofItsEnding: String?
    try reader.openRoot()
    while try reader.nextChild(of: 1) {
      guard let type = try reader.attribute("ContentType") else { continue }
      if let name = try reader.attribute("PartName"),
        name.lowercased() == "/" + part.lowercased()
      {
        return type
      }
      if let ending = try reader.attribute("Extension"),
        part.lowercased().hasSuffix("." + ending.lowercased())
      {
        ofItsEnding = type
      }
    }
    return ofItsEnding
  }

  /// `../comments1.xml` in `xl/worksheets` is `xl/comments1.xml`.
  private static func resolved(_ target: String, in folder: [String]) -> String {
    var steps = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }
}

extension OfficePackage {
  /// Opens the file if it is what is asked for.
  ///
  /// - Throws: what it is otherwise, or what is wrong with it.
  init(_ bytes: [UInt8], as wanted: FileKind) throws(OfficeFault) {
    guard !bytes.isEmpty else { throw .damaged("it is empty") }
    guard bytes.starts(with: [0x50, 0x4B]) else { throw .isAnother(FileKind(of: bytes)) }
    var package = OfficePackage(try ZipReader(bytes))
    let kind = try FileKind(of: &package)
    guard kind == wanted else { throw .isAnother(kind) }
    self = package
  }
}
