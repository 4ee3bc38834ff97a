/// The parts of a `.docx` that say what the others are.
struct WordPackage {
  private let properties: OfficeProperties
  private let targets: WordTargets

  init(_ properties: OfficeProperties, _ targets: WordTargets) {
    (self.properties, self.targets) = (properties, targets)
  }

  /// In the order in which programs that sniff at the first of them want it.
  var parts: [(name: String, content: [UInt8])] {
    [
      ("[Content_Types].xml", types), ("_rels/.rels", packageRelationships),
      ("docProps/core.xml", core), ("docProps/app.xml", app),
      ("word/_rels/document.xml.rels", documentRelationships),
    ]
  }

  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private var types: [UInt8] {
    let overrides = [
      ("/word/document.xml", "\(Self.word).document.main+xml"),
      ("/word/styles.xml", "\(Self.word).styles+xml"),
      ("/word/numbering.xml", "\(Self.word).numbering+xml"),
      ("/word/settings.xml", "\(Self.word).settings+xml"),
      ("/word/fontTable.xml", "\(Self.word).fontTable+xml"),
      ("/word/footer1.xml", "\(Self.word).footer+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      (
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml"
      ),
    ]
    var xml = XMLWriter()
    xml.element(
      "Types", [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")]
    ) { xml in
      xml.element(
        "Default",
        [
          ("Extension", "rels"),
          ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"),
        ])
      xml.element("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
      for (name, type) in overrides {
        xml.element("Override", [("PartName", name), ("ContentType", type)])
      }
    }
    return xml.bytes
  }

  private var packageRelationships: [UInt8] {
    relationships([
      ("rId1", "\(WordNames.relationships)/officeDocument", "word/document.xml", false),
      (
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml", false
      ),
      ("rId3", "\(WordNames.relationships)/extended-properties", "docProps/app.xml", false),
    ])
  }

  private var documentRelationships: [UInt8] {
    let own = ["styles", "numbering", "settings", "fontTable"].enumerated().map {
      index, name in
      ("rId\(index + 1)", "\(WordNames.relationships)/\(name)", "\(name).xml", false)
    }
    let footer = (
      WordFooter.relationship, "\(WordNames.relationships)/footer", "footer1.xml", false
    )
    let links = targets.addresses.map { address in
      (
        targets.relationship(of: address) ?? "", "\(WordNames.relationships)/hyperlink", address,
        true
      )
    }
    return relationships(own + [footer] + links)
  }

  private func relationships(
    _ all: [(id: String, type: String, target: String, isOutside: Bool)]
  ) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", [("xmlns", WordNames.packageRelationships)]) { xml in
      for one in all {
        xml.element(
          "Relationship",
          [("Id", one.id), ("Type", one.type), ("Target", one.target)]
            + (one.isOutside ? [("TargetMode", "External")] : []))
      }
    }
    return xml.bytes
  }

  /// Without the day on which it was written, so that the same document gives the same bytes.
  private var core: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        (
          "xmlns:cp",
          "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
      ]
    ) { xml in
      xml.element("dc:title", text: properties.title)
      xml.element("dc:creator", text: properties.generator)
      xml.element("dc:language", text: properties.language)
    }
    return xml.bytes
  }

  private var app: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "Properties",
      [
        (
          "xmlns",
          "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
        )
      ]
    ) { $0.element("Application", text: properties.generator) }
    return xml.bytes
  }
}
