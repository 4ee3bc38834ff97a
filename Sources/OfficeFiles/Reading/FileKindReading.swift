extension FileKind {
  /// What some bytes are.
  ///
  /// A workbook or Word document that is cut short is told as such too, so that whoever reads it says what is
  /// wrong with it. A binary workbook (`.xlsb`) counts as an old one: it must be saved anew as well.
  package init(of bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
      self = Self.ofArchive(bytes)
    } else if bytes.starts(with: CompoundFile.sign) {
      self = CompoundFile(bytes).kind
    } else if let kind = Self.ofFirstBytes(bytes) {
      self = kind
    } else {
      self = TextKind(bytes).kind
    }
  }

  /// What the parts of an archive say.
  init(of package: inout OfficePackage) throws(OfficeFault) {
    if let type = try package.content("mimetype") {
      let type = String(decoding: type.prefix(100), as: UTF8.self)
      if type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") {
        self = .openDocumentSheet
        return
      }
      if type.hasPrefix("application/vnd.oasis.opendocument.text") {
        self = .openDocumentText
        return
      }
    }
    guard package.contains("[Content_Types].xml"), package.contains("_rels/.rels") else {
      self = .archive
      return
    }
    let hasMacros = package.names.contains { $0.lowercased().hasSuffix("vbaproject.bin") }
    let main = try package.mainPart()
    // Word and Excel write these in the same letters always, others do so in theirs.
    switch (try package.contentType(of: main) ?? "").lowercased() {
    case let type where type.contains("ms-excel.sheet.binary"): self = .oldWorkbook
    case let type where type.contains("spreadsheetml") || type.contains("ms-excel"):
      self = hasMacros || type.contains("macroenabled") ? .macroWorkbook : .workbook
    case let type where type.contains("wordprocessingml") || type.contains("ms-word"):
      self = hasMacros || type.contains("macroenabled") ? .macroDocument : .wordDocument
    default: self = .archive
    }
  }

  private static func ofArchive(_ bytes: [UInt8]) -> FileKind {
    do throws(OfficeFault) {
      var package = OfficePackage(try ZipReader(bytes))
      return try FileKind(of: &package)
    } catch .isAnother(let kind) {
      return kind
    } catch {
      return ofBrokenArchive(bytes)
    }
  }

  /// What the names of the parts at its beginning say.
  private static func ofBrokenArchive(_ bytes: [UInt8]) -> FileKind {
    var place = 0
    let last = min(bytes.count, 4 << 20) - 36
    while place <= last {
      if bytes[place] == 0x50, bytes.number32(at: place) == 0x0403_4B50 {
        let name = bytes[place + 30..<place + 36]
        if name.starts(with: "xl/".utf8) { return .workbook }
        if name.starts(with: "word/".utf8) { return .wordDocument }
      }
      place += 1
    }
    return .archive
  }

  private static func ofFirstBytes(_ bytes: [UInt8]) -> FileKind? {
    func starts(_ text: String, at place: Int = 0) -> Bool {
      bytes.dropFirst(place).starts(with: text.utf8)
    }
    if starts("%PDF") { return .pdf }
    if starts("{\\rtf") { return .richText }
    if starts("PK") || starts("Rar!") || starts("7z") && bytes.dropFirst(2).first == 0xBC {
      return bytes.count > 2 && bytes[2] >= 0x20 && bytes[0] == 0x50 ? nil : .archive
    }
    if bytes.starts(with: [0x1F, 0x8B]) { return .archive }
    // What Outlook puts around a mail for others: winmail.dat.
    if bytes.starts(with: [0x78, 0x9F, 0x3E, 0x22]) { return .mail }
    let images: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0],
      [0x4D, 0x4D, 0, 0x2A],
    ]
    if images.contains(where: { bytes.starts(with: $0) }) { return .image }
    if starts("RIFF") && starts("WEBP", at: 8) { return .image }
    if ["ftypheic", "ftypheix", "ftypmif1", "ftypavif"].contains(where: { starts($0, at: 4) }) {
      return .image
    }
    if starts("BM"), bytes.count > 14, bytes.number32(at: 6) == 0 { return .image }
    return nil
  }
}
