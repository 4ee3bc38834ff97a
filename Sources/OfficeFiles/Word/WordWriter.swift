extension WordDocument {
  /// The bytes of the `.docx`; the same document gives the same bytes.
  package var bytes: [UInt8] {
    let targets = WordTargets(blocks)
    var archive = ZipWriter()
    for (name, content) in WordPackage(properties, targets).parts { archive.add(name, content) }
    archive.add("word/document.xml", WordBody.xml(of: self, targets))
    archive.add("word/styles.xml", styles?.bytes ?? WordStyles.xml(language: properties.language))
    archive.add("word/numbering.xml", WordNumbering.xml)
    archive.add("word/settings.xml", WordSettings.xml(language: properties.language))
    archive.add("word/fontTable.xml", WordSettings.fonts)
    archive.add(
      "word/footer1.xml",
      WordFooter.xml(
        footer, style: styles?.ids["Footer"] ?? "Footer", isRightToLeft: isRightToLeft))
    return archive.archive
  }
}

/// The names that the parts of a Word document are written in.
enum WordNames {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships =
    "http://schemas.openxmlformats.org/package/2006/relationships"

  /// The attributes of the root of a part.
  static let root: [XMLWriter.Attribute] = [("xmlns:w", main), ("xmlns:r", relationships)]
}

extension XMLWriter {
  /// An element whose whole meaning is its `w:val`.
  mutating func word(_ name: String, _ value: String) { element(name, [("w:val", value)]) }
}
