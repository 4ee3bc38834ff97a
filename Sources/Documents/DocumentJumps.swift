extension Document {
  /// The document with plain text for jumps to parts that it lacks; for one that is made of some parts
  /// of another.
  package var withoutDeadJumps: Document {
    let anchors = blocks.reduce(into: Set<String>()) { $0.formUnion($1.anchors) }
    return Document(
      blocks.map { $0.mapped { $0.keepingJumps(to: anchors) } }, language: language,
      annexes: annexes)
  }
}

extension Document.Block {
  /// The places within it that can be jumped to.
  fileprivate var anchors: [String] {
    switch self {
    case .heading(_, _, let anchor): anchor.map { [$0] } ?? []
    case .facts(let facts): facts.compactMap(\.anchor)
    case .entry(let entry): [entry.anchor] + entry.blocks.flatMap(\.anchors)
    case .contents, .paragraph, .notice, .list, .table, .verdict, .chart, .filters: []
    }
  }

  /// The block with every text in it changed; the words of a verdict and of a chart have no jumps.
  fileprivate func mapped(_ change: (Text) -> Text) -> Self {
    func changed(_ facts: [Document.Fact]) -> [Document.Fact] {
      facts.map {
        .init($0.label, change($0.text), items: $0.items.map(change), anchor: $0.anchor)
      }
    }
    func changed(_ table: Document.Table) -> Document.Table {
      Document.Table(table.columns, rows: table.rows.map { $0.map(change) })
    }
    switch self {
    case .heading(let level, let text, let anchor):
      return .heading(level: level, change(text), anchor: anchor)
    case .contents(let items): return .contents(items.map(change))
    case .paragraph(let text): return .paragraph(change(text))
    case .notice(let text): return .notice(change(text))
    case .list(let items): return .list(items.map(change))
    case .facts(let facts): return .facts(changed(facts))
    case .table(let table): return .table(changed(table))
    case .verdict(var verdict):
      verdict.bands = change(verdict.bands)
      return .verdict(verdict)
    case .chart(var chart):
      chart.table = changed(chart.table)
      return .chart(chart)
    case .filters: return self
    case .entry(var entry):
      entry.summary = changed(entry.summary)
      entry.blocks = entry.blocks.map { $0.mapped(change) }
      return .entry(entry)
    }
  }
}

extension Text {
  fileprivate func keepingJumps(to anchors: Set<String>) -> Text {
    guard spans.contains(where: { if case .link = $0 { true } else { false } }) else { return self }
    return Text(
      spans: spans.map { span in
        guard case .link(let words, let anchor, let language) = span, !anchors.contains(anchor)
        else { return span }
        return language == nil ? .plain(words) : .written(words, language: language)
      })
  }
}
