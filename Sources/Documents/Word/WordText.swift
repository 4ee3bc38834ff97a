import Findings
import OfficeFiles

/// Texts as Word's paragraphs, with their emphasis, languages, jumps and writing directions.
struct WordText {
  /// Whether the page is read from right to left.
  let isRightToLeft: Bool

  /// A text as one paragraph, whose lines are kept.
  func paragraph(
    _ text: Text, _ style: WordDocument.Paragraph.Style = .normal, label: String? = nil,
    bookmark: String? = nil
  ) -> WordDocument.Paragraph {
    let rows = text.rows.map(Self.runs)
    let lines = rows.dropFirst().reduce(rows.first ?? []) { $0 + [.lineBreak] + $1 }
    let head: [WordDocument.Run] =
      label.map { Self.runs($0, .init(isBold: true)) + [.text("\t")] } ?? []
    var paragraph = WordDocument.Paragraph(style, head + lines, bookmark: bookmark)
    paragraph.isRightToLeft = WritingDirection.beginsRightToLeft(label ?? text.plain)
    // On such a page, what is read from left to right stands at the right too.
    paragraph.isTrailing = isRightToLeft && !paragraph.isRightToLeft
    return paragraph
  }

  private static func runs(_ row: Text) -> [WordDocument.Run] {
    row.spans.flatMap { span -> [WordDocument.Run] in
      switch span {
      case .plain(let text): runs(text)
      case .strong(let text): runs(text, .init(isBold: true))
      case .written(let text, let language):
        runs(WrittenLines.whole(text), .init(language: language.flatMap(self.language)))
      case .link(let text, let anchor, let language):
        [
          .jump(
            visible(text), bookmark: anchor,
            look(text, .init(language: language.flatMap(self.language))))
        ]
      case .address(let address):
        WebAddress.isPlain(address)
          ? [.link(visible(address), address: address)] : runs(address)
      }
    }
  }

  /// A text in one look, with what is written from right to left in a run of its own.
  private static func runs(
    _ text: String, _ look: WordDocument.Look = .init()
  ) -> [WordDocument.Run] {
    guard let (before, core, after) = WritingDirection.isolated(text) else {
      return text.isEmpty ? [] : [.text(visible(text), look)]
    }
    let words = String(core)
    return [
      (String(before), look), (words, self.look(words, look)), (String(after), look),
    ].compactMap { text, look in text.isEmpty ? nil : .text(visible(text), look) }
  }

  private static func look(_ text: String, _ look: WordDocument.Look) -> WordDocument.Look {
    var look = look
    look.isRightToLeft = WritingDirection.beginsRightToLeft(text)
    return look
  }

  private static func visible(_ text: String) -> String { VisibleText.lines(text) }

  /// The tag of a language; nil where it is none.
  static func language(_ tag: String) -> String? {
    tag.wholeMatch(of: /[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*/) == nil ? nil : tag
  }
}
