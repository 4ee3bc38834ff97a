import Findings

/// Reads the rows of a table one after the other.
struct DelimitedReader {
  private let source: SourceText
  private let separator: UInt8
  private var offset: Int
  /// What is wrong with a cell that was read; reading ends there.
  private(set) var fault: Finding?

  init(_ source: SourceText, separator: UInt8) {
    (self.source, self.separator) = (source, separator)
    offset = source.byteOrderMarkLength
  }

  var isAtEnd: Bool { offset >= source.bytes.count || fault != nil }

  /// The cells up to the next line end that stands in no quotation marks.
  mutating func row() -> DelimitedText.Row {
    var row: DelimitedText.Row = []
    while true {
      row.append(cell())
      guard !isAtEnd, source.bytes[offset] == separator else { break }
      offset += 1
      // Nothing behind the last separator of a file is a cell too.
      if isAtEnd { row.append(.init(text: "", place: Place(start: offset, end: offset))) }
      if isAtEnd { break }
    }
    skipLineEnd()
    return row
  }

  private mutating func skipLineEnd() {
    guard !isAtEnd else { return }
    let isPair = source.bytes[offset...].starts(with: [0x0D, 0x0A])
    offset += isPair ? 2 : 1
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private mutating func cell() -> DelimitedText.Cell {
    let bytes = source.bytes
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
      let start = offset
      while offset < bytes.count, !isEnd(bytes[offset]) { offset += 1 }
      return cell(bytes[start..<offset], Place(start: start, end: offset))
    }
    let mark = offset
    offset += 1
    var text: [UInt8] = []
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\"") {
        guard offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") else { break }
        offset += 1
      }
      text.append(bytes[offset])
      offset += 1
    }
    guard offset < bytes.count else {
      fault = Finding(
        id: .unclosedQuote, source: source, place: Place(start: mark, end: mark + 1),
        message: "this quotation mark is not closed",
        expectation: "expected a second one behind the cell's text",
        help: ["a quotation mark within a cell is written twice"])
      return cell([], Place(start: mark, end: mark))
    }
    let place = Place(start: mark + 1, end: offset)
    offset += 1
    if offset < bytes.count, !isEnd(bytes[offset]) {
      fault = Finding(
        id: .textAfterQuote, source: source, place: Place(start: offset, end: offset + 1),
        message: "text follows a closing quotation mark",
        expectation: "expected the end of the cell",
        help: ["a quotation mark within a cell is written twice"])
    }
    return cell(text[...], place)
  }

  private func cell(_ bytes: ArraySlice<UInt8>, _ place: Place) -> DelimitedText.Cell {
    DelimitedText.Cell(
      text: FormulaGuard.removed(from: String(decoding: bytes, as: UTF8.self)), place: place)
  }
}
