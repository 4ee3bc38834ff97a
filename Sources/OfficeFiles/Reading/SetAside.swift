/// A text that stands in a file and is not what a person sees as its cell's or paragraph's own.
package struct SetAside: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// With a line through it.
    case struck
    /// Made invisible, or covered by a merged cell.
    case hidden
    /// In a cell that is merged over several rows, of each row but the first.
    case merged
    /// In a box that floats on the page.
    case floating
    /// In a note at the foot of a page or the end of the text.
    case note
    /// At the head or the foot of every page.
    case margin
  }

  package var text: String
  package let kind: Kind

  package init(_ kind: Kind, _ text: String) { (self.kind, self.text) = (kind, text) }
}
