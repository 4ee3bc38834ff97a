package import OfficeFiles

/// Rows of cells as they came back, whichever kind of file they stood in.
package struct ReturnedGrid: Sendable, Equatable {
  package struct Cell: Sendable, Equatable {
    /// From 0.
    package var column: Int
    package var text: String
    package var isError = false
    package var comments: [String] = []
    /// What is none of its text, such as what is struck through.
    package var setAside: [SetAside] = []
    /// Whether it is merged with cells of the rows below.
    package var isOverRows = false
    /// The day that a number in it may stand for.
    package var day: String?

    package init(
      _ column: Int, _ text: String, isError: Bool = false, comments: [String] = [],
      setAside: [SetAside] = [], isOverRows: Bool = false, day: String? = nil
    ) {
      (self.column, self.text) = (column, ReturnedText.plain(text))
      (self.isError, self.comments) = (
        isError, comments.map(ReturnedText.plain).filter { !$0.isEmpty }
      )
      self.setAside = setAside.map { SetAside($0.kind, ReturnedText.plain($0.text)) }
        .filter { !$0.text.isEmpty }
      (self.isOverRows, self.day) = (isOverRows, day)
    }

    /// By what a row is known where its cell was struck through with all the row.
    var name: String { text.isEmpty ? setAside.first?.text ?? "" : text }

    /// Whether what lies over it, is hidden in it or was remarked on it may say that something is
    /// confidential.
    var mayBeMarked: Bool {
      let texts = setAside.filter { $0.kind != .struck }.map(\.text) + comments
      return texts.contains { ConfidentialMark($0).isConfidential }
    }
  }

  package struct Row: Sendable, Equatable {
    /// In words: `sheet Questions, row 12`.
    package var place: String
    package var cells: [Cell]

    package init(place: String, cells: [Cell]) { (self.place, self.cells) = (place, cells) }
  }

  package var rows: [Row]

  package init(rows: [Row]) { self.rows = rows }
}

extension ReturnedGrid {
  init(_ sheet: ReadWorkbook.Sheet) {
    rows = sheet.rows.map { row in
      Row(
        place: "sheet \(sheet.name), row \(row.number)",
        cells: row.cells.map {
          Cell(
            $0.column, $0.text, isError: $0.isError, comments: $0.comments,
            setAside: $0.setAside, isOverRows: $0.isOverRows, day: $0.day)
        })
    }
  }

  init(_ table: [ReadDocument.Row], number: Int) {
    rows = table.enumerated().map { index, row in
      Row(
        place: "table \(number), row \(index + 1)",
        cells: row.cells.enumerated().map {
          Cell($0, $1.text, comments: $1.comments, setAside: $1.setAside)
        })
    }
  }
}

/// Texts of office files without what nobody sees in them.
enum ReturnedText {
  /// So many characters of a text are read; more is no answer and no note.
  static let longest = 100_000

  /// A text with LF for every line end, without signs that cannot be seen and without blank ends.
  static func plain(_ text: String) -> String {
    // Most texts hold nothing to be changed.
    if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) || $0 == 0x20 }), text.first != " ",
      text.last != " "
    {
      return text
    }
    var scalars = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where wasReturn: break
      case "\r", "\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": scalars.append("\n")
      case "\t": scalars.append(" ")
      case _ where isUnseen(scalar): break
      default: scalars.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    let blanks: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    let body = scalars.drop(while: blanks)
    guard let last = body.lastIndex(where: { !blanks($0) }) else { return "" }
    return String(String.UnicodeScalarView(body[...last]))
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .privateUse, .unassigned: true
    // Joiners belong to letters of some alphabets.
    case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
    default: false
    }
  }
}
