import OfficeFiles

/// What Word is given for each block of a document.
struct WordBlock {
  private let text: WordText
  private var tables: WordTables { WordTables(text) }

  init(_ text: WordText) { self.text = text }

  func blocks(_ block: Document.Block) -> [WordDocument.Block] {
    switch block {
    case .heading(let level, let words, let anchor):
      // The title has a style of its own, so that the parts are the highest headings.
      let style: WordDocument.Paragraph.Style = level == 1 ? .title : .heading(level - 1)
      return [.paragraph(text.paragraph(words, style, bookmark: anchor))]
    case .contents(let items):
      return [.paragraph(text.paragraph("Contents", .caption))] + items.map(contentsLine)
    case .paragraph(let words): return [.paragraph(text.paragraph(words))]
    case .notice(let words): return [.paragraph(text.paragraph(words, .notice))]
    case .list(let items): return list(items)
    case .facts(let facts): return facts.flatMap(self.fact)
    case .table(let table): return tables.blocks(table)
    case .verdict(let verdict): return WordVerdict(verdict, text).blocks
    case .chart(let chart): return self.chart(chart)
    case .entry(let entry): return self.entry(entry)
    // A paper has no controls.
    case .filters: return []
    }
  }

  /// A title as a jump, with the page that it leads to.
  private func contentsLine(_ item: Text) -> WordDocument.Block {
    var paragraph = text.paragraph(item, .contents)
    for case .jump(_, let bookmark, _) in paragraph.runs {
      paragraph.runs += [.text("\t"), .page(of: bookmark)]
    }
    return .paragraph(paragraph)
  }

  private func list(_ items: [Text]) -> [WordDocument.Block] {
    items.map { .paragraph(text.paragraph($0, .listItem)) }
  }

  private func fact(_ fact: Document.Fact) -> [WordDocument.Block] {
    [.paragraph(text.paragraph(fact.text, .fact, label: fact.label, bookmark: fact.anchor))]
      + list(fact.items)
  }

  /// The table that says the same as the drawing; a page has room for so many columns.
  private func chart(_ chart: Chart) -> [WordDocument.Block] {
    var description = text.paragraph(Text(chart.description), .small)
    description.keepsWithNext = true
    return [.paragraph(text.paragraph(Text(chart.title), .caption)), .paragraph(description)]
      + tables.blocks(chart.table)
  }

  /// Under a heading of its own; the facts tell again what stands beside the title on a screen.
  private func entry(_ entry: Document.Entry) -> [WordDocument.Block] {
    let title = Text("\(entry.id) \(entry.title)")
    return [.paragraph(text.paragraph(title, .heading(3), bookmark: entry.anchor))]
      + entry.blocks.flatMap(blocks)
  }
}
