/// The hidden sheet with the words of a workbook's drop-down lists; equal lists stand once.
///
/// In the cell itself a list could have no comma in a word and 255 characters in all.
struct ChoiceLists {
  static let name = "_lists"

  private var lists = Numbered<[String]>([])

  init(_ sheets: [Workbook.Sheet]) {
    for sheet in sheets {
      for choice in sheet.choices where !choice.options.isEmpty {
        _ = lists.number(of: choice.options)
      }
    }
  }

  /// Each list is a column; nil where there is no list.
  var sheet: Workbook.Sheet? {
    guard !lists.all.isEmpty else { return nil }
    let length = lists.all.map(\.count).max() ?? 0
    let rows = (0..<length).map { row in
      Workbook.Row(
        lists.all.map { list in
          Workbook.Cell(list.indices.contains(row) ? .text(list[row]) : .none, Workbook.Look(.text))
        })
    }
    var sheet = Workbook.Sheet(
      Self.name, widths: Array(repeating: 30, count: lists.all.count), rows: rows)
    sheet.isHidden = true
    return sheet
  }

  /// Where a list's words are; nil for an empty one.
  ///
  /// - Parameter sheet: the sheet's name in the workbook.
  func place(of options: [String], on sheet: String) -> String? {
    guard !options.isEmpty, let column = lists[options] else { return nil }
    let place = CellPlace.fixed(rows: 0...(options.count - 1), columns: column...column)
    return SheetNames.quoted(sheet) + "!" + place
  }
}
