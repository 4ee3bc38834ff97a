/// The styles of the program's own Word documents: those of Office by their own names, so that a
/// ministry's template takes their place, and a few besides.
enum WordStyles {
  /// The colours of the report on the screen.
  enum Colour {
    static let accent = "12497D"
    static let ink = "1A2028"
    static let soft = "4C5866"
    static let rule = "CCD4DD"
    static let panel = "F4F6F9"
    static let head = "E3E8EE"
  }

  /// Where the lines of an upright page end, in twentieths of a point.
  static let lineEnd = 9_638

  static func xml(language: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", WordNames.root) { xml in
      xml.element("w:docDefaults") { defaults(language, &$0) }
      for style in all { style.write(to: &xml) }
    }
    return xml.bytes
  }

  private static func defaults(_ language: String, _ xml: inout XMLWriter) {
    xml.element("w:rPrDefault") { xml in
      xml.element("w:rPr") { xml in
        xml.element(
          "w:rFonts",
          [
            ("w:ascii", WordSettings.font), ("w:hAnsi", WordSettings.font),
            ("w:eastAsia", WordSettings.font), ("w:cs", WordSettings.font),
          ])
        xml.word("w:color", Colour.ink)
        xml.word("w:sz", "20")
        xml.word("w:szCs", "20")
        xml.element(
          "w:lang", [("w:val", language), ("w:eastAsia", language), ("w:bidi", language)])
      }
    }
    xml.element("w:pPrDefault") { xml in
      xml.element("w:pPr") { xml in
        xml.element("w:spacing", [("w:after", "100"), ("w:line", "259"), ("w:lineRule", "auto")])
      }
    }
  }

  static let all: [WordStyle] =
    [
      WordStyle("Normal", "Normal", after: nil),
      WordStyle("DefaultParagraphFont", "Default Paragraph Font", .character, after: nil),
      WordStyle("TableNormal", "Normal Table", .table, after: nil),
      WordStyle("Title", "Title") {
        ($0.size, $0.isBold, $0.colour, $0.after) = (36, true, Colour.accent, 60)
        ($0.keepsWithNext, $0.next) = (true, "Normal")
      },
      WordStyle("Subtitle", "Subtitle") {
        ($0.size, $0.colour, $0.after, $0.next) = (24, Colour.soft, 160, "Normal")
      },
    ] + headings + [
      WordStyle("ListBullet", "List Bullet") { ($0.hasBullet, $0.after) = (true, 80) },
      WordStyle("TOC1", "toc 1") { ($0.after, $0.rightTab) = (40, lineEnd) },
      WordStyle("Caption", "caption") {
        ($0.isBold, $0.size, $0.before, $0.after) = (true, 18, 120, 60)
        $0.keepsWithNext = true
      },
      WordStyle("Notice", "Notice") {
        ($0.fill, $0.edge, $0.before, $0.after) = (Colour.panel, Colour.accent, 60, 120)
      },
      WordStyle("Small", "Small") { ($0.size, $0.colour, $0.after) = (17, Colour.soft, 60) },
      WordStyle("Figure", "Leading Figure") {
        ($0.size, $0.isBold, $0.colour, $0.after) = (64, true, Colour.accent, 0)
      },
      WordStyle("Fact", "Fact") { ($0.after, $0.hanging) = (60, 1_985) },
      WordStyle("TableText", "Table Text") { ($0.size, $0.after) = (18, 20) },
      WordStyle("TableHead", "Table Head", after: "TableText") {
        ($0.isBold, $0.colour, $0.keepsWithNext) = (true, Colour.soft, true)
      },
      WordStyle("TableBullet", "Table Bullet", after: "TableText") { $0.hasBullet = true },
      WordStyle("Footer", "footer") {
        ($0.size, $0.colour, $0.after, $0.rightTab) = (17, Colour.soft, 0, lineEnd)
      },
      WordStyle("Hyperlink", "Hyperlink", .character, after: "DefaultParagraphFont") {
        ($0.colour, $0.isUnderlined) = (Colour.accent, true)
      },
      WordStyle("PlaceholderText", "Placeholder Text", .character, after: "DefaultParagraphFont") {
        $0.colour = Colour.soft
      },
      WordStyle("TableGrid", "Table Grid", .table, after: "TableNormal") {
        $0.edge = Colour.rule
      },
    ]

  private static let headings: [WordStyle] =
    [(30, 320, 120), (24, 240, 80), (21, 200, 60), (20, 160, 40)].enumerated().map {
      level, sizes in
      WordStyle("Heading\(level + 1)", "heading \(level + 1)") {
        ($0.size, $0.before, $0.after) = sizes
        ($0.isBold, $0.colour, $0.keepsWithNext) = (true, Colour.accent, true)
        ($0.outlineLevel, $0.next) = (level, "Normal")
        if level == 0 { $0.underline = Colour.accent }
      }
    }
}
