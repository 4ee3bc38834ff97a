import OfficeFiles

/// A table as a sheet of the workbook.
struct TableSheet {
  let name: String
  /// What it holds, as a phrase.
  let meaning: String
  let table: any SpreadsheetTable
  /// Those that people read first stand on the left.
  let columns: [SheetColumn]
  /// So many columns are printed; those behind them are for whoever works things out.
  let printedColumns: Int
  /// So many columns stay in sight.
  let frozenColumns: Int
  /// Whether the table is one of the CSV files too.
  var isFile = true

  var sheet: Workbook.Sheet {
    let places = columns.map { column in type(of: table).columns.firstIndex(of: column.name) }
    let head = Workbook.Row(
      columns.map {
        Workbook.Cell(
          .text($0.head), Workbook.Look(.general, .head, isWrapped: true, hasBorder: true))
      })
    let rows = table.rows.map { row in
      Workbook.Row(
        zip(columns, places).enumerated().map { index, column in
          let (column, place) = column
          // What is not printed makes no row higher.
          let isWrapped = index < printedColumns
          return place.map { Self.cell(row[$0], column, isWrapped) } ?? Workbook.Cell(.none)
        })
    }
    var sheet = Workbook.Sheet(name, widths: columns.map(\.width), rows: [head] + rows, headRow: 0)
    sheet.frozenColumns = frozenColumns
    sheet.printedColumns = printedColumns
    return sheet
  }

  private static func cell(
    _ cell: TableCell, _ column: SheetColumn, _ isWrapped: Bool
  ) -> Workbook.Cell {
    func look(_ format: Workbook.Look.Format = .general) -> Workbook.Look {
      Workbook.Look(format, isWrapped: isWrapped, hasBorder: true)
    }
    return switch cell {
    case .text(let text) where text.hasPrefix("https://") || text.hasPrefix("http://"):
      Workbook.Cell(.link(text, address: text), look())
    case .text(let text), .written(let text): Workbook.Cell(.text(text), look(.text))
    case .word(_, let shown): Workbook.Cell(.text(shown), look(.text))
    case .named(let names):
      Workbook.Cell(
        .text(names.map(\.words).joined(separator: isWrapped ? "\n" : "; ")), look(.text))
    case .number(let number):
      Workbook.Cell(
        .number(JSONWriter.rounded(number)), look(column.places.map { .decimals($0) } ?? .general))
    case .share(let share):
      Workbook.Cell(.number(JSONWriter.rounded(share)), look(.percent(column.places ?? 1)))
    case .whole(let whole): Workbook.Cell(.whole(whole), look())
    case .day(let day): Workbook.Cell(.day(day), look(.day))
    case .none: Workbook.Cell(.none, look())
    }
  }
}

extension TableCell.Name {
  /// The title beside the id; an id that says nothing more stands once.
  fileprivate var words: String { id == title ? id : "\(id): \(title)" }
}
