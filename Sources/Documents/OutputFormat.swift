import OfficeFiles

/// A form in which the program gives out what it has to say.
///
/// To add one, write its renderer and its line in ``all``; commands, their help and `verify` read the
/// list. If a report folder is to hold it too, it needs a line in the list of a report's files.
package struct OutputFormat: Sendable, Equatable {
  /// How documents are to look, for the formats that leave a choice.
  package struct Appearance: Sendable {
    package var hasColour: Bool
    /// The columns of a terminal.
    package var width: Int
    /// Nil for the program's own.
    package var templates: HTMLTemplates?
    /// Those of somebody's own for Word; nil for the program's.
    var wordStyles: WordStyleSheet? { templates?.wordStyles }

    package init(
      hasColour: Bool = false, width: Int = TerminalRenderer.standardWidth,
      templates: HTMLTemplates? = nil
    ) {
      (self.hasColour, self.width, self.templates) = (hasColour, width, templates)
    }
  }

  package enum Content: Sendable {
    /// A document, by what lays it out.
    case document(@Sendable (Appearance) throws(HTMLTemplates.Fault) -> any DocumentRenderer)
    /// The figures of a document, as one value for programs.
    case figures
    /// The figures of a document, as several tables.
    case tables
  }

  /// What it is called on a command line.
  package let name: String
  /// What a file's name ends with, behind the dot.
  package let ending: String
  /// What it is for, as a phrase: `to read`, `for spreadsheets`.
  package let purpose: String
  package let content: Content

  package static let terminal = OutputFormat(
    name: "terminal", ending: "txt", purpose: "to read",
    content: .document { TerminalRenderer(colour: $0.hasColour, width: $0.width) })
  package static let markdown = OutputFormat(
    name: "markdown", ending: "md", purpose: "to read",
    content: .document { _ in MarkdownRenderer() })
  package static let html = OutputFormat(
    name: "html", ending: "html", purpose: "to read",
    content: .document { look throws(HTMLTemplates.Fault) in try HTMLRenderer(look.templates) })
  package static let word = OutputFormat(
    name: "docx", ending: "docx", purpose: "to read and to work on in Word",
    content: .document { WordRenderer(styles: $0.wordStyles) })
  package static let csv = OutputFormat(
    name: "csv", ending: "csv", purpose: "for spreadsheets", content: .tables)
  package static let xlsx = OutputFormat(
    name: "xlsx", ending: "xlsx", purpose: "with the same tables as a workbook", content: .tables)
  package static let json = OutputFormat(
    name: "json", ending: "json", purpose: "for programs", content: .figures)

  /// A brief for a minister, which a report alone has.
  package static let brief = OutputFormat(
    name: "brief", ending: "docx", purpose: "to take to a minister",
    content: .document { WordRenderer(styles: $0.wordStyles) })

  /// All in which whatever the program has to say can be given out.
  package static let all = [terminal, markdown, html, word, csv, xlsx, json]

  package static func == (one: OutputFormat, other: OutputFormat) -> Bool { one.name == other.name }

  /// What lays documents out in this format; nil where it holds figures alone.
  ///
  /// - Throws: where the program's own templates cannot be used.
  package func renderer(
    _ appearance: Appearance
  ) throws(HTMLTemplates.Fault) -> (any DocumentRenderer)? {
    switch content {
    case .document(let make): try make(appearance)
    case .figures, .tables: nil
    }
  }

  /// Whether its bytes are no text, so that a terminal cannot show them.
  package var isBinary: Bool { ["docx", "xlsx"].contains(ending) }

  /// Whether it lays out a document.
  package var isDocument: Bool {
    if case .document = content { true } else { false }
  }

  /// Whether it holds a document's figures as one value.
  package var isFigures: Bool {
    if case .figures = content { true } else { false }
  }
}
