/// A Word document as it was read: what a person sees with all tracked changes accepted.
package struct ReadDocument: Sendable, Equatable {
  package enum Block: Sendable, Equatable {
    /// Its lines are kept.
    case paragraph(String)
    case table([Row])
    /// What is none of the text and stands there nevertheless; of a cell it stands beside the cell's text.
    case setAside(SetAside)
  }

  package struct Row: Sendable, Equatable {
    package var cells: [Cell]

    package init(cells: [Cell]) { self.cells = cells }
  }

  package struct Cell: Sendable, Equatable {
    /// Paragraphs and line breaks as line ends; what is only a control's placeholder is no text.
    package var text: String
    /// What people wrote in the margin about it.
    package var comments: [String] = []
    package var setAside: [SetAside] = []

    package init(text: String, comments: [String] = [], setAside: [SetAside] = []) {
      (self.text, self.comments, self.setAside) = (text, comments, setAside)
    }
  }

  package var blocks: [Block]

  package init(blocks: [Block]) { self.blocks = blocks }
}
