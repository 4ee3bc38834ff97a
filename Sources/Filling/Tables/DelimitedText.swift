package import Findings

/// A table as spreadsheets save it: cells parted by commas, semicolons or tabs, in quotation marks where
/// they hold such a sign or a line end (RFC 4180).
package struct DelimitedText: Sendable {
  package struct Cell: Sendable, Equatable {
    /// What it says, without its quotation marks.
    package let text: String
    /// Where it stands, without its quotation marks.
    package let place: Place
  }

  package typealias Row = [Cell]

  /// More than any checklist has questions and any report sources.
  static let mostRows = 20_000
  static let mostColumns = 200
  /// In bytes; a quote of some pages.
  static let longestCell = 20_000

  package let source: SourceText
  /// Whether numbers have a decimal comma in it: where a comma parts no cells, it is in a number.
  let hasDecimalCommas: Bool
  /// The first line.
  package let head: Row
  /// All others, without those that are blank.
  package let rows: [Row]

  /// Reads a table; nil, with findings, where it is none.
  ///
  /// - Parameter names: the columns that are looked for; the sign that parts most of them parts the cells.
  package static func read(
    _ source: SourceText, columns names: Set<String>, findings: inout FindingList
  ) -> DelimitedText? {
    guard let fault = fault(in: source) else {
      let signs = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
      func known(_ sign: UInt8) -> Int {
        var reader = DelimitedReader(source, separator: sign)
        return reader.row().count { names.contains(TableColumns.name(of: $0.text)) }
      }
      // Of two that part the same the first is taken.
      let separator = signs.max { known($0) < known($1) } ?? signs[0]
      return read(source, separator: separator, findings: &findings)
    }
    findings.add(fault)
    return nil
  }

  /// Reads one whose cells are parted by a sign.
  package static func read(
    _ source: SourceText, separator: UInt8, findings: inout FindingList
  ) -> DelimitedText? {
    var reader = DelimitedReader(source, separator: separator)
    var rows: [Row] = []
    while !reader.isAtEnd {
      let row = reader.row()
      if let fault = reader.fault ?? self.fault(in: row, source, rowCount: rows.count) {
        findings.add(fault)
        return nil
      }
      if row.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) { rows.append(row) }
    }
    guard let head = rows.first else {
      findings.add(empty(source))
      return nil
    }
    return DelimitedText(
      source: source, hasDecimalCommas: separator == UInt8(ascii: ";"), head: head,
      rows: Array(rows.dropFirst()))
  }

  // MARK: Faults

  private static func empty(_ source: SourceText) -> Finding {
    Finding(
      id: .emptyFile, source: source, place: nil, message: "this table is empty",
      expectation: "expected a first line with the names of the columns")
  }

  /// What keeps the whole from being read as text.
  private static func fault(in source: SourceText) -> Finding? {
    let bytes = source.bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.contains(0) {
      return Finding(
        id: .wrongEncoding, source: source, place: nil,
        message: "this table is not in UTF-8",
        expectation: "expected text in UTF-8",
        help: ["save it as 'CSV UTF-8', and not as a workbook or as Unicode text"])
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.elementsEqual(bytes) else {
      let good = zip(bytes, text.utf8).prefix { $0 == $1 }.count
      return Finding(
        id: .invalidUtf8, source: source, place: Place(start: good, end: good + 1),
        message: "this table is not in UTF-8", expectation: "this byte begins no character",
        help: ["save it as 'CSV UTF-8'"])
    }
    var offset = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if VisibleText.isUnsafe(scalar), !["\n", "\r", "\t"].contains(scalar),
        !(offset == 0 && scalar == "\u{FEFF}")
      {
        return Finding(
          id: .controlCharacter, source: source, place: Place(start: offset, end: offset + length),
          message: "this table holds a character that cannot be seen",
          expectation: "delete it")
      }
      offset += length
    }
    return nil
  }

  private static func fault(in row: Row, _ source: SourceText, rowCount: Int) -> Finding? {
    func finding(_ id: FindingID, _ place: Place?, _ message: String, _ expected: String) -> Finding
    {
      Finding(id: id, source: source, place: place, message: message, expectation: expected)
    }
    if rowCount > mostRows {
      return finding(
        .tooManyValues, row.first?.place, "this table has more than \(mostRows) rows",
        "expected a row for each question")
    }
    if row.count > mostColumns {
      return finding(
        .tooManyValues, row[mostColumns].place, "this row has more than \(mostColumns) cells",
        "expected no more than the table has columns")
    }
    return row.first { $0.text.utf8.count > longestCell }.map {
      finding(
        .textTooLong, Place(start: $0.place.start, end: $0.place.start + 1),
        "this cell has more than \(longestCell) bytes", "expected a text of some pages at most")
    }
  }
}
