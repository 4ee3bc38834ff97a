extension ReadWorkbook {
  /// Reads the bytes of an `.xlsx`, whoever wrote it.
  ///
  /// What a person sees is read: of a formula its value, of merged cells the first. What is struck through, lies
  /// under a merged cell or in a box on the sheet is set aside. Rows and columns that are hidden are read like
  /// others; charts and pictures are not read.
  ///
  /// - Throws: what is wrong with the file, or what it is where it is no workbook. Nothing of a file that is
  ///   damaged is taken.
  package init(_ bytes: [UInt8]) throws(OfficeFault) {
    var package = try OfficePackage(bytes, as: .workbook)
    var book = try WorkbookParts(&package)
    sheets = []
    for place in book.sheets {
      var sheet = SheetReader(book)
      try sheet.read(&package, place.part)
      var read = Sheet(name: place.name, isHidden: place.isHidden, rows: sheet.rows)
      read.setAside = sheet.shapes.map { SetAside(.floating, $0) }
      sheets.append(read)
      (book.cellsLeft, book.bytesLeft) = (sheet.book.cellsLeft, sheet.book.bytesLeft)
    }
  }
}

/// What the sheets of a workbook share.
struct WorkbookParts {
  enum Limit {
    static let sheets = 200
    /// Cells with anything in them, in all sheets.
    static let cells = 50_000
    /// Of all their texts, in bytes.
    static let text = 8 << 20
    static let texts = 100_000
    static let formats = 65_536
    /// Formats that are written out, and the bytes of one.
    static let codes = 5_000
    static let code = 1_024
  }

  struct Place {
    var name: String
    var isHidden: Bool
    var part: String
  }

  private(set) var sheets: [Place] = []
  private(set) var countsFrom1904 = false
  /// By the number with which cells name them.
  private(set) var formats: [CellFormat] = []
  /// The formats whose letters are struck through.
  private(set) var struckFormats: Set<Int> = []
  private(set) var texts: [ReadCellText] = []
  var cellsLeft = Limit.cells
  var bytesLeft = Limit.text

  init(_ package: inout OfficePackage) throws(OfficeFault) {
    let main = try package.mainPart()
    let links = try package.relationships(of: main)
    try readBook(&package, main, links)
    if let styles = links.first(where: { $0.kind == "styles" }) {
      try readFormats(&package, styles.target)
    }
    if let shared = links.first(where: { $0.kind == "sharedStrings" }) {
      try readTexts(&package, shared.target)
    }
  }

  private mutating func readBook(
    _ package: inout OfficePackage, _ main: String, _ links: [OfficePackage.Relationship]
  ) throws(OfficeFault) {
    guard var reader = try package.reader(of: main) else { throw .damaged("it has no workbook") }
    try reader.openRoot()
    guard reader.name == XMLName(.sheet, "workbook") else { throw .damaged("it has no workbook") }
    while try reader.nextChild(of: 1) {
      switch reader.name {
      case XMLName(.sheet, "workbookPr"):
        countsFrom1904 = ["1", "true"].contains(try reader.attribute("date1904"))
      case XMLName(.sheet, "sheets"):
        while try reader.nextChild(of: 2) {
          guard let name = try reader.attribute("name"),
            let id = try reader.attribute("id", .relationships)
          else { throw .damaged("a sheet has no name") }
          // A sheet may be a chart alone.
          guard let link = links.first(where: { $0.id == id }), link.kind == "worksheet" else {
            continue
          }
          let state = try reader.attribute("state") ?? "visible"
          sheets.append(Place(name: name, isHidden: state != "visible", part: link.target))
          guard sheets.count <= Limit.sheets else {
            throw .tooLarge("more than \(Limit.sheets) sheets")
          }
        }
      default: break
      }
    }
  }

  private mutating func readFormats(
    _ package: inout OfficePackage, _ part: String
  ) throws(OfficeFault) {
    guard var reader = try package.reader(of: part) else { return }
    var codes: [Int: CellFormat] = [:]
    var (fonts, struckFonts): (Int, Set<Int>) = (0, [])
    try reader.openRoot()
    while try reader.nextChild(of: 1) {
      switch reader.name {
      case XMLName(.sheet, "numFmts"):
        while try reader.nextChild(of: 2) {
          guard let number = Int(try reader.attribute("numFmtId") ?? ""),
            let code = try reader.attribute("formatCode")
          else { continue }
          guard codes.count < Limit.codes, code.utf8.count <= Limit.code else {
            throw .tooLarge("more than \(Limit.codes) formats of its own, or one that is too long")
          }
          codes[number] = CellFormat(code: code)
        }
      case XMLName(.sheet, "fonts"):
        while try reader.nextChild(of: 2) {
          while try reader.nextChild(of: 3) {
            if reader.name == XMLName(.sheet, "strike"), try reader.isSwitchedOn() {
              struckFonts.insert(fonts)
            }
          }
          fonts += 1
        }
      case XMLName(.sheet, "cellXfs"):
        while try reader.nextChild(of: 2) {
          let font = Int(try reader.attribute("fontId") ?? "") ?? 0
          if struckFonts.contains(font) { struckFormats.insert(formats.count) }
          let number = Int(try reader.attribute("numFmtId") ?? "") ?? 0
          formats.append(codes[number] ?? CellFormat(builtIn: number))
          guard formats.count <= Limit.formats else {
            throw .tooLarge("more than \(Limit.formats) formats")
          }
        }
      default: break
      }
    }
  }

  private mutating func readTexts(
    _ package: inout OfficePackage, _ part: String
  ) throws(OfficeFault) {
    guard var reader = try package.reader(of: part) else { return }
    try reader.openRoot()
    while try reader.nextChild(of: 1) {
      texts.append(try ReadCellText(&reader, depth: 2))
      guard texts.count <= Limit.texts else { throw .tooLarge("more than \(Limit.texts) texts") }
    }
  }
}
