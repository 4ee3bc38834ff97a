/// A report as a sequence of blocks that every renderer lays out in its own way.
package struct Document: Sendable, Equatable {
  package enum Block: Sendable, Equatable {
    /// Level 1 is the document's title.
    case heading(level: Int, Text, anchor: String?)
    case paragraph(Text)
    /// Something to know before reading on.
    case notice(Text)
    case list([Text])
    /// Labels with what belongs to them.
    case facts([Fact])
    case table(Table)
    case bars([Bar])
  }

  package struct Fact: Sendable, Equatable {
    package var label: String
    package var text: Text
    /// The name by which the fact can be jumped to.
    package var anchor: String?

    package init(_ label: String, _ text: Text, anchor: String? = nil) {
      self.label = label
      self.text = text
      self.anchor = anchor
    }
  }

  package struct Table: Sendable, Equatable {
    package enum Alignment: Sendable { case leading, trailing }

    package struct Column: Sendable, Equatable {
      package var title: String
      package var alignment: Alignment

      package init(_ title: String, _ alignment: Alignment = .leading) {
        self.title = title
        self.alignment = alignment
      }
    }

    package var columns: [Column]
    package var rows: [[Text]]

    package init(_ columns: [Column], rows: [[Text]]) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// A score with its range, its coverage and its band.
  package struct Bar: Sendable, Equatable {
    /// 0 for the overall and sections, 1 for groups.
    package var depth: Int
    package var id: String
    package var title: String
    /// Nil where nothing under it applies.
    package var score: PrintedScore?
    package var band: String
  }

  package var blocks: [Block]

  package init(_ blocks: [Block]) { self.blocks = blocks }
}
