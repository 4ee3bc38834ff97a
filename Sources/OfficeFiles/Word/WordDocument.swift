/// A Word document, before it is written.
package struct WordDocument: Sendable, Equatable {
  package var properties: OfficeProperties
  package var blocks: [Block]
  /// What stands at the foot of every page beside its number.
  package var footer: String
  package var isLandscape = false
  /// Whether the pages are read from right to left.
  package var isRightToLeft = false
  /// The styles of somebody's own; nil for the program's.
  package var styles: WordStyleSheet?

  package init(_ properties: OfficeProperties, _ blocks: [Block], footer: String) {
    (self.properties, self.blocks, self.footer) = (properties, blocks, footer)
  }

  package enum Block: Sendable, Equatable {
    case paragraph(Paragraph)
    case table(WordTable)
    case pageBreak
  }

  package struct Paragraph: Sendable, Equatable {
    package enum Style: Sendable, Hashable {
      case title, subtitle
      /// From 1 to 4.
      case heading(Int)
      case normal, listItem, caption, notice, small
      /// A line of the table of contents: a title and, behind a tabulator, its page.
      case contents
      /// A figure that leads, large.
      case figure
      /// A label and, behind a tabulator, what belongs to it.
      case fact
    }

    package var style: Style
    package var runs: [Run]
    /// The name by which it can be jumped to.
    package var bookmark: String?
    package var keepsWithNext = false
    package var isRightToLeft = false
    /// Whether it stands at the side where its lines end.
    package var isTrailing = false

    package init(_ style: Style = .normal, _ runs: [Run], bookmark: String? = nil) {
      (self.style, self.runs, self.bookmark) = (style, runs, bookmark)
    }

    package init(_ style: Style = .normal, text: String) { self.init(style, [.text(text)]) }
  }

  package enum Run: Sendable, Equatable {
    case text(String, Look = Look())
    /// A jump to a bookmark of the document.
    case jump(String, bookmark: String, Look = Look())
    /// A jump to an address outside.
    case link(String, address: String)
    /// The number of the page on which a bookmark is, where the document has it.
    case page(of: String)
    case lineBreak
    case dropDown(DropDown)
    case entry(Entry)
  }

  package struct Look: Sendable, Hashable {
    package var isBold = false
    package var isItalic = false
    /// Six hexadecimal digits; nil for that of the style.
    package var colour: String?
    /// A BCP 47 tag; nil for the document's.
    package var language: String?
    package var isRightToLeft = false

    package init(
      isBold: Bool = false, isItalic: Bool = false, colour: String? = nil, language: String? = nil
    ) {
      (self.isBold, self.isItalic) = (isBold, isItalic)
      (self.colour, self.language) = (colour, language)
    }
  }

  /// A place where one of several words is chosen; over it anything can be typed.
  package struct DropDown: Sendable, Equatable {
    package var tag: String
    package var title: String
    package var options: [String]
    /// Nil where nothing has been chosen.
    package var chosen: String?

    package init(tag: String, title: String, options: [String], chosen: String?) {
      (self.tag, self.title, self.options, self.chosen) = (tag, title, options, chosen)
    }
  }

  /// A place to write.
  package struct Entry: Sendable, Equatable {
    package var tag: String
    package var title: String
    /// Its lines are kept; empty where nothing has been written.
    package var text: String

    package init(tag: String, title: String, text: String) {
      (self.tag, self.title, self.text) = (tag, title, text)
    }
  }
}

/// A table of a Word document.
package struct WordTable: Sendable, Equatable {
  package struct Cell: Sendable, Equatable {
    package var paragraphs: [WordDocument.Paragraph]
    /// Six hexadecimal digits; nil for none.
    package var fill: String?
    /// So many columns it goes over.
    package var span = 1
    package var isTrailing = false

    package init(_ paragraphs: [WordDocument.Paragraph], fill: String? = nil, span: Int = 1) {
      (self.paragraphs, self.fill, self.span) = (paragraphs, fill, span)
    }

    package init(text: String) { self.init([WordDocument.Paragraph(text: text)]) }
  }

  /// How wide each column is, in shares of their sum.
  package var widths: [Double]
  package var rows: [[Cell]]
  /// So many rows stand again on every page.
  package var headRows: Int
  package var hasBorders = true
  /// Whether its first column stands on the right.
  package var isRightToLeft = false
  /// What it is, for whoever hears it read; nil for nothing.
  package var caption: String?

  package init(widths: [Double], rows: [[Cell]], headRows: Int = 1) {
    (self.widths, self.rows, self.headRows) = (widths, rows, headRows)
  }
}
