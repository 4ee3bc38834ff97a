/// Goes through the elements of a Word document, and keeps what a person sees of them.
struct DocumentWalk: ~Copyable {
  var reader: XMLReader
  let styles: DocumentStyles
  private let remarks: DocumentRemarks
  private var told: Set<String> = []
  /// The body, and each cell that is open.
  var scopes = [DocumentScope(isCell: false)]
  var tables: [[ReadDocument.Row]] = []
  var rows: [(cells: [ReadDocument.Cell], isDeleted: Bool)] = []
  private var fields = DocumentFields()
  /// As what the text is shown that is read.
  var look = Look.plain
  var (paragraphs, cells, bytes) = (0, 0, 0)

  enum Look {
    case plain, struck, hidden
    /// What a place to write says until somebody writes there.
    case placeholder
  }

  init(_ reader: consuming XMLReader, _ styles: DocumentStyles, _ remarks: DocumentRemarks) {
    self.reader = reader
    (self.styles, self.remarks) = (styles, remarks)
  }

  /// What has been read, without paragraphs in which nothing is; what is read next begins anew.
  mutating func finishedBlocks() -> [ReadDocument.Block] {
    scopes[0].finish()
    let blocks = scopes[0].blocks.filter { $0 != .paragraph("") }
    scopes = [DocumentScope(isCell: false)]
    return blocks
  }

  /// Goes through what is in the element that is the `depth`th open one.
  mutating func goThrough(_ depth: Int) throws(OfficeFault) {
    while try reader.nextChild(of: depth) {
      switch reader.name.space {
      case .word: try enter(depth + 1)
      case .compatibility where reader.name.local == "AlternateContent": try choose(depth + 1)
      case .none, .sheet, .relationships, .compatibility, .word2010, .threadedComments, .other:
        break
      }
    }
  }

  /// Looks through what floats on the page for texts in it, each read as a text of its own.
  private mutating func readFloating(_ depth: Int) throws(OfficeFault) {
    while try reader.nextChild(of: depth) {
      if reader.name == XMLName(.word, "txbxContent") {
        scopes.append(DocumentScope(isCell: false))
        try keepingLook { walk throws(OfficeFault) in
          walk.look = .plain
          try walk.goThrough(depth + 1)
        }
        var scope = scopes.removeLast()
        scope.finish()
        scopes[scopes.count - 1].add(SetAside(.floating, DocumentScope.text(of: scope.blocks)))
      } else if reader.name != XMLName(.compatibility, "Fallback") {
        try readFloating(depth + 1)
      }
    }
  }

  private mutating func enter(_ depth: Int) throws(OfficeFault) {
    switch reader.name.local {
    case "body", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "hyperlink", "fldSimple",
      "dir", "bdo", "ruby", "rubyBase":
      try goThrough(depth)
    case "p": try readParagraph(depth)
    case "pPr": try readParagraphProperties(depth)
    case "tbl": try readTable(depth)
    case "tr": try readRow(depth)
    case "trPr": try readProperties(depth, deleted: "del") { $0.markRow() }
    case "tc": try readCell(depth)
    case "tcPr": try readProperties(depth, deleted: "cellDel") { $0.markCell() }
    case "r": try keepingLook { walk throws(OfficeFault) in try walk.goThrough(depth) }
    case "rPr": try readRunProperties(depth)
    case "sdt":
      try keepingLook { walk throws(OfficeFault) in try walk.readControl(depth) }
    case "commentRangeStart":
      if scopes.count > 1 || scopes[0].line != nil { try readComment() }
    case "commentReference": try readComment()
    case "footnoteReference": try readNote(of: .foot)
    case "endnoteReference": try readNote(of: .end)
    case "drawing", "pict", "object": try readFloating(depth)
    case "fldChar": try readField(depth)
    case "t": try add(try reader.content(of: depth))
    case "tab", "ptab": try add("\t")
    // The end of a page is no end of a line.
    case "br":
      try add(["page", "column"].contains(try reader.attribute("type", .word)) ? "" : "\n")
    case "cr": try add("\n")
    case "noBreakHyphen": try add("-")
    // What was taken away, and what is no text.
    default: break
    }
  }

  /// Of several ways to say the same the first that is written, since each is whole.
  private mutating func choose(_ depth: Int) throws(OfficeFault) {
    var hasChosen = false
    while try reader.nextChild(of: depth) {
      guard reader.name.space == .compatibility, !hasChosen else { continue }
      hasChosen = true
      try goThrough(depth + 1)
    }
  }

  private mutating func add(_ text: String) throws(OfficeFault) {
    guard look != .placeholder, !fields.areHiding, !text.isEmpty else { return }
    bytes += text.utf8.count
    guard bytes <= DocumentLimit.text else {
      throw .tooLarge("texts of more than \(DocumentLimit.text >> 20) MiB")
    }
    switch look {
    case .plain: scopes[scopes.count - 1].add(text)
    case .struck: scopes[scopes.count - 1].add(text, as: .struck)
    case .hidden: scopes[scopes.count - 1].add(text, as: .hidden)
    case .placeholder: break
    }
  }

  private mutating func readField(_ depth: Int) throws(OfficeFault) {
    let mark = try reader.attribute("fldCharType", .word)
    let answer = try DocumentFields.answer(&reader, depth)
    try add(answer)
    fields.pass(mark, isAnswered: !answer.isEmpty)
  }

  private mutating func readComment() throws(OfficeFault) {
    guard let id = try reader.attribute("id", .word), let comment = remarks.comments[id],
      told.insert(id).inserted
    else { return }
    scopes[scopes.count - 1].add(comment: comment)
  }

  private mutating func readNote(of kind: DocumentRemarks.NoteKind) throws(OfficeFault) {
    guard let id = try reader.attribute("id", .word), let note = remarks.notes[kind]?[id],
      told.insert("\(kind.rawValue) \(id)").inserted
    else { return }
    scopes[scopes.count - 1].add(SetAside(.note, note))
  }

  // MARK: Looks

  mutating func keepingLook(
    _ work: (inout DocumentWalk) throws(OfficeFault) -> Void
  ) throws(OfficeFault) {
    let before = look
    try work(&self)
    look = before
  }

  private mutating func readControl(_ depth: Int) throws(OfficeFault) {
    while try reader.nextChild(of: depth) {
      switch reader.name {
      case XMLName(.word, "sdtPr"):
        while try reader.nextChild(of: depth + 1) {
          if styles.marksPlaceholders, reader.name == XMLName(.word, "showingPlcHdr"),
            try reader.isOn()
          {
            look = .placeholder
          }
        }
      case XMLName(.word, "sdtContent"): try readControlContent(depth + 1)
      default: break
      }
    }
  }

  /// LibreOffice makes a text of the placeholder of a place to write when it saves: of the program's own the
  /// words are known.
  private mutating func readControlContent(_ depth: Int) throws(OfficeFault) {
    let length = scopes[scopes.count - 1].length
    try goThrough(depth)
    scopes[scopes.count - 1].withdraw([WordControl.choose, WordControl.write], since: length)
  }
}
