import Findings
import PolicyModel
import YAMLTree

/// Reads `states.yaml`, the table of what is known beforehand of some States.
struct StatesReader {
  /// The table's file in a checklist's folder.
  static let file = "states.yaml"

  let facts: IdentifierIndex<Fact>
  private var titles: [String] = []
  private var sources = IdentifierIndex<TableSource>("a source of this table")

  init(_ vocabulary: Vocabulary) { facts = vocabulary.facts }

  /// Only the place of a source in the list is needed of it.
  private enum TableSource {}

  /// Reads a table as a whole, and reports what is wrong with it.
  mutating func read(_ cursor: inout TreeCursor) -> StatesTable? {
    guard let fields = cursor.fields(cursor.tree.root, StatesKey.self) else { return nil }
    let asOf = fields[.asOf].flatMap { cursor.date($0, "'as-of'") }
    readSources(fields[.sources], &cursor)
    let standard = StatesTable.Column(asOf: asOf ?? .first)
    var columns = Listing<Fact, StatesTable.Column>(repeating: standard, count: facts.all.count)
    for (key, value) in cursor.entries(fields[.facts], "'facts'", "'<fact>: { as-of: … }'") {
      guard let fact = facts.reference(key, &cursor) else { continue }
      columns[fact] = column(value, standard, &cursor)
    }
    return StatesTable(columns: columns, rows: StateRows(rows(fields[.states], columns, &cursor)))
  }

  /// Reads a table that the program carries, whose rows are read when they are asked for; that all of it is
  /// sound is for the tests to say.
  mutating func readShipped(_ source: SourceText, findings: inout FindingList) -> StatesTable? {
    let lines = StateLines(source.bytes)
    let head = SourceText(name: source.name, bytes: lines.withoutRows)
    guard let tree = YAMLTree.read(head, findings: &findings) else { return nil }
    var cursor = TreeCursor(tree: tree)
    guard var table = read(&cursor) else { return nil }
    let (reader, columns) = (self, table.columns)
    table.rows = StateRows(of: lines.codes) { code in
      lines.row(of: code).flatMap { bytes in
        reader.row(in: SourceText(name: source.name, bytes: bytes), columns)
      }
    }
    return table
  }

  /// The row of a table that has no other.
  private func row(
    in source: SourceText, _ columns: Listing<Fact, StatesTable.Column>
  ) -> StatesTable.Row? {
    var findings = FindingList()
    guard let tree = YAMLTree.read(source, findings: &findings) else { return nil }
    var cursor = TreeCursor(tree: tree)
    return rows(tree.value(at: [StatesKey.states.rawValue]), columns, &cursor).values.first
  }

  private func rows(
    _ node: YAMLTree.Node?, _ columns: Listing<Fact, StatesTable.Column>,
    _ cursor: inout TreeCursor
  ) -> [String: StatesTable.Row] {
    var rows: [String: StatesTable.Row] = [:]
    for (key, value) in cursor.entries(node, "'states'", "'<code>: { name: … }'") {
      let code = cursor.tree.text(key)
      guard CountryCode.isKnown(code) else {
        cursor.error(
          .unknownState, at: key, "\(VisibleText.quoted(code)) is not a country code",
          expected: "expected two capital letters of ISO 3166-1, or XA to XZ for fiction",
          help: CountryCode.meant(by: code, in: nil).map { ["did you mean '\($0)'?"] } ?? [])
        continue
      }
      rows[code] = row(value, columns, &cursor)
    }
    return rows
  }

  private mutating func readSources(_ node: YAMLTree.Node?, _ cursor: inout TreeCursor) {
    for (key, value) in cursor.entries(node, "'sources'", "'<id>: { title: … }'") {
      guard let id = Identifier.read(key, "id of a source", &cursor),
        let fields = cursor.fields(value, TableSourceKey.self),
        let title = fields[.title].flatMap({ cursor.text($0, "title") })
      else { continue }
      let url = cursor.optionalText(fields[.url], "url")
      if sources.add(id) { titles.append(url.map { "\(title), \($0)" } ?? title) }
    }
  }

  private func column(
    _ node: YAMLTree.Node, _ standard: StatesTable.Column, _ cursor: inout TreeCursor
  ) -> StatesTable.Column {
    var column = standard
    guard let fields = cursor.fields(node, TableFactKey.self) else { return column }
    column.asOf = cursor.optionalDate(fields[.asOf], "'as-of'") ?? standard.asOf
    if let node = fields[.counts], !cursor.tree.isBlank(node) {
      column.isByRatification = cursor.choice(node, "'counts'", as: CountedDay.self) == .ratified
    }
    column.sources = sources.references(fields[.sources], "'sources'", &cursor).map {
      titles[$0.position]
    }
    return column
  }

  private func row(
    _ node: YAMLTree.Node, _ columns: Listing<Fact, StatesTable.Column>,
    _ cursor: inout TreeCursor
  ) -> StatesTable.Row? {
    guard let fields = cursor.fields(node, TableStateKey.self) else { return nil }
    var row = StatesTable.Row(name: fields[.name].flatMap { cursor.text($0, "name") } ?? "")
    for (key, value) in cursor.entries(fields[.facts], "'facts'", "'<fact>: no'") {
      guard let fact = facts.reference(key, &cursor) else { continue }
      if cursor.tree.isBlank(value) { continue }
      let reader = FactHistoryReader(byRatification: columns[fact].isByRatification)
      row.facts[fact] = reader.read(value, &cursor)
    }
    return row
  }
}
