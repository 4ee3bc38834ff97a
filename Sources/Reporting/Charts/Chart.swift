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
  package var table: Document.Table
  /// Whether the table says more than the panels, and so stays in sight beside them.
  package var isTableMore: Bool

  package init(
    title: String, description: String, drawn: String = "", key: [Key] = [], panels: [Panel],
    table: Document.Table, isTableMore: Bool = false
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
      case demonstrated, possible, answered, structure, process, outcome, unknown, fix, findOut
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

extension Chart {
  /// A score with its range, its coverage and its band.
  package struct Bar: Sendable, Equatable {
    /// 0 for the overall and sections, 1 for groups.
    package var depth: Int
    package var id: String
    package var title: String
    /// Nil where nothing under it applies.
    package var score: PrintedScore?
    package var band: String

    package init(depth: Int, id: String, title: String, score: PrintedScore?, band: String) {
      self.depth = depth
      self.id = id
      self.title = title
      self.score = score
      self.band = band
    }

    package var name: String { id.isEmpty ? title : "\(id) \(title)" }
  }

  /// The three dimensions of a group, each from 0 to 1; nil where nothing is known of it.
  package struct DimensionRow: Sendable, Equatable {
    package var depth: Int
    package var name: String
    package var structure: Double?
    package var process: Double?
    package var outcome: Double?
    /// Structure less process in points, as printed.
    package var gap: String
  }

  package struct CellRow: Sendable, Equatable {
    package var id: String
    package var title: String
    package var cells: [Cell]
  }

  package enum Cell: Sendable, Equatable {
    /// From 0 to 1 for the shade, and as it is printed.
    case value(Double, String)
    /// Asked, and not known.
    case unknown
    /// Nothing is asked, or nothing applies.
    case empty
  }

  package struct Matrix: Sendable, Equatable {
    package struct Item: Sendable, Equatable {
      package var id: String
      package var points: String
      /// Most of what is missing is confirmed, so that there is something to fix.
      package var isFix: Bool
    }

    package struct Field: Sendable, Equatable {
      package var title: String
      package var items: [Item]
    }

    package struct Row: Sendable, Equatable {
      package var title: String
      /// One for each of the columns.
      package var fields: [Field]
    }

    package var columns: [String]
    package var rows: [Row]
  }
}

extension Chart {
  /// A score before and after, each from 0 to 1.
  package struct ChangeRow: Sendable, Equatable {
    package var depth: Int
    package var name: String
    package var before: Double
    package var after: Double
    /// As it is printed.
    package var words: String
  }

  /// A difference from −1 to 1.
  package struct DifferenceRow: Sendable, Equatable {
    package var name: String
    package var value: Double
    package var words: String
  }

  /// Values from 0 to 1 in classes of the same width.
  package struct Distribution: Sendable, Equatable {
    /// The share of values in each class, from the first.
    package var shares: [Double]
    /// Where the first class begins and the last ends.
    package var range: ClosedRange<Double>
    /// Places to mark with their words.
    package var marks: [(place: Double, words: String)]

    package static func == (one: Self, other: Self) -> Bool {
      one.shares == other.shares && one.range == other.range
        && one.marks.elementsEqual(other.marks) { $0 == $1 }
    }
  }

  /// Steps upwards: after so much effort, so much is demonstrated.
  package struct Path: Sendable, Equatable {
    package struct Point: Sendable, Equatable {
      package var effort: Int
      package var share: Double
    }

    package var points: [Point]
    /// What is aimed at; nil where nothing is.
    package var target: Double?
  }
}
