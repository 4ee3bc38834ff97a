import Findings
import Loading
import PolicyModel

/// Sources out of a table, a row each, with the columns of a report's `sources.csv`.
struct SourceTable {
  /// A source, and the row that it stands in.
  struct Listed {
    let id: String
    let entry: EvidenceEntry
    let row: TableRow
  }

  static let id = "id"
  static let columns = Set([id] + CitedSourceKey.allCases.map(\.rawValue))

  /// Those that the assessment does not list yet, in the table's order.
  private(set) var new: [Listed] = []
  /// The ids of those that it lists already, and of which the table says something else.
  private(set) var differing: [String] = []

  /// What is written of a source is judged when the file is read; here what belongs to the table.
  init(_ table: DelimitedText, listed: [CitedSource], findings: inout FindingList) {
    guard
      let columns = TableColumns(
        table, needed: [Self.id], known: Self.columns, findings: &findings)
    else { return }
    let known = Dictionary(
      listed.map { ($0.id, EvidenceEntry($0)) }, uniquingKeysWith: { first, _ in first })
    var places: [String: Int] = [:]
    var isDiffering: Set<String> = []
    for row in table.rows {
      if let surplus = columns.surplus(of: row) { findings.add(surplus) }
      // What has no id is no source that could be referred to, such as free-standing evidence.
      guard let cell = columns.cell(Self.id, of: row) else { continue }
      let id = WrittenText.normalised(cell.text)
      let entry = Self.entry(columns, row, table, &findings)
      if let known = known[id] {
        if !known.saysSame(as: entry), isDiffering.insert(id).inserted { differing.append(id) }
      } else if let twin = places[id] {
        guard new[twin].entry != entry else { continue }
        findings.add(
          Finding(
            id: .duplicateId, source: table.source, place: cell.place,
            message: "\(VisibleText.quoted(id)) already names a source of this table",
            expectation: "expected an id that is used once"))
      } else {
        places[id] = new.count
        new.append(
          Listed(id: id, entry: entry, row: TableRow(row, columns, columns: Self.columns, table)))
      }
    }
  }

  private static func entry(
    _ columns: TableColumns, _ row: DelimitedText.Row, _ table: DelimitedText,
    _ findings: inout FindingList
  ) -> EvidenceEntry {
    var entry = EvidenceEntry()
    for key in CitedSourceKey.allCases {
      let text = columns.text(key.rawValue, of: row)
      guard key == .restricted else {
        entry.put(text, under: key.evidence)
        continue
      }
      guard let text, let cell = columns.cell(key.rawValue, of: row) else { continue }
      switch AnswerWord(text) {
      case .yes: entry.isRestricted = true
      case .no: break
      case .partial, .unknown, .notApplicable, nil:
        findings.add(
          Finding(
            id: .notAChoice, source: table.source, place: cell.place,
            message: "\(VisibleText.quoted(text)) is neither true nor false",
            expectation: "expected yes or no"))
      }
    }
    return entry
  }
}

extension EvidenceEntry {
  /// Whether another entry says the same as this, which has been read: without a type it is of the kind
  /// 'other', and without a title it is called by its reference or address.
  fileprivate func saysSame(as other: EvidenceEntry) -> Bool {
    var (own, other) = (normalised, other.normalised)
    for name in [own.reference, own.url] where name != nil {
      if own.title == name { own.title = nil }
      if other.title == name { other.title = nil }
    }
    other.type = other.type ?? Evidence.Kind.other.rawValue
    return own == other
  }
}
