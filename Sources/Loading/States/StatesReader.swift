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
    var table = StatesTable(columns: columns, rows: [:])
    for (key, value) in cursor.entries(fields[.states], "'states'", "'<code>: { name: … }'") {
      let code = cursor.tree.text(key)
      guard CountryCode.isKnown(code) else {
        cursor.error(
          .unknownState, at: key, "\(VisibleText.quoted(code)) is not a country code",
          expected: "expected two capital letters of ISO 3166-1, or XA to XZ for fiction",
          help: CountryCode.meant(by: code, in: nil).map { ["did you mean '\($0)'?"] } ?? [])
        continue
      }
      table.rows[code] = row(value, columns, &cursor)
    }
    return table
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
