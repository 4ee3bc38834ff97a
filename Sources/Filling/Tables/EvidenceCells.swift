import Findings

/// The evidence that a row of a table names: listed sources, and where in them and what they say there.
///
/// A cell holds one source, or several parted by `|` or `;`. What stands in the cells beside it is parted by
/// `|` then, in the same order; with one source the whole cell is about it.
struct EvidenceCells {
  private let table: DelimitedText
  private let columns: TableColumns
  private let ids: [String]
  private let sources: [String: EvidenceEntry]

  init(
    _ table: DelimitedText, _ columns: TableColumns, _ sources: [(String, EvidenceEntry)]
  ) {
    (self.table, self.columns, ids) = (table, columns, sources.map(\.0))
    self.sources = Dictionary(sources, uniquingKeysWith: { first, _ in first })
  }

  private static let beside: [AnswerColumn] = [.at, .quote, .date]

  func pieces(of row: DelimitedText.Row, _ findings: inout FindingList) -> [EvidenceEntry] {
    guard let cell = columns.cell(AnswerColumn.source.rawValue, of: row) else { return [] }
    let sign: Character = cell.text.contains("|") ? "|" : ";"
    // Between two signs free-standing evidence may stand, which no table brings.
    let ids = Self.parts(cell.text, sign)
    var pieces = ids.map { id in
      var entry = EvidenceEntry()
      entry.source = id
      return entry
    }
    for column in Self.beside {
      guard let cell = columns.cell(column.rawValue, of: row) else { continue }
      let texts = ids.count == 1 ? [WrittenText.normalised(cell.text)] : Self.parts(cell.text, "|")
      guard texts.count == ids.count else {
        findings.add(
          Finding(
            id: .wrongCount, source: table.source, place: cell.place,
            message:
              "\(texts.count == 1 ? "here is 1 part" : "here are \(texts.count) parts"), "
              + "and the row has \(ids.count) sources",
            expectation: "expected a part for each source, with | between",
            help: ["a part may be empty: | p. 3"]))
        continue
      }
      for (index, text) in texts.enumerated() where !text.isEmpty {
        switch column {
        case .at: pieces[index].at = text
        case .quote: pieces[index].quote = text
        case .date: pieces[index].date = text
        case .indicator, .answer, .written, .except, .why, .reason, .note, .publicNote, .source:
          break
        }
      }
    }
    return pieces.compactMap { piece in
      guard let id = piece.source, !id.isEmpty else { return nil }
      guard let listed = sources[id] else {
        report(unknown: id, cell, &findings)
        return nil
      }
      return piece.without(listed)
    }
  }

  /// What a row says of a source that it does not name.
  func reportWithoutSource(_ row: DelimitedText.Row, _ findings: inout FindingList) {
    for column in Self.beside {
      guard let cell = columns.cell(column.rawValue, of: row),
        cell.text.contains(where: { $0 != "|" && !$0.isWhitespace })
      else { continue }
      findings.add(
        Finding(
          id: .evidenceWithoutTitle, source: table.source, place: cell.place,
          message: "this says something of a source, and the row names none",
          expectation: "expected its id in the column '\(AnswerColumn.source.rawValue)'"))
    }
  }

  private func report(
    unknown id: String, _ cell: DelimitedText.Cell, _ findings: inout FindingList
  ) {
    let wanted = Array(id.utf8)
    let bytes = table.source.bytes
    let last = cell.place.end - wanted.count
    let start =
      last >= cell.place.start
      ? (cell.place.start...last).first { bytes[$0...].starts(with: wanted) } : nil
    let near = findings.isWorthGuessing ? Suggestion.nearest(to: id, among: ids) : nil
    findings.add(
      Finding(
        id: .unknownId, source: table.source,
        place: start.map { Place(start: $0, end: $0 + wanted.count) } ?? cell.place,
        message: "\(VisibleText.quoted(id)) is not a source of the assessment",
        expectation: near.map { "did you mean '\($0)'?" } ?? "not known here",
        help: near == nil
          ? ["list it under 'sources:', or give a table of sources with '--sources-table'"] : []))
  }

  private static func parts(_ text: String, _ sign: Character) -> [String] {
    text.split(separator: sign, omittingEmptySubsequences: false).map {
      WrittenText.normalised(String($0))
    }
  }
}
