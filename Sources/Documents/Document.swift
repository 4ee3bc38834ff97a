/// A report as a sequence of blocks that every renderer lays out in its own way.
///
/// What a renderer leaves out is stated here: charts are drawn in HTML, and everywhere else stand as
/// the table that says the same; filters are controls and say nothing; the contents of a page stand
/// beside it; what paper leaves out can be chosen on a page alone.
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
    /// What belongs to it beside the text, one a line.
    package var items: [Text]
    /// The name by which the fact can be jumped to.
    package var anchor: String?

    package init(_ label: String, _ text: Text, items: [Text] = [], anchor: String? = nil) {
      self.label = label
      self.text = text
      self.items = items
      self.anchor = anchor
    }
  }

  package typealias Table = Documents.Table

  package private(set) var blocks: [Block]
  /// The language of the texts that it is about, a BCP 47 tag; the program's own words are English.
  package private(set) var language: String
  /// What paper leaves out unless the reader asks for it.
  package private(set) var annexes: [Annex]

  package init(_ blocks: [Block], language: String = "en", annexes: [Annex] = []) {
    (self.blocks, self.language, self.annexes) = (blocks, language, annexes)
  }
}
