/// Reads the cells of one sheet.
struct SheetReader {
  var book: WorkbookParts
  private(set) var rows: [ReadWorkbook.Row] = []
  private(set) var shapes: [String] = []
  private var merged = MergedCells()

  init(_ book: WorkbookParts) { self.book = book }

  mutating func read(_ package: inout OfficePackage, _ part: String) throws(OfficeFault) {
    guard var reader = try package.reader(of: part) else {
      throw .damaged("a sheet is missing: \(part)")
    }
    try reader.openRoot()
    while try reader.nextChild(of: 1) {
      switch reader.name {
      case XMLName(.sheet, "sheetData"): try readRows(&reader)
      case XMLName(.sheet, "mergeCells"):
        while try reader.nextChild(of: 2) {
          if let range = CellRange(try reader.attribute("ref") ?? "") {
            merged.ranges.append(range)
          }
        }
      default: break
      }
    }
    try merged.cover(&rows)
    let notes = try CellComments(&package, of: part)
    try add(notes)
    shapes = try ShapeTexts(&package, of: part).found
    for text in shapes { try count(text) }
    rows.removeAll { $0.cells.isEmpty }
  }

  private mutating func readRows(_ reader: inout XMLReader) throws(OfficeFault) {
    var number = 0
    var isSorted = true
    while try reader.nextChild(of: 2) {
      guard reader.name == XMLName(.sheet, "row") else { continue }
      let before = number
      number = Int(try reader.attribute("r") ?? "") ?? number + 1
      guard (1...CellRange.lastRow).contains(number) else {
        throw .damaged("a row has the number \(number)")
      }
      if number <= before { isSorted = false }
      let cells = try readCells(&reader)
      if !cells.isEmpty { rows.append(ReadWorkbook.Row(number: number, cells: cells)) }
    }
    if !isSorted { sortRows() }
  }

  private mutating func readCells(
    _ reader: inout XMLReader
  ) throws(OfficeFault) -> [ReadWorkbook.Cell] {
    var cells: [ReadWorkbook.Cell] = []
    var column = -1
    var isSorted = true
    while try reader.nextChild(of: 3) {
      guard reader.name == XMLName(.sheet, "c") else { continue }
      let before = column
      column += 1
      if let written = try reader.attribute("r"), let place = CellRange.place(written) {
        column = place.column
      }
      guard column <= CellRange.lastColumn else { throw .damaged("a row has too many columns") }
      if column <= before { isSorted = false }
      guard let cell = try readCell(&reader, column) else { continue }
      try count(cell.text)
      for other in cell.setAside { book.bytesLeft -= other.text.utf8.count }
      cells.append(cell)
    }
    if !isSorted { cells = Self.sorted(cells) }
    return cells
  }

  /// Nil where the cell holds nothing.
  private func readCell(
    _ reader: inout XMLReader, _ column: Int
  ) throws(OfficeFault) -> ReadWorkbook.Cell? {
    let type = try reader.attribute("t") ?? "n"
    let style = Int(try reader.attribute("s") ?? "") ?? 0
    var (value, formula, text): (String?, String?, ReadCellText?)
    while try reader.nextChild(of: 4) {
      switch reader.name {
      case XMLName(.sheet, "v"): value = try reader.content(of: 5)
      case XMLName(.sheet, "f"): formula = try reader.content(of: 5)
      case XMLName(.sheet, "is"):
        text = try ReadCellText(&reader, depth: 5)
      default: break
      }
    }
    var cell = ReadWorkbook.Cell(column: column, text: "")
    switch type {
    case "inlineStr": if text == nil { cell.text = value ?? "" }
    case "s":
      guard let value else { break }
      guard let number = Int(value), book.texts.indices.contains(number) else {
        throw .damaged("a cell names a text that is not there")
      }
      text = book.texts[number]
    case "str": cell.text = ReadCellText.unescaped(value ?? "")
    case "b": cell.text = value.map { ["1", "true"].contains($0) ? "TRUE" : "FALSE" } ?? ""
    case "e":
      cell.text = value ?? ""
      cell.isError = true
    // A moment in ISO 8601, which is hardly ever written.
    case "d": cell.text = Self.day(value ?? "")
    default:
      let format = book.formats.indices.contains(style) ? book.formats[style] : .general
      cell.text = format.text(value ?? "", countsFrom1904: book.countsFrom1904)
      if format == .general {
        cell.day = CellDay.meant(by: value ?? "", countsFrom1904: book.countsFrom1904)
      }
    }
    // A program that does not calculate leaves the value out.
    if let formula, value ?? "" == "", type != "str" {
      cell.text = "=\(formula)"
      cell.isError = true
    }
    setAside(
      text ?? ReadCellText(plain: cell.text), isStruck: book.struckFormats.contains(style), &cell)
    return cell.text.isEmpty && cell.setAside.isEmpty ? nil : cell
  }

  /// What is struck through is not what the cell says.
  private func setAside(
    _ text: ReadCellText, isStruck: Bool, _ cell: inout ReadWorkbook.Cell
  ) {
    let text = isStruck ? text.inStruckCell : text
    cell.text = text.text
    if !text.struck.isEmpty { cell.setAside = [SetAside(.struck, text.struck)] }
  }

  /// A day alone without the midnight behind it.
  private static func day(_ moment: String) -> String {
    let parts = moment.split(separator: "T", maxSplits: 1)
    let isMidnight = parts.count == 2 && parts[1].allSatisfy { "0:.Z".contains($0) }
    return isMidnight ? String(parts[0]) : moment
  }

  private mutating func count(_ text: String) throws(OfficeFault) {
    book.cellsLeft -= 1
    guard book.cellsLeft >= 0 else {
      throw .tooLarge("more than \(WorkbookParts.Limit.cells) cells with something in them")
    }
    book.bytesLeft -= text.utf8.count
    guard book.bytesLeft >= 0 else {
      throw .tooLarge("texts of more than \(WorkbookParts.Limit.text >> 20) MiB")
    }
  }

  /// Of several cells at one place the first is kept.
  private static func sorted(_ cells: [ReadWorkbook.Cell]) -> [ReadWorkbook.Cell] {
    var kept: [Int: ReadWorkbook.Cell] = [:]
    for cell in cells where kept[cell.column] == nil { kept[cell.column] = cell }
    return kept.values.sorted { $0.column < $1.column }
  }

  private mutating func sortRows() {
    var kept: [Int: [ReadWorkbook.Cell]] = [:]
    for row in rows { kept[row.number, default: []] += row.cells }
    rows = kept.map { ReadWorkbook.Row(number: $0.key, cells: Self.sorted($0.value)) }
      .sorted { $0.number < $1.number }
  }

  private mutating func add(_ notes: CellComments) throws(OfficeFault) {
    var (all, next): ([ReadWorkbook.Row], Int) = ([], 0)
    var rest = notes.found[...]
    while let number = rest.first?.place.row {
      let own = rest.prefix { $0.place.row == number }
      rest = rest.dropFirst(own.count)
      while next < rows.count, rows[next].number < number {
        all.append(rows[next])
        next += 1
      }
      var cells: [Int: ReadWorkbook.Cell] = [:]
      if next < rows.count, rows[next].number == number {
        for cell in rows[next].cells { cells[cell.column] = cell }
        next += 1
      }
      for (place, texts) in own {
        for text in texts { try count(text) }
        cells[place.column, default: ReadWorkbook.Cell(column: place.column, text: "")].comments +=
          texts
      }
      all.append(
        ReadWorkbook.Row(number: number, cells: cells.values.sorted { $0.column < $1.column }))
    }
    rows = all + rows[next...]
  }
}
