import Findings

/// A row of a table, for what is found about that which it was put into.
struct TableRow {
  private let source: SourceText
  /// The cells that are read, by their columns.
  private let cells: [String: DelimitedText.Cell]
  private let whole: Place

  init(
    _ row: DelimitedText.Row, _ columns: TableColumns, columns names: Set<String>,
    _ table: DelimitedText
  ) {
    source = table.source
    var cells: [String: DelimitedText.Cell] = [:]
    for name in names { cells[name] = columns.cell(name, of: row) }
    self.cells = cells
    whole = Place(
      start: row.first?.place.start ?? 0,
      end: row.first { !$0.text.isEmpty }?.place.end ?? row.first?.place.end ?? 0)
  }

  /// Whether it says something in a column.
  func says(_ column: String?) -> Bool { column.flatMap { cells[$0] } != nil }

  /// A finding about a text of a file, at the words of the row that the text comes from.
  ///
  /// - Parameter column: where it stands, if that is known; else it is looked for.
  func placed(_ finding: Finding, column: String?) -> Finding {
    let said = Self.said(finding)
    let own = column.flatMap { cells[$0] }
    let cell =
      own
      ?? cells.sorted { $0.key < $1.key }.map(\.value).first { place(of: said, in: $0) != nil }
    let point = cell.map { self.place(of: said, in: $0) ?? $0.place } ?? whole
    return Finding(
      id: finding.id, severity: finding.severity, source: source, place: point,
      message: finding.message, expectation: finding.expectation, help: finding.help)
  }

  /// What a finding points at, without quotation marks of the file's own.
  private static func said(_ finding: Finding) -> ArraySlice<UInt8> {
    guard let place = finding.place else { return [] }
    let bytes = finding.source.bytes
    let said = bytes[place.range.clamped(to: 0..<bytes.count)]
    guard said.count > 1, let mark = said.first, mark == said.last, "\"'".utf8.contains(mark)
    else { return said }
    return said.dropFirst().dropLast()
  }

  private func place(of said: ArraySlice<UInt8>, in cell: DelimitedText.Cell) -> Place? {
    let last = cell.place.end - said.count
    guard !said.isEmpty, last >= cell.place.start else { return nil }
    return (cell.place.start...last).first { source.bytes[$0...].starts(with: said) }.map {
      Place(start: $0, end: $0 + said.count)
    }
  }
}
