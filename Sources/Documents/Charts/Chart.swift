/// A picture of figures that stand in a table beside it.
package struct Chart: Sendable, Equatable {
  package enum Drawing: Sendable, Equatable {
    /// What is demonstrated, answered and possible, a bar each row.
    case intervals([Bar])
    /// Structure, process and outcome on one line each row.
    case dimensions([DimensionRow])
    /// Cells with numbers, darker for more.
    case cells(columns: [String], rows: [CellRow])
    /// Impact against effort.
    case matrix(Matrix)
    /// From one value to another on a line each row.
    case changes([ChangeRow])
    /// A difference to the left or the right of nothing each row.
    case differences([DifferenceRow])
    /// How many of many values fall where.
    case distribution(Distribution)
    /// A score that rises with effort.
    case path(Path)
  }

  /// One of several drawings of the same kind that share a table.
  package struct Panel: Sendable, Equatable {
    package var title: String
    package var drawing: Drawing

    package init(title: String, drawing: Drawing) {
      (self.title, self.drawing) = (title, drawing)
    }

    /// How many bars stand under one another; nil where it is something else that is drawn.
    var rowCount: Int? {
      switch drawing {
      case .intervals(let bars): bars.count
      case .dimensions(let rows): rows.count
      case .changes(let rows): rows.count
      case .differences(let rows): rows.count
      case .cells, .matrix, .distribution, .path: nil
      }
    }

    /// What the first row of the drawing is called.
    var firstName: String? {
      switch drawing {
      case .intervals(let bars): bars.first?.name
      case .dimensions(let rows): rows.first?.name
      case .changes(let rows): rows.first?.name
      case .differences(let rows): rows.first?.name
      case .cells, .matrix, .distribution, .path: nil
      }
    }
  }

  package var title: String
  /// What the figures say, in words.
  package var description: String
  /// How to read the drawing, for where it is drawn.
  package var drawn: String
  /// What the signs mean, for those that the drawing uses.
  package var key: [Key]
  package var panels: [Panel]
  /// All that the panels show, in figures.
  package var table: Table
  /// Whether the table says more than the panels, and so stays in sight beside them.
  package var isTableMore: Bool

  package init(
    title: String, description: String, drawn: String = "", key: [Key] = [], panels: [Panel],
    table: Table, isTableMore: Bool = false
  ) {
    self.title = title
    self.description = description
    self.drawn = drawn
    self.key = key
    self.panels = panels
    self.table = table
    self.isTableMore = isTableMore
  }

  /// A sign of the drawing with its meaning.
  package struct Key: Sendable, Equatable {
    package enum Sign: String, Sendable {
      case demonstrated, possible, missing, answered, structure, process, outcome, unknown
      case before, after
    }

    package var sign: Sign
    package var words: String

    package init(_ sign: Sign, _ words: String) {
      self.sign = sign
      self.words = words
    }
  }
}
