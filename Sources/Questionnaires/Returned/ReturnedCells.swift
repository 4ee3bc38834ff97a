import Findings
import OfficeFiles

/// Rows of cells below the heads of a questionnaire.
extension ReturnedRows {
  mutating func readBelowHeads(_ grid: ReturnedGrid, of place: String) {
    var head: ReturnedHead?
    for row in grid.rows {
      if let next = ReturnedHead(row) {
        head = next
        let others = next.others.sorted { $0.key < $1.key }.map(\.value)
          .filter { !printed.isPrinted($0) }
        if next.lacksAnswers {
          withoutAnswers.append(WithoutAnswers(place: place, otherHeads: others))
        }
        if next.columns.values.contains(.answer) { hasAnswerHead = true }
        for text in others where !otherColumns.contains(text) { otherColumns.append(text) }
        listSetAside(row, id: "")
      } else if let head, !head.lacksAnswers {
        read(row, head)
      } else {
        listOutside(row, head == nil ? .outside : .noAnswers(in: place), head)
      }
    }
  }

  /// The words of a sheet that somebody has hidden, beside the ids that they stand beside there.
  mutating func listHidden(_ grid: ReturnedGrid) {
    var head: ReturnedHead?
    for row in grid.rows {
      if let next = ReturnedHead(row) {
        (head, hasHead) = (next, true)
        listSetAside(row, id: "")
      } else {
        listOutside(row, .setAside(.hidden), head)
      }
    }
  }

  /// A row below a head.
  mutating func read(_ row: ReturnedGrid.Row, _ head: ReturnedHead) {
    // An id whose column was lost stands somewhere else in its row.
    let others = row.cells.filter { cell in
      head.columns[cell.column].map { !ReturnedRow.said.contains($0) } ?? true
    }
    func name(_ column: QuestionnaireColumn) -> String? {
      others.first { head.columns[$0.column] == column }?.name
    }
    let ids = [name(.id)].compactMap(\.self) + others.map(\.name)
    let found = ids.compactMap(subjects.subject(id:)).first
    guard let subject = found ?? name(.question).flatMap(subjects.subject(question:)) else {
      return listOutside(row, name(.id).map { $0.isEmpty } ?? true ? .noID : .unknownID, head)
    }
    if found == nil { tellKnownByQuestion(row.place, name(.id), subject) }
    var said = ReturnedRow(place: row.place, subject: subject)
    said.columns = Set(head.columns.values)
    said.lacksMark = head.lacksMark
    said.isBesideOthers = !head.others.isEmpty
    for cell in row.cells {
      said.comments += cell.comments
      if head.columns[cell.column] == .answer, !cell.setAside.isEmpty { said.hasSetAside = true }
      if head.columns[cell.column] == .confidential, cell.mayBeMarked { said.mayBeMarked = true }
      guard !cell.text.isEmpty else { continue }
      guard let column = head.columns[cell.column] else {
        if subjects.subject(id: cell.text) != subject {
          let other = head.others[cell.column]
          said.isBesideOthers = true
          let isDoubled = other.flatMap(ReturnedHead.column(called:)) != nil
          if head.lacksMark, !isDoubled, !ReturnedQuestion.isNothing(cell.text) {
            said.mayBeMarked = true
          }
          add(
            cell.text, row, subject,
            head.lacksMark
              ? .withoutMark(other) : other.map(StrayReason.init(head:)) ?? .noHead)
        }
        continue
      }
      guard ReturnedRow.said.contains(column) else {
        if let words = printed.added(to: cell.text, under: column, of: subject) {
          add(words, row, subject, .overPrinted(column))
        }
        continue
      }
      // Nobody but the author knows which of the questions it answers.
      if column == .answer, cell.isOverRows {
        said.hasSetAside = true
        add(cell.text, row, subject, .setAside(.merged))
        continue
      }
      if column == .confidential, let earlier = said.texts[column] {
        let words = ConfidentialMark.stricter(earlier, cell.text)
        said.texts[column] = words.said
        if let other = words.other {
          add("\(column.rawValue): \(other)", row, subject, .lessStrict)
        }
        continue
      }
      said.texts[column] = cell.text
      if cell.isError { said.errors.insert(column) }
      // Where a day is asked for, a number is one that has lost the look of a day.
      if column == .date, let day = cell.day {
        said.texts[column] = day
        said.readAs.append("\(VisibleText.quoted(cell.text)) read as \(day)")
      }
    }
    rows.append(said)
    listSetAside(row, id: subjects.id(of: subject))
  }

  private mutating func add(
    _ text: String, _ row: ReturnedGrid.Row, _ subject: ReturnedSubject, _ reason: StrayReason
  ) {
    strays.append(Stray(place: row.place, id: subjects.id(of: subject), text: text, reason))
  }

  /// What is struck through or hidden in a row, but for the questionnaire's own words.
  mutating func listSetAside(_ row: ReturnedGrid.Row, id: String) {
    let subject = subject(in: row)
    for other in row.cells.flatMap(\.setAside) where !printed.isPrinted(other.text, beside: subject)
    {
      strays.append(Stray(place: row.place, id: id, text: other.text, .setAside(other.kind)))
    }
  }

  /// The words of a row of no question that the questionnaire does not print.
  ///
  /// - Parameter head: what the columns hold; nil where nobody knows.
  mutating func listOutside(
    _ row: ReturnedGrid.Row, _ reason: StrayReason, _ head: ReturnedHead? = nil
  ) {
    let id = row.cells.first { head?.columns[$0.column] == .id }?.name ?? ""
    let words = words(of: row, head)
    if !words.isEmpty {
      strays.append(
        Stray(place: row.place, id: id, text: words.joined(separator: " · "), reason))
    }
    listSetAside(row, id: id)
  }

  /// What a row is about, by the id that stands in it, wherever that is.
  private func subject(in row: ReturnedGrid.Row) -> ReturnedSubject? {
    row.cells.lazy.compactMap { subjects.subject(id: $0.name) }.first
  }

  /// What of a row is somebody's, with the heads of the columns.
  func words(of row: ReturnedGrid.Row, _ head: ReturnedHead? = nil) -> [String] {
    guard !printed.isPrinted(row) else { return row.cells.flatMap(\.comments) }
    let subject = subject(in: row)
    var words: [String] = []
    for cell in row.cells where !cell.text.isEmpty {
      switch head?.columns[cell.column] {
      case .id?: break
      case let column? where QuestionnaireColumn.printed.contains(column):
        let added =
          subject.map { printed.added(to: cell.text, under: column, of: $0) }
          ?? printed.added(to: cell.text)
        if let added { words.append(added) }
      case .answer?: words.append(cell.text)
      case let column? where ReturnedRow.said.contains(column):
        words.append("\(column.rawValue): \(cell.text)")
      default:
        // Its columns may have lost their heads.
        if printed.isPrinted(cell.text, beside: subject) { continue }
        if let text = printed.added(to: cell.text) { words.append(text) }
      }
    }
    return words + row.cells.flatMap(\.comments)
  }
}
