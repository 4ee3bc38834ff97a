/// Lays a document out as GitHub-flavoured Markdown that also reads well as it is.
package struct MarkdownRenderer: DocumentRenderer {
  package init() {}

  package func bytes(of document: Document) -> [UInt8] {
    Array(document.blocks.map(Self.text).filter { !$0.isEmpty }.joined(separator: "\n").utf8)
  }

  private static func text(_ block: Document.Block) -> String {
    switch block {
    case .heading(let level, let text, let anchor):
      let target = anchor.map { "<a id=\"\($0)\"></a>\n\n" } ?? ""
      return "\(target)\(String(repeating: "#", count: level)) \(line(text))\n"
    case .paragraph(let text):
      return lines(text, "")
    case .notice(let text):
      return lines(text, "> ")
    case .list(let items), .contents(let items):
      return items.map { lines($0, "- ") }.joined()
    case .facts(let facts):
      return facts.map { fact in
        let label = "- \(anchor(of: fact))**\(MarkdownText.isolated(fact.label)):** "
        return lines(fact.text, label, inset: "  ")
          + fact.items.map { lines($0, "  - ") }.joined()
      }.joined()
    case .table(let table): return self.table(table)
    case .verdict(let verdict):
      let first: Text = .strong(verdict.headline)
      return [first + Text(" \(verdict.partsSentence) \(verdict.reach)"), verdict.bands]
        .map { text(.paragraph($0)) }.joined(separator: "\n")
        + (verdict.evidence.isEmpty ? "" : "\n" + text(.paragraph(Text(verdict.evidence))))
    case .chart(let chart):
      return text(.heading(level: 3, Text(chart.title), anchor: nil))
        + "\n" + text(.paragraph(Text(chart.description))) + "\n" + table(chart.table)
    case .entry(let entry):
      let title = Text("\(entry.id) \(entry.title)")
      return ([.heading(level: 4, title, anchor: entry.anchor)] + entry.blocks).map(text)
        .joined(separator: "\n")
    case .filters: return ""
    }
  }

  /// A fact whose label is an id can be jumped to.
  private static func anchor(of fact: Document.Fact) -> String {
    fact.anchor.map { "<a id=\"\($0)\"></a>" } ?? ""
  }

  /// A text behind what opens its block, each of its rows on a line of the source.
  ///
  /// - Parameter inset: what stands before all rows but the first.
  private static func lines(_ text: Text, _ mark: String, inset: String) -> String {
    let rows = text.rows.map(row)
    let rest = rows.dropFirst().map(MarkdownText.atLineStart)
    return mark + ([rows[0]] + rest).joined(separator: "<br>\n\(inset)") + "\n"
  }

  /// The same where the text begins a line.
  private static func lines(_ text: Text, _ mark: String) -> String {
    let inset = mark.hasPrefix(">") ? mark : String(repeating: " ", count: mark.count)
    let rows = text.rows.map { MarkdownText.atLineStart(row($0)) }
    return mark + rows.joined(separator: "<br>\n\(inset)") + "\n"
  }

  /// A text where no line may end, as in a cell of a table.
  private static func line(_ text: Text) -> String {
    text.rows.map(row).joined(separator: "<br>")
  }

  private static func row(_ text: Text) -> String {
    text.spans.map { span in
      switch span {
      case .plain(let text): MarkdownText.isolated(text)
      case .strong(let text): strong(text)
      case .written(let text, _): MarkdownText.written(text)
      case .link(let text, let anchor, _): "[\(MarkdownText.isolated(text))](#\(anchor))"
      case .address(let address): MarkdownText.address(address)
      }
    }.joined()
  }

  /// Emphasis needs its marks next to the words, so spaces at the ends stand outside.
  private static func strong(_ text: String) -> String {
    let tail = text.drop { $0 == " " }
    let words = tail.prefix(tail.count - tail.reversed().prefix { $0 == " " }.count)
    guard !words.isEmpty else { return text }
    let lead = String(repeating: " ", count: text.count - tail.count)
    let rest = String(repeating: " ", count: tail.count - words.count)
    return "\(lead)**\(MarkdownText.isolated(String(words)))**\(rest)"
  }

  private static func table(_ table: Document.Table) -> String {
    var lines = [
      "| " + table.columns.map { MarkdownText.isolated($0.title) }.joined(separator: " | ") + " |"
    ]
    let rules = table.columns.map { $0.alignment == .trailing ? "---:" : "---" }
    lines.append("| " + rules.joined(separator: " | ") + " |")
    for row in table.rows {
      lines.append("| " + row.map(line).joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
