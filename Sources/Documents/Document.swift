/// A report as a sequence of blocks that every renderer lays out in its own way.
///
/// What a renderer leaves out is stated here: charts are drawn in HTML, and everywhere else stand as
/// the table that says the same; filters are controls and say nothing; the contents of a page stand
/// beside it.
package struct Document: Sendable, Equatable {
  package enum Block: Sendable, Equatable {
    /// Level 1 is the document's title.
    case heading(level: Int, Text, anchor: String?)
    /// The parts of the document, as jumps.
    case contents([Text])
    case paragraph(Text)
    /// Something to know before reading on.
    case notice(Text)
    case list([Text])
    /// Labels with what belongs to them.
    case facts([Fact])
    case table(Table)
    case verdict(Verdict)
    case chart(Chart)
    case filters([Filter])
    case entry(Entry)
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

    /// The table as several of no more columns than so many, each with the first of them.
    func split(columns most: Int) -> [Table] {
      guard columns.count > most else { return [self] }
      let count = (columns.count - 2) / (most - 1) + 1
      let width = (columns.count - 2) / count + 1
      return stride(from: 1, to: columns.count, by: width).map { start in
        let kept = [0] + Array(start..<Swift.min(columns.count, start + width))
        return Table(kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
      }
    }
  }

  package private(set) var blocks: [Block]

  package init(_ blocks: [Block]) { self.blocks = blocks }
}
