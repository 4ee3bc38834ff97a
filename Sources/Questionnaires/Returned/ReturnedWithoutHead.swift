/// Rows that have no heads above them.
extension ReturnedRows {
  /// Rows that were copied without the heads: by the order in which the program writes the columns, where the
  /// question stands behind the id.
  mutating func readWithoutHead(_ grid: ReturnedGrid, of place: String) {
    if !grid.rows.contains(where: isKnown) { return listWhole(grid, place) }
    let columns = base.columns(of: reference.agency)
    for row in grid.rows {
      guard
        let index = row.cells.firstIndex(where: { subjects.subject(id: $0.name) != nil }),
        let subject = subjects.subject(id: row.cells[index].name)
      else {
        listOutside(row, .outside)
        continue
      }
      let first = row.cells[index].column
      let question = row.cells.first { $0.column == first + 1 }
      if let question, printed.isQuestion(question.name, of: subject) {
        isByOrder = true
        read(row, ReturnedHead(columns, from: first))
        continue
      }
      let texts = row.cells.enumerated().filter { $0.offset != index }.map(\.element.text)
      let words = texts.filter { !$0.isEmpty && !printed.isPrinted($0, beside: subject) }
      let id = subjects.id(of: subject)
      if !words.isEmpty {
        strays.append(
          Stray(place: row.place, id: id, text: words.joined(separator: " · "), .withoutHeads))
      }
      listSetAside(row, id: id)
    }
  }

  /// Whether a row holds anything of a questionnaire.
  private func isKnown(_ row: ReturnedGrid.Row) -> Bool {
    row.cells.contains { subjects.subject(id: $0.name) != nil || printed.isPrinted($0.name) }
  }

  /// A sheet or table of somebody's own is told in one.
  private mutating func listWhole(_ grid: ReturnedGrid, _ place: String) {
    let lines = grid.rows.map { words(of: $0).joined(separator: " · ") }.filter { !$0.isEmpty }
    if !lines.isEmpty {
      strays.append(
        Stray(place: place, id: "", text: lines.joined(separator: "\n"), .outside))
    }
    for row in grid.rows { listSetAside(row, id: "") }
  }
}
