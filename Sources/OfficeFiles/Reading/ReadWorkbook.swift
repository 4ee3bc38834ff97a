/// A workbook as it was read: the texts of its cells as a person sees them.
package struct ReadWorkbook: Sendable, Equatable {
  /// In the workbook's order, the hidden ones too.
  package var sheets: [Sheet]

  package struct Sheet: Sendable, Equatable {
    package var name: String
    package var isHidden: Bool
    /// Those with anything in them, in rising order.
    package var rows: [Row]
    /// What lies on it in boxes.
    package var setAside: [SetAside] = []

    package init(name: String, isHidden: Bool, rows: [Row]) {
      (self.name, self.isHidden, self.rows) = (name, isHidden, rows)
    }
  }

  package struct Row: Sendable, Equatable {
    /// From 1, as the program shows it.
    package var number: Int
    /// Those with anything in them, in rising order.
    package var cells: [Cell]

    package init(number: Int, cells: [Cell]) { (self.number, self.cells) = (number, cells) }
  }

  package struct Cell: Sendable, Equatable {
    /// From 0.
    package var column: Int
    /// As it is shown: `72 %` for 0.72 in a format of per cent, a day as `2026-05-12`, `TRUE`.
    package var text: String
    /// Whether it holds an error such as `#REF!`, or a formula whose value the file does not hold; the text
    /// is then the formula with its `=`.
    package var isError = false
    /// What people wrote about it, each with its lines.
    package var comments: [String] = []
    package var setAside: [SetAside] = []
    /// Whether it is merged with cells of the rows below.
    package var isOverRows = false
    /// The day that the number in it stands for where it is one of our time and has lost the look of a day.
    package var day: String?

    package init(column: Int, text: String, isError: Bool = false, comments: [String] = []) {
      (self.column, self.text, self.isError, self.comments) = (column, text, isError, comments)
    }
  }

  package init(sheets: [Sheet]) { self.sheets = sheets }
}
