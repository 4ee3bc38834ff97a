/// What stands in rows and columns in a chart.
extension Chart {
  package struct CellRow: Sendable, Equatable {
    package var id: String
    package var title: String
    package var cells: [Cell]

    package init(id: String, title: String, cells: [Cell]) {
      (self.id, self.title, self.cells) = (id, title, cells)
    }
  }

  package enum Cell: Sendable, Equatable {
    /// From 0 to 1 for the shade, and as it is printed.
    case value(Double, String)
    /// Asked, and not known.
    case unknown
    /// Too little is known for a value: how much is known, as it is printed.
    case partlyKnown(String)
    /// Nothing is asked, or nothing applies.
    case empty

    /// As it stands in a table.
    package var words: String {
      switch self {
      case .value(_, let words), .partlyKnown(let words): words
      case .unknown: "not known"
      case .empty: "–"
      }
    }
  }

  package struct Matrix: Sendable, Equatable {
    package struct Item: Sendable, Equatable {
      package var id: String
      package var title: String
      package var points: String

      package init(id: String, title: String, points: String) {
        (self.id, self.title, self.points) = (id, title, points)
      }
    }

    package struct Field: Sendable, Equatable {
      package var title: String
      package var items: [Item]

      package init(title: String, items: [Item]) { (self.title, self.items) = (title, items) }
    }

    package struct Row: Sendable, Equatable {
      package var title: String
      /// One for each of the columns.
      package var fields: [Field]

      package init(title: String, fields: [Field]) { (self.title, self.fields) = (title, fields) }
    }

    package var columns: [String]
    package var rows: [Row]

    package init(columns: [String], rows: [Row]) { (self.columns, self.rows) = (columns, rows) }
  }
}
