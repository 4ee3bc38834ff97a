package import PolicyModel

/// A workbook of sheets, before it is written.
package struct Workbook: Sendable, Equatable {
  package var properties: OfficeProperties
  package var sheets: [Sheet]

  package init(_ properties: OfficeProperties, sheets: [Sheet]) {
    (self.properties, self.sheets) = (properties, sheets)
  }
}

extension Workbook {
  /// One sheet; rows and columns are counted from 0.
  package struct Sheet: Sendable, Equatable {
    package var name: String
    /// The width of each column, in characters.
    package var widths: [Double]
    package var rows: [Row]
    /// The row with the heads of a table that goes down to the last row: it stays in sight, has filters,
    /// and stands on every page that is printed; nil where there is no such table.
    package var headRow: Int?
    /// So many columns on the left stay in sight.
    package var frozenColumns = 0
    /// So many columns on the left are printed; nil for all.
    package var printedColumns: Int?
    package var choices: [Choice] = []
    package var isHidden = false
    /// Whether only cells that are unlocked can be changed; there is no password.
    package var isProtected = false
    package var isLandscape = true

    package init(_ name: String, widths: [Double], rows: [Row], headRow: Int? = nil) {
      (self.name, self.widths, self.rows, self.headRow) = (name, widths, rows, headRow)
    }
  }

  package struct Row: Sendable, Equatable {
    package var cells: [Cell]
    /// In points, whatever is written into it; nil for as high as its texts.
    package var height: Double?

    package init(_ cells: [Cell], height: Double? = nil) {
      (self.cells, self.height) = (cells, height)
    }
  }

  package struct Cell: Sendable, Equatable {
    package enum Value: Sendable, Equatable {
      case none
      /// Never a formula, whatever it begins with.
      case text(String)
      case number(Double)
      case whole(Int)
      case day(CalendarDate)
      /// A jump to an address outside.
      case link(String, address: String)
    }

    package var value: Value
    package var look: Look
    /// So many columns it goes over.
    package var span = 1

    package init(_ value: Value, _ look: Look = Look(), span: Int = 1) {
      (self.value, self.look, self.span) = (value, look, span)
    }
  }

  /// How a cell looks.
  package struct Look: Sendable, Hashable {
    package enum Format: Sendable, Hashable {
      case general
      /// What is typed stays as it was typed.
      case text
      /// A number with so many places.
      case decimals(Int)
      /// A share of 1, with so many places.
      case percent(Int)
      case day
    }

    package enum Emphasis: Sendable, Hashable { case none, strong, head, title, muted }

    package var format: Format
    package var emphasis: Emphasis
    package var isWrapped: Bool
    package var isUnlocked: Bool
    package var hasBorder: Bool
    /// Six hexadecimal digits; nil for none.
    package var fill: String?

    package init(
      _ format: Format = .general, _ emphasis: Emphasis = .none, isWrapped: Bool = false,
      isUnlocked: Bool = false, hasBorder: Bool = false, fill: String? = nil
    ) {
      (self.format, self.emphasis, self.isWrapped) = (format, emphasis, isWrapped)
      (self.isUnlocked, self.hasBorder, self.fill) = (isUnlocked, hasBorder, fill)
    }
  }

  /// What a cell offers to choose from.
  package struct Choice: Sendable, Equatable {
    package var row: Int
    package var column: Int
    package var options: [String]
    /// What stands beside the cell while it is chosen; nil for nothing.
    package var promptTitle: String?
    package var prompt: String?
    /// Whether something else is refused; otherwise the program asks.
    package var isStrict: Bool
    /// Whether something else can be typed without being asked about.
    package var isOpen = false

    package init(
      row: Int, column: Int, options: [String], promptTitle: String? = nil, prompt: String? = nil,
      isStrict: Bool = false
    ) {
      (self.row, self.column, self.options) = (row, column, options)
      (self.promptTitle, self.prompt, self.isStrict) = (promptTitle, prompt, isStrict)
    }
  }
}
