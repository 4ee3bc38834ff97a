import OfficeFiles

/// The overall result: its figure, the three parts as cells of their lengths, and the sentences.
struct WordVerdict {
  private let verdict: Document.Verdict
  private let text: WordText

  init(_ verdict: Document.Verdict, _ text: WordText) {
    (self.verdict, self.text) = (verdict, text)
  }

  var blocks: [WordDocument.Block] {
    let sentences = [
      Text(verdict.partsSentence), Text(verdict.reach), verdict.bands, Text(verdict.evidence),
    ]
    return headline.map(WordDocument.Block.paragraph) + [.table(bar)]
      + sentences.filter { !$0.plain.isEmpty }.map { .paragraph(text.paragraph($0)) }
  }

  /// The figure stands large where one leads.
  private var headline: [WordDocument.Paragraph] {
    let figure = verdict.score.demonstrated
    var paragraphs = [text.paragraph(.strong(verdict.headline))]
    if !verdict.isOpen, verdict.headline.hasPrefix(figure) {
      let words = verdict.headline.dropFirst(figure.count).drop { $0 == " " }
      paragraphs = [
        text.paragraph(Text(figure), .figure), text.paragraph(.strong(String(words))),
      ]
    }
    return paragraphs.map { paragraph in
      var paragraph = paragraph
      paragraph.keepsWithNext = true
      return paragraph
    }
  }

  /// A shorter part has room for its figure alone, and one shorter still for nothing.
  private static let (leastForWords, leastForFigure) = (20, 5)

  private var bar: WordTable {
    let parts = verdict.parts.filter { $0.points > 0 }
    let cells = parts.map { part -> WordTable.Cell in
      let look = Self.look(of: part.sign)
      let words =
        part.points >= Self.leastForWords
        ? "\(part.points) \(part.words)"
        : part.points >= Self.leastForFigure ? "\(part.points)" : ""
      let run = WordDocument.Run.text(words, .init(isBold: true, colour: look.ink))
      return WordTable.Cell([WordDocument.Paragraph(.normal, [run])], fill: look.fill)
    }
    var table = WordTable(widths: parts.map { Double($0.points) }, rows: [cells], headRows: 0)
    table.hasBorders = false
    table.caption = verdict.partsSentence
    table.isRightToLeft = text.isRightToLeft
    return table
  }

  /// The colours of the report on the screen, where what is not known is hatched.
  private static func look(of sign: Chart.Key.Sign) -> (fill: String, ink: String) {
    switch sign {
    case .demonstrated: ("1D5C94", "FFFFFF")
    case .possible: ("9FC3E2", "1A2028")
    case .missing, .answered, .structure, .process, .outcome, .unknown, .before, .after:
      ("E3E8EE", "1A2028")
    }
  }
}
