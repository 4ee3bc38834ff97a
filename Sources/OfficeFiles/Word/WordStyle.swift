/// One style of a Word document.
struct WordStyle {
  enum Kind: String { case paragraph, character, table }

  /// By which paragraphs name it.
  let id: String
  /// As Word lists it; those that Word knows have the name that Word gives them.
  let name: String
  let kind: Kind
  var parent: String?
  var next: String?
  /// In half points.
  var size: Int?
  var isBold = false
  var colour: String?
  var isUnderlined = false
  /// In twentieths of a point.
  var before: Int?
  var after: Int?
  var keepsWithNext = false
  var hasBullet = false
  /// 0 for the highest heading.
  var outlineLevel: Int?
  /// What stands behind it; six hexadecimal digits.
  var fill: String?
  /// A line at its side or under it.
  var edge: String?
  var underline: String?
  /// How far the lines but the first stand in, and what follows a tabulator in that one.
  var hanging: Int?
  /// Where text behind a tabulator ends, in twentieths of a point.
  var rightTab: Int?

  init(
    _ id: String, _ name: String, _ kind: Kind = .paragraph, after parent: String? = "Normal",
    _ change: (inout WordStyle) -> Void = { _ in }
  ) {
    (self.id, self.name, self.kind, self.parent) = (id, name, kind, parent)
    change(&self)
  }

  /// - Parameters:
  ///   - ids: what styles are called that it is based on, where that is something else.
  ///   - isAdded: whether it joins styles of somebody else's, which have their own defaults.
  func write(to xml: inout XMLWriter, calling ids: [String: String] = [:], isAdded: Bool = false) {
    let isDefault =
      !isAdded && ["Normal", "DefaultParagraphFont", "TableNormal"].contains(id)
    let attributes: [XMLWriter.Attribute] =
      (isAdded ? [("xmlns:w", WordNames.main)] : []) + [("w:type", kind.rawValue)]
      + (isDefault ? [("w:default", "1")] : []) + [("w:styleId", id)]
    xml.element("w:style", attributes) { xml in
      xml.word("w:name", name)
      if let parent { xml.word("w:basedOn", ids[parent] ?? parent) }
      if let next { xml.word("w:next", ids[next] ?? next) }
      xml.element("w:qFormat")
      switch kind {
      case .paragraph:
        xml.element("w:pPr") { paragraph(&$0) }
        letters(&xml)
      case .character: letters(&xml)
      case .table: table(&xml)
      }
    }
  }

  private func paragraph(_ xml: inout XMLWriter) {
    if keepsWithNext {
      xml.element("w:keepNext")
      xml.element("w:keepLines")
    }
    if hasBullet {
      xml.element("w:numPr") { $0.word("w:numId", WordNumbering.bullets) }
    }
    if edge != nil || underline != nil {
      xml.element("w:pBdr") { xml in
        func line(_ side: String, _ colour: String, _ size: Int, _ space: Int) {
          xml.element(
            side,
            [
              ("w:val", "single"), ("w:sz", "\(size)"), ("w:space", "\(space)"),
              ("w:color", colour),
            ])
        }
        if let edge { line("w:left", edge, 24, 8) }
        if let underline { line("w:bottom", underline, 8, 2) }
      }
    }
    if let fill { shade(fill, &xml) }
    for (kind, place) in [("left", hanging), ("right", rightTab)] {
      guard let place else { continue }
      xml.element("w:tabs") { xml in
        xml.element("w:tab", [("w:val", kind), ("w:pos", "\(place)")])
      }
    }
    if before != nil || after != nil {
      xml.element(
        "w:spacing",
        [("w:before", before), ("w:after", after)].compactMap { name, value in
          value.map { (name, "\($0)") }
        })
    }
    if edge != nil { xml.element("w:ind", [("w:left", "227")]) }
    if let hanging {
      xml.element("w:ind", [("w:left", "\(hanging)"), ("w:hanging", "\(hanging)")])
    }
    if hasBullet { xml.element("w:contextualSpacing") }
    if let outlineLevel { xml.word("w:outlineLvl", "\(outlineLevel)") }
  }

  private func letters(_ xml: inout XMLWriter) {
    guard size != nil || isBold || colour != nil || isUnderlined else { return }
    xml.element("w:rPr") { xml in
      if isBold {
        xml.element("w:b")
        xml.element("w:bCs")
      }
      if let colour { xml.word("w:color", colour) }
      if let size {
        xml.word("w:sz", "\(size)")
        xml.word("w:szCs", "\(size)")
      }
      if isUnderlined { xml.word("w:u", "single") }
    }
  }

  private func table(_ xml: inout XMLWriter) {
    xml.element("w:tblPr") { xml in
      xml.element("w:tblInd", [("w:w", "0"), ("w:type", "dxa")])
      if let edge {
        xml.element("w:tblBorders") { xml in
          for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            xml.element(
              "w:\(side)",
              [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", edge)])
          }
        }
      }
      xml.element("w:tblCellMar") { xml in
        for (side, width) in [("top", 40), ("left", 85), ("bottom", 40), ("right", 85)] {
          xml.element("w:\(side)", [("w:w", "\(width)"), ("w:type", "dxa")])
        }
      }
    }
  }

  private func shade(_ fill: String, _ xml: inout XMLWriter) {
    xml.element("w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)])
  }
}
