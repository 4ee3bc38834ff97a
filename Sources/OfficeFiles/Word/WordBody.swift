/// Writes what a Word document says.
struct WordBody {
  let targets: WordTargets
  /// What styles are called, where that is not what the program calls them.
  private let ids: [String: String]
  /// How many controls and bookmarks have been written; each needs a number of its own.
  private var controls = 0
  private var isBookmarked: Set<String> = []

  /// The sides and the edges of the page, in twentieths of a point: A4, with 2 cm around.
  private static let (short, long, margin) = (11_906, 16_838, 1_134)

  static func xml(of document: WordDocument, _ targets: WordTargets) -> [UInt8] {
    var body = WordBody(targets, document.styles?.ids ?? [:])
    let width = (document.isLandscape ? long : short) - 2 * margin
    var xml = XMLWriter()
    xml.element("w:document", WordNames.root) { xml in
      xml.element("w:body") { xml in
        body.write(document.blocks, width: width, to: &xml)
        section(document, &xml)
      }
    }
    return xml.bytes
  }

  private init(_ targets: WordTargets, _ ids: [String: String]) {
    (self.targets, self.ids) = (targets, ids)
  }

  /// What a style is called.
  func id(_ style: String) -> String { ids[style] ?? style }

  private static func section(_ document: WordDocument, _ xml: inout XMLWriter) {
    xml.element("w:sectPr") { xml in
      xml.element(
        "w:footerReference", [("w:type", "default"), ("r:id", WordFooter.relationship)])
      let sides = document.isLandscape ? (long, short) : (short, long)
      xml.element(
        "w:pgSz",
        [("w:w", "\(sides.0)"), ("w:h", "\(sides.1)")]
          + (document.isLandscape ? [("w:orient", "landscape")] : []))
      xml.element(
        "w:pgMar",
        [
          ("w:top", "\(margin)"), ("w:right", "\(margin)"), ("w:bottom", "\(margin)"),
          ("w:left", "\(margin)"), ("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0"),
        ])
      if document.isRightToLeft { xml.element("w:bidi") }
    }
  }

  private mutating func write(
    _ blocks: [WordDocument.Block], width: Int, to xml: inout XMLWriter
  ) {
    var isAfterTable = false
    var startsPage = false
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        write(paragraph, place: .page(startsPage, isAfterTable: isAfterTable), to: &xml)
        (isAfterTable, startsPage) = (false, false)
      case .table(let table):
        // Two tables on end would become one.
        if isAfterTable || startsPage {
          write(WordDocument.Paragraph(.small, []), place: .page(startsPage), to: &xml)
        }
        write(table, width: width, to: &xml)
        (isAfterTable, startsPage) = (true, false)
      case .pageBreak: startsPage = true
      }
    }
    // Word asks for a paragraph behind a table that ends the document.
    if isAfterTable { write(WordDocument.Paragraph(.small, []), place: .page(), to: &xml) }
  }

  /// Where a paragraph stands.
  enum Place {
    case page(Bool = false, isAfterTable: Bool = false)
    case cell(isHead: Bool, isTrailing: Bool)
  }

  mutating func write(
    _ paragraph: WordDocument.Paragraph, place: Place, to xml: inout XMLWriter
  ) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { properties(of: paragraph, place, &$0) }
      let name = paragraph.bookmark.flatMap { isBookmarked.insert($0).inserted ? $0 : nil }
      let number = name.flatMap { targets.bookmarks[$0] }.map { "\($0)" }
      if let number, let name {
        xml.element(
          "w:bookmarkStart", [("w:id", number), ("w:name", targets.name(of: name) ?? name)])
      }
      for run in paragraph.runs { write(run, to: &xml) }
      if let number { xml.element("w:bookmarkEnd", [("w:id", number)]) }
    }
  }

  private func properties(
    of paragraph: WordDocument.Paragraph, _ place: Place, _ xml: inout XMLWriter
  ) {
    let style = Self.style(of: paragraph.style, in: place)
    if style != "Normal" { xml.word("w:pStyle", id(style)) }
    if paragraph.keepsWithNext { xml.element("w:keepNext") }
    if case .page(true, _) = place { xml.element("w:pageBreakBefore") }
    // Said here too, since the marks of somebody else's style are in a part that is not here.
    if paragraph.style == .listItem {
      xml.element("w:numPr") { xml in
        xml.word("w:ilvl", "0")
        xml.word("w:numId", WordNumbering.bullets)
      }
    }
    // Likewise: Word itself gives its own lines of contents this tabulator one by one.
    if paragraph.style == .contents {
      xml.element("w:tabs") { xml in
        xml.element("w:tab", [("w:val", "right"), ("w:pos", "\(WordStyles.lineEnd)")])
      }
    }
    if paragraph.isRightToLeft { xml.element("w:bidi") }
    if case .page(_, isAfterTable: true) = place, !paragraph.style.hasRoomBefore {
      xml.element("w:spacing", [("w:before", "140")])
    }
    var isTrailing = paragraph.isTrailing
    if case .cell(_, isTrailing: true) = place { isTrailing = true }
    // Of a text from right to left, Word takes this for the left.
    if isTrailing { xml.word("w:jc", "right") }
  }

  private static func style(of style: WordDocument.Paragraph.Style, in place: Place) -> String {
    let isHead: Bool
    let isInCell: Bool
    switch place {
    case .page: (isInCell, isHead) = (false, false)
    case .cell(let head, _): (isInCell, isHead) = (true, head)
    }
    return switch style {
    case .title: "Title"
    case .subtitle: "Subtitle"
    case .heading(let level): "Heading\(min(max(level, 1), 4))"
    case .normal: isHead ? "TableHead" : isInCell ? "TableText" : "Normal"
    case .listItem: isInCell ? "TableBullet" : "ListBullet"
    case .caption: "Caption"
    case .contents: "TOC1"
    case .notice: "Notice"
    case .small: "Small"
    case .figure: "Figure"
    case .fact: "Fact"
    }
  }

  private mutating func write(_ run: WordDocument.Run, to xml: inout XMLWriter) {
    switch run {
    case .text(let text, let look): WordRun.write(text, look, to: &xml)
    case .jump(let text, let bookmark, let look):
      guard let name = targets.name(of: bookmark) else {
        return WordRun.write(text, look, to: &xml)
      }
      xml.element("w:hyperlink", [("w:anchor", name), ("w:history", "1")]) { xml in
        WordRun.write(text, look, style: self.id("Hyperlink"), to: &xml)
      }
    case .link(let text, let address):
      let id = targets.relationship(of: address) ?? ""
      xml.element("w:hyperlink", [("r:id", id), ("w:history", "1")]) { xml in
        WordRun.write(text, style: self.id("Hyperlink"), to: &xml)
      }
    case .page(let bookmark):
      // Word works it out only when it prints, or is asked to; until then a wrong number is worse than none.
      guard let name = targets.name(of: bookmark) else { return }
      WordField.write("PAGEREF \(name) \\h", shown: nil, to: &xml)
    case .lineBreak: xml.element("w:r") { $0.element("w:br") }
    case .dropDown(let control):
      controls += 1
      WordControl.write(control, number: controls, placeholder: id("PlaceholderText"), to: &xml)
    case .entry(let control):
      controls += 1
      WordControl.write(control, number: controls, placeholder: id("PlaceholderText"), to: &xml)
    }
  }
}

extension WordDocument.Paragraph.Style {
  /// Whether it stands off from what is above it by itself.
  fileprivate var hasRoomBefore: Bool {
    switch self {
    case .heading, .caption: true
    case .title, .subtitle, .normal, .listItem, .contents, .notice, .small, .figure, .fact: false
    }
  }
}
