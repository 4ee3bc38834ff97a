import Findings
package import OfficeFiles

/// Lays a document out as a Word document, for ministries that work on in it.
package struct WordRenderer: DocumentRenderer {
  /// Those of somebody's own; nil for the program's.
  private let styles: WordStyleSheet?

  package init(styles: WordStyleSheet? = nil) { self.styles = styles }

  package func bytes(of document: Document) -> [UInt8] { word(document).bytes }

  /// The document before it is written.
  package func word(_ document: Document) -> WordDocument {
    let title =
      document.blocks.lazy.compactMap { block in
        if case .heading(1, let text, _) = block { VisibleText.oneLine(text.plain) } else { nil }
      }.first ?? Engine.name
    let isRightToLeft = WritingDirection.isRightToLeft(language: document.language)
    let text = WordText(isRightToLeft: isRightToLeft)
    var word = WordDocument(
      OfficeProperties(
        title: title, language: WordText.language(document.language) ?? "en",
        generator: "\(Engine.name) \(Engine.version)"),
      document.blocks.flatMap { WordBlock(text).blocks($0) }, footer: title)
    word.isRightToLeft = isRightToLeft
    word.styles = styles
    return word
  }
}
