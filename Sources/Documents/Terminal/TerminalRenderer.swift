import Findings

/// Lays a document out for a terminal.
package struct TerminalRenderer: DocumentRenderer {
  /// The columns that are written where nobody sees a terminal.
  package static let standardWidth = 80
  /// Narrower, tables would fall apart; wider, lines would be hard to read.
  package static let widths = 60...160

  private let colour: Bool
  private let width: Int

  /// - Parameters:
  ///   - colour: whether to use colours and weights; without them no control character is written at
  ///     all.
  ///   - width: the columns that there are; the nearest of ``widths`` is used.
  package init(colour: Bool, width: Int = Self.standardWidth) {
    self.colour = colour
    self.width = Self.width(width)
  }

  /// The nearest of ``widths``.
  static func width(_ columns: Int) -> Int {
    min(max(columns, widths.lowerBound), widths.upperBound)
  }

  package func bytes(of document: Document) -> [UInt8] {
    let blocks = document.blocks.map(lines).filter { !$0.isEmpty }
    return Array(
      blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n").utf8)
  }

  private func lines(_ block: Document.Block) -> [String] {
    switch block {
    case .heading(let level, let text, _): heading(text, level)
    case .paragraph(let text): fold(text)
    case .notice(let text): fold(text, first: "! ", rest: "  ")
    case .list(let items), .contents(let items):
      items.flatMap { fold($0, first: "  • ", rest: "    ") }
    case .facts(let facts):
      facts.flatMap { fact in
        fold(Text.strong("\(fact.label): ") + fact.text, first: "  ", rest: "      ")
          + fact.items.flatMap { fold($0, first: "      • ", rest: "        ") }
      }
    case .table(let table): self.table(table)
    case .verdict(let verdict): self.verdict(verdict)
    case .chart(let chart): self.chart(chart)
    case .entry(let entry):
      stack(
        [.heading(level: 4, Text("\(entry.id) \(entry.title)"), anchor: entry.anchor)]
          + entry.blocks)
    case .filters: []
    }
  }

  /// Blocks one under the other, with an empty line between.
  private func stack(_ blocks: [Document.Block]) -> [String] {
    Array(blocks.map(lines).joined(separator: [""]))
  }

  /// The headline, the three parts as one bar, and what is to be said of them.
  private func verdict(_ verdict: Document.Verdict) -> [String] {
    let bar = "  " + cells(verdict.score, length: width - 20)
    let evidence: [Document.Block] =
      verdict.evidence.isEmpty ? [] : [.paragraph(Text(verdict.evidence))]
    return stack([.paragraph(.strong("\(verdict.headline) ") + Text(verdict.partsSentence))])
      + ["", bar, ""]
      + stack([.paragraph(Text(verdict.reach)), .paragraph(verdict.bands)] + evidence)
  }

  private func table(_ table: Document.Table) -> [String] {
    TerminalTable(table, width: width).lines.map { $0.isHeading ? weight($0.text) : $0.text }
  }

  /// Bars are drawn with characters; other charts are their tables.
  private func chart(_ chart: Chart) -> [String] {
    let head = stack([
      .heading(level: 3, Text(chart.title), anchor: nil), .paragraph(Text(chart.description)),
    ])
    let bars = chart.panels.flatMap { panel -> [Chart.Bar] in
      if case .intervals(let bars) = panel.drawing { bars } else { [] }
    }
    return head + [""] + (bars.isEmpty ? table(chart.table) : bars.flatMap(bar))
  }

  private func heading(_ text: Text, _ level: Int) -> [String] {
    let lines = TerminalText.fold(TerminalText.plain(text), width: width)
    let rule = level == 1 ? "═" : level == 2 ? "─" : ""
    let length = lines.map { DisplayWidth.of($0) }.max() ?? 0
    return lines.map(weight) + (rule.isEmpty ? [] : [String(repeating: rule, count: length)])
  }

  private func fold(_ text: Text, first: String = "", rest: String = "") -> [String] {
    let room = width - DisplayWidth.of(rest)
    let lines = TerminalText.fold(TerminalText.plain(text), width: room)
    return lines.enumerated().map { offset, line in
      line.isEmpty ? "" : (offset == 0 ? first : rest) + line
    }
  }

  private func weight(_ text: String) -> String {
    colour && !text.isEmpty ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  /// Two lines: the name with its band, then the bar with its figures.
  private func bar(_ bar: Chart.Bar) -> [String] {
    let inset = String(repeating: "  ", count: bar.depth)
    let name = TerminalText.plain(bar.name)
    let room = width - inset.count - DisplayWidth.of(bar.band) - 2
    var lines = TerminalText.fold(name, width: room).map { inset + $0 }
    let gap = width - DisplayWidth.of(lines[0]) - DisplayWidth.of(bar.band)
    let title = bar.depth == 0 ? weight(lines[0]) : lines[0]
    lines[0] = title + String(repeating: " ", count: max(2, gap)) + bar.band
    guard let score = bar.score else { return lines }
    let cells = cells(score, length: width - 40)
    let figures = [(score.demonstrated, 6), (score.range, 10)]
      .map { DisplayWidth.padded($0.0, to: $0.1, isTrailing: true) }.joined()
    lines.append("\(inset)  \(cells)\(figures)   \(score.coverage) known")
    return lines
  }

  private func cells(_ score: PrintedScore, length: Int) -> String {
    TerminalBar(score, length: length).text(colour: colour)
  }
}
