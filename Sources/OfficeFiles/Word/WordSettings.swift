/// How a Word document is to be opened, and what its fonts are.
enum WordSettings {
  /// Without a compatibility mode Word would take it for a file of 2007, and say so.
  static func xml(language: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:settings", WordNames.root) { xml in
      xml.word("w:defaultTabStop", "708")
      xml.word("w:characterSpacingControl", "doNotCompress")
      xml.element("w:compat") { xml in
        xml.element(
          "w:compatSetting",
          [
            ("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"),
            ("w:val", "15"),
          ])
      }
      xml.element("w:themeFontLang", [("w:val", language)])
    }
    return xml.bytes
  }

  /// A font that is on most desks, with one of the same widths for where it is not, so that the pages
  /// break alike.
  static let font = "Arial"

  static let fonts: [UInt8] = {
    var xml = XMLWriter()
    xml.element("w:fonts", WordNames.root) { xml in
      xml.element("w:font", [("w:name", font)]) { xml in
        xml.word("w:altName", "Liberation Sans")
        xml.word("w:charset", "00")
        xml.word("w:family", "swiss")
        xml.word("w:pitch", "variable")
      }
    }
    return xml.bytes
  }()
}

/// The marks before the items of lists.
enum WordNumbering {
  /// By which the style of an item names its marks.
  static let bullets = "1"

  static let xml: [UInt8] = {
    var xml = XMLWriter()
    xml.element("w:numbering", WordNames.root) { xml in
      xml.element("w:abstractNum", [("w:abstractNumId", "0")]) { xml in
        xml.word("w:multiLevelType", "hybridMultilevel")
        for (level, sign) in ["•", "–", "•"].enumerated() {
          xml.element("w:lvl", [("w:ilvl", "\(level)")]) { xml in
            xml.word("w:start", "1")
            xml.word("w:numFmt", "bullet")
            xml.word("w:lvlText", sign)
            xml.word("w:lvlJc", "left")
            xml.element("w:pPr") { xml in
              let inset = "\(284 * (level + 1))"
              xml.element("w:ind", [("w:left", inset), ("w:hanging", "284")])
            }
          }
        }
      }
      xml.element("w:num", [("w:numId", bullets)]) { $0.word("w:abstractNumId", "0") }
    }
    return xml.bytes
  }()
}

/// What stands at the foot of every page.
enum WordFooter {
  static let relationship = "rIdFooter"

  /// - Parameter style: the id of the style.
  static func xml(_ text: String, style: String, isRightToLeft: Bool) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:ftr", WordNames.root) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { xml in
          xml.word("w:pStyle", style)
          if isRightToLeft { xml.element("w:bidi") }
        }
        run(text, &xml)
        xml.element("w:r") { $0.element("w:tab") }
        run("Page ", &xml)
        WordField.write("PAGE", shown: "1", to: &xml)
        run(" of ", &xml)
        WordField.write("NUMPAGES", shown: "1", to: &xml)
      }
    }
    return xml.bytes
  }

  private static func run(_ text: String, _ xml: inout XMLWriter) {
    if text.isEmpty { return }
    xml.element("w:r") { xml in
      xml.element("w:t", [("xml:space", "preserve")], text: text)
    }
  }
}
