/// Cells of a sheet that lie over others.
struct MergedCells {
  var ranges: [CellRange] = []

  /// Some programs keep what was in the cells that a merged one hides; it is set aside.
  func cover(_ rows: inout [ReadWorkbook.Row]) throws(OfficeFault) {
    var work = 0
    var bytes = 0
    for range in ranges {
      let first = rows.partition(before: range.rows.lowerBound)
      let text = spread(range, over: &rows, from: first)
      for index in first..<rows.count {
        guard range.rows.contains(rows[index].number) else { break }
        work += rows[index].cells.count
        guard work <= 10 * WorkbookParts.Limit.cells else {
          throw .tooLarge("merged cells that lie over one another")
        }
        let isFirst = rows[index].number == range.rows.lowerBound
        for place in rows[index].cells.indices
        where range.columns.contains(rows[index].cells[place].column)
          && !(isFirst && rows[index].cells[place].column == range.columns.lowerBound)
        {
          rows[index].cells[place].cover()
        }
        if !isFirst, !text.isEmpty {
          bytes += text.utf8.count
          guard bytes <= WorkbookParts.Limit.text else {
            throw .tooLarge(
              "texts in merged cells of more than \(WorkbookParts.Limit.text >> 20) MiB")
          }
          rows[index].add(SetAside(.merged, text), at: range.columns.lowerBound)
        }
      }
    }
  }

  /// Marks the cell that is seen in a range of several rows; its text, or an empty one where there is none.
  private func spread(
    _ range: CellRange, over rows: inout [ReadWorkbook.Row], from first: Int
  ) -> String {
    guard range.rows.count > 1, first < rows.count, rows[first].number == range.rows.lowerBound,
      let place = rows[first].cells.firstIndex(where: { $0.column == range.columns.lowerBound })
    else { return "" }
    rows[first].cells[place].isOverRows = true
    return rows[first].cells[place].text
  }
}

extension ReadWorkbook.Row {
  /// Puts a text beside what a cell says, whether the cell holds anything or not.
  fileprivate mutating func add(_ other: SetAside, at column: Int) {
    let place = cells.firstIndex { $0.column >= column } ?? cells.count
    if place == cells.count || cells[place].column != column {
      cells.insert(ReadWorkbook.Cell(column: column, text: ""), at: place)
    }
    cells[place].setAside.append(other)
  }
}

extension ReadWorkbook.Cell {
  /// What a merged cell lies over is not what it says.
  fileprivate mutating func cover() {
    if !text.isEmpty { setAside.append(SetAside(.hidden, text)) }
    (text, isError, day) = ("", false, nil)
  }
}

extension [ReadWorkbook.Row] {
  /// Where the first row is whose number is not below `number`.
  fileprivate func partition(before number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
