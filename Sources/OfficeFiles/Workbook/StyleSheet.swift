/// The looks of a workbook's cells, numbered as they are first used.
struct StyleSheet {
  /// A cell's look, and whether a jump is in it.
  private struct Style: Hashable {
    var look: Workbook.Look
    var isLink: Bool
  }

  private struct Font: Hashable {
    var size = 11
    var isBold = false
    var isUnderlined = false
    var colour: String?
  }

  /// The one without any look has number 0.
  private var styles: [Style: Int] = [:]
  private var fonts = Numbered<Font>([Font()])
  private var fills = Numbered<String>([])
  private var formats = Numbered<String>([])
  private var cellFormats: [(style: Style, font: Int, fill: Int, format: Int)] = []

  /// Two fills are the programs' own, and the numbers of their own formats end at 163.
  private static let (ownFills, ownFormats) = (2, 164)
  private static let headFill = "DCE6F1"

  /// The number of a look.
  mutating func number(of look: Workbook.Look, isLink: Bool) -> Int {
    let style = Style(look: look, isLink: isLink)
    if let number = styles[style] { return number }
    let fill = look.fill ?? (look.emphasis == .head ? Self.headFill : nil)
    let format = format(look.format)
    cellFormats.append(
      (
        style, fonts.number(of: font(style)),
        fill.map { fills.number(of: $0) + Self.ownFills } ?? 0,
        format
      ))
    styles[style] = cellFormats.count
    return cellFormats.count
  }

  private func font(_ style: Style) -> Font {
    var font = Font()
    switch style.look.emphasis {
    case .none: break
    case .strong, .head: font.isBold = true
    case .title: (font.size, font.isBold) = (16, true)
    case .muted: font.colour = "595959"
    }
    if style.isLink { (font.isUnderlined, font.colour) = (true, "0563C1") }
    return font
  }

  private mutating func format(_ format: Workbook.Look.Format) -> Int {
    switch format {
    case .general: 0
    case .text: 49
    case .decimals(let places): code("0" + Self.places(places))
    case .percent(let places): code("0" + Self.places(places) + "%")
    case .day: code("yyyy\\-mm\\-dd")
    }
  }

  private mutating func code(_ code: String) -> Int {
    let own = ["0": 1, "0.00": 2, "0%": 9, "0.00%": 10]
    return own[code] ?? formats.number(of: code) + Self.ownFormats
  }

  private static func places(_ count: Int) -> String {
    count > 0 ? "." + String(repeating: "0", count: count) : ""
  }

  /// The part of the package that holds them.
  var part: [UInt8] {
    var xml = XMLWriter()
    xml.element("styleSheet", [("xmlns", WorkbookPackage.main)]) { xml in
      if !formats.all.isEmpty {
        xml.element("numFmts", [("count", String(formats.all.count))]) { xml in
          for (index, code) in formats.all.enumerated() {
            xml.element(
              "numFmt", [("numFmtId", String(index + Self.ownFormats)), ("formatCode", code)])
          }
        }
      }
      writeFonts(&xml)
      writeFills(&xml)
      writeBorders(&xml)
      xml.element("cellStyleXfs", [("count", "1")]) {
        $0.element(
          "xf", [("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0")])
      }
      writeCellFormats(&xml)
      xml.element("cellStyles", [("count", "1")]) {
        $0.element("cellStyle", [("name", "Normal"), ("xfId", "0"), ("builtinId", "0")])
      }
    }
    return xml.bytes
  }

  private func writeFonts(_ xml: inout XMLWriter) {
    xml.element("fonts", [("count", String(fonts.all.count))]) { xml in
      for font in fonts.all {
        xml.element("font") { xml in
          if font.isBold { xml.element("b") }
          if font.isUnderlined { xml.element("u") }
          xml.element("sz", [("val", String(font.size))])
          if let colour = font.colour { xml.element("color", [("rgb", "FF" + colour)]) }
          xml.element("name", [("val", "Calibri")])
          xml.element("family", [("val", "2")])
        }
      }
    }
  }

  private func writeFills(_ xml: inout XMLWriter) {
    xml.element("fills", [("count", String(fills.all.count + Self.ownFills))]) { xml in
      for pattern in ["none", "gray125"] {
        xml.element("fill") { $0.element("patternFill", [("patternType", pattern)]) }
      }
      for fill in fills.all {
        xml.element("fill") { xml in
          xml.element("patternFill", [("patternType", "solid")]) { xml in
            xml.element("fgColor", [("rgb", "FF" + fill)])
            xml.element("bgColor", [("indexed", "64")])
          }
        }
      }
    }
  }

  private func writeBorders(_ xml: inout XMLWriter) {
    xml.element("borders", [("count", "2")]) { xml in
      let sides = ["left", "right", "top", "bottom"]
      xml.element("border") { xml in (sides + ["diagonal"]).forEach { xml.element($0) } }
      xml.element("border") { xml in
        for side in sides {
          xml.element(side, [("style", "thin")]) { $0.element("color", [("rgb", "FFBFBFBF")]) }
        }
        xml.element("diagonal")
      }
    }
  }

  private func writeCellFormats(_ xml: inout XMLWriter) {
    xml.element("cellXfs", [("count", String(cellFormats.count + 1))]) { xml in
      xml.element(
        "xf",
        [("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"), ("xfId", "0")])
      for (style, font, fill, format) in cellFormats {
        let look = style.look
        xml.element(
          "xf",
          [
            ("numFmtId", String(format)), ("fontId", String(font)), ("fillId", String(fill)),
            ("borderId", look.hasBorder ? "1" : "0"), ("xfId", "0"), ("applyNumberFormat", "1"),
            ("applyFont", "1"), ("applyFill", "1"), ("applyBorder", "1"), ("applyAlignment", "1"),
            ("applyProtection", "1"),
          ]
        ) { xml in
          xml.element(
            "alignment", [("vertical", "top")] + (look.isWrapped ? [("wrapText", "1")] : []))
          xml.element("protection", [("locked", look.isUnlocked ? "0" : "1")])
        }
      }
    }
  }
}
