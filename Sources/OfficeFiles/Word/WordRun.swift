/// Writes text with its look.
enum WordRun {
  /// - Parameter style: the id of a style of letters.
  static func write(
    _ text: String, _ look: WordDocument.Look = .init(), style: String? = nil,
    to xml: inout XMLWriter
  ) {
    if text.isEmpty { return }
    xml.element("w:r") { xml in
      if style != nil || look != .init() {
        xml.element("w:rPr") { properties(look, style, &$0) }
      }
      words(text, &xml)
    }
  }

  private static func properties(
    _ look: WordDocument.Look, _ style: String?, _ xml: inout XMLWriter
  ) {
    if let style { xml.word("w:rStyle", style) }
    if look.isBold {
      xml.element("w:b")
      xml.element("w:bCs")
    }
    if look.isItalic {
      xml.element("w:i")
      xml.element("w:iCs")
    }
    if let colour = look.colour { xml.word("w:color", colour) }
    if look.isRightToLeft { xml.element("w:rtl") }
    if let language = look.language {
      xml.element("w:lang", [(look.isRightToLeft ? "w:bidi" : "w:val", language)])
    }
  }

  /// A text with its lines and its tabulators, which are elements to Word.
  private static func words(_ text: String, _ xml: inout XMLWriter) {
    guard mayHoldMarks(text) else { return words(text[...], &xml) }
    for (index, line) in text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      if index > 0 { xml.element("w:br") }
      for (column, part) in line.split(separator: "\t", omittingEmptySubsequences: false)
        .enumerated()
      {
        if column > 0 { xml.element("w:tab") }
        if !part.isEmpty { words(part, &xml) }
      }
    }
  }

  /// Whether a text may hold a line end or a tabulator; those beyond ASCII begin in UTF-8 with C2 or E2.
  private static func mayHoldMarks(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
      case 0x09...0x0D, 0xC2, 0xE2: true
      default: false
      }
    }
  }

  /// A text without any.
  private static func words(_ text: Substring, _ xml: inout XMLWriter) {
    let isOpen = text.first?.isWhitespace == true || text.last?.isWhitespace == true
    xml.element("w:t", isOpen ? [("xml:space", "preserve")] : [], text: String(text))
  }
}

/// Writes the places of a document that are to be filled in.
enum WordControl {
  /// What stands where nothing has been chosen or written.
  static let (choose, write) = ("choose", "write here")

  /// A box that words can be typed into as well as chosen from.
  static func write(
    _ control: WordDocument.DropDown, number: Int, placeholder: String, to xml: inout XMLWriter
  ) {
    write(control.title, control.tag, number, control.chosen, choose, placeholder, to: &xml) {
      xml in
      xml.element("w:comboBox") { xml in
        for option in control.options {
          xml.element("w:listItem", [("w:displayText", option), ("w:value", option)])
        }
      }
    }
  }

  static func write(
    _ control: WordDocument.Entry, number: Int, placeholder: String, to xml: inout XMLWriter
  ) {
    let text = control.text.isEmpty ? nil : control.text
    write(control.title, control.tag, number, text, write, placeholder, to: &xml) { xml in
      xml.element("w:text", [("w:multiLine", "1")])
    }
  }

  private static func write(
    _ title: String, _ tag: String, _ number: Int, _ text: String?, _ hint: String,
    _ placeholder: String, to xml: inout XMLWriter, kind: (inout XMLWriter) -> Void
  ) {
    xml.element("w:sdt") { xml in
      xml.element("w:sdtPr") { xml in
        xml.word("w:alias", title)
        xml.word("w:tag", tag)
        xml.word("w:id", "\(number)")
        if text == nil { xml.element("w:showingPlcHdr") }
        kind(&xml)
      }
      xml.element("w:sdtContent") { xml in
        WordRun.write(
          text ?? hint, style: text == nil ? placeholder : nil, to: &xml)
      }
    }
  }
}
