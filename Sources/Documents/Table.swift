/// Texts in rows and columns.
package struct Table: Sendable, Equatable {
  package enum Alignment: Sendable { case leading, trailing }

  package struct Column: Sendable, Equatable {
    package var title: String
    package var alignment: Alignment

    package init(_ title: String, _ alignment: Alignment = .leading) {
      self.title = title
      self.alignment = alignment
    }
  }

  package var columns: [Column]
  package var rows: [[Text]]

  package init(_ columns: [Column], rows: [[Text]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The table as several of no more columns than so many, each with the first of them.
  func split(columns most: Int) -> [Table] {
    guard columns.count > most else { return [self] }
    let count = (columns.count - 2) / (most - 1) + 1
    let width = (columns.count - 2) / count + 1
    return stride(from: 1, to: columns.count, by: width).map { start in
      let kept = [0] + Array(start..<Swift.min(columns.count, start + width))
      return Table(kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
    }
  }
}
