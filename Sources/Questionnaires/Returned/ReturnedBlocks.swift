import Loading
import OfficeFiles

/// The rows beside the questions of a document, in a table for each question or in one that a word processor
/// has joined of several.
struct ReturnedBlocks {
  private(set) var rows: [ReturnedRow] = []
  private(set) var strays: [ReturnedRows.Stray] = []
  /// Whether any row names an id, or a question whose id was lost.
  private(set) var isOfQuestions = false
  private let subjects: ReturnedSubjects
  private let printed: PrintedTexts
  /// Of the question that is read.
  private var current: ReturnedRow?
  private var unknownID = ""
  /// Where its rows begin among all, and whether one of them is that of the answer.
  private var (first, hasAnswer) = (0, false)
  /// Which of the strays are its rows that are none of ours, and whether one of them may be a mark.
  private var otherRows: [Int] = []
  private var mayBeMarked = false

  init(_ grid: ReturnedGrid, _ base: ReturnedAnswers.Base) {
    (subjects, printed) = (base.subjects, base.printed)
    // With heads in a row it is a table like a sheet's.
    isOfQuestions = grid.rows.contains { ReturnedHead($0) == nil && begins($0) }
    guard isOfQuestions else { return }
    for row in grid.rows { read(row) }
    finishQuestion()
    for index in rows.indices { rows[index].texts = rows[index].texts.filter { !$0.value.isEmpty } }
  }

  private func begins(_ row: ReturnedGrid.Row) -> Bool {
    guard row.cells.count > 1 else { return false }
    switch ReturnedLabel(row)?.column {
    case .id: return true
    case .question: return subjects.subject(question: row.cells[1].name) != nil
    default: return false
    }
  }

  private mutating func read(_ row: ReturnedGrid.Row) {
    let comments = row.cells.flatMap(\.comments)
    defer { listSetAside(row) }
    // The heads of a question's elements, where a word processor has joined them to it.
    if ReturnedHead(row) != nil { return }
    let text = row.cells.dropFirst().map(\.text).filter { !$0.isEmpty }.joined(separator: "\n")
    // An element may be called as the mark is.
    guard let label = ReturnedLabel(row),
      label.column != .confidential
        || !row.cells.contains(where: { subjects.subject(id: $0.name) != nil })
    else {
      return readWithoutLabel(row, text, comments)
    }
    if label.column == .id {
      begin(row)
    } else if label.column == .question, current == nil,
      let subject = subjects.subject(question: text)
    {
      begin(row, subject)
    }
    guard let owner = current else {
      return strayed(row, label.column, ([label.rest, text] + comments).filter { !$0.isEmpty })
    }
    if !label.rest.isEmpty { add(label.rest, row, .overPrinted(label.column)) }
    if label.column == .confidential,
      ConfidentialMark(label.rest).isConfidential || row.cells.contains(where: \.mayBeMarked)
    {
      current?.mayBeMarked = true
    }
    current?.comments += comments
    guard ReturnedRow.said.contains(label.column) else {
      if label.column != .id, !text.isEmpty,
        let words = printed.added(to: text, under: label.column, of: owner.subject)
      {
        add(words, row, .overPrinted(label.column))
      }
      return
    }
    if label.column == .answer, row.cells.contains(where: { !$0.setAside.isEmpty }) {
      current?.hasSetAside = true
    }
    take(text, label.column, row, owner)
  }

  private mutating func take(
    _ text: String, _ column: QuestionnaireColumn, _ row: ReturnedGrid.Row, _ owner: ReturnedRow
  ) {
    if column == .answer { hasAnswer = true }
    // A further piece of evidence begins where the last one has what comes again.
    if column == .document, QuestionnaireColumn.evidence.contains(where: { owner.texts[$0] != nil })
    {
      rows.append(owner)
      current = ReturnedRow(place: row.place, subject: owner.subject)
    }
    guard !text.isEmpty else {
      current?.columns.insert(column)
      if column == .document || column == .confidential, current?.texts[column] == nil {
        current?.texts[column] = ""
      }
      return
    }
    if column == .confidential, let earlier = current?.texts[column], !earlier.isEmpty {
      let words = ConfidentialMark.stricter(earlier, text)
      current?.texts[column] = words.said
      if let other = words.other { add("\(column.rawValue): \(other)", row, .lessStrict) }
      return
    }
    if let current, let earlier = current.texts[column], !earlier.isEmpty, earlier != text {
      rows.append(current)
      self.current = ReturnedRow(place: row.place, subject: owner.subject)
    }
    current?.columns.insert(column)
    current?.texts[column] = text
  }

  // MARK: Questions

  /// At the row of an id, behind which more may be written.
  private mutating func begin(_ row: ReturnedGrid.Row) {
    finishQuestion()
    let text = row.cells.dropFirst().map(\.name).filter { !$0.isEmpty }.joined(separator: "\n")
    if let subject = subjects.subject(id: text) { return begin(row, subject) }
    let id = text.prefix { !$0.isWhitespace }
    guard let subject = subjects.subject(id: String(id)) else {
      unknownID = text
      return
    }
    begin(row, subject)
    add(ReturnedText.plain(String(text.dropFirst(id.count))), row, .overPrinted(.id))
  }

  private mutating func begin(_ row: ReturnedGrid.Row, _ subject: ReturnedSubject) {
    current = ReturnedRow(place: row.place, subject: subject)
    (first, hasAnswer, otherRows, mayBeMarked) = (rows.count, false, [], false)
  }

  private mutating func finishQuestion() {
    if let current {
      rows.append(current)
      settleMarks()
    }
    // Where the answer stands under a label of somebody's own, its absence says nothing.
    if current != nil, !hasAnswer, !otherRows.isEmpty {
      for index in first..<rows.count {
        guard let why = rows[index].texts.removeValue(forKey: .why) else { continue }
        strays.append(
          .init(
            place: rows[index].place, id: subjects.id(of: rows[index].subject),
            text: "\(QuestionnaireColumn.why.rawValue): \(why)", .noAnswerRow))
      }
    }
    (current, unknownID) = (nil, "")
  }

  /// Whether each piece had its row of what is confidential, which may have got another label.
  private mutating func settleMarks() {
    for index in first..<rows.count {
      rows[index].lacksMark = rows[index].texts[.confidential] == nil
      rows[index].isBesideOthers = !otherRows.isEmpty
      if rows[index].lacksMark, mayBeMarked { rows[index].mayBeMarked = true }
    }
    guard rows[first...].contains(where: \.lacksMark) else { return }
    for index in otherRows {
      let stray = strays[index]
      strays[index] = .init(
        place: stray.place, id: stray.id, text: stray.text, why: stray.why,
        instead: StrayReason.besideMark)
    }
  }

  // MARK: Other rows

  /// A row that begins with the id of an element, or with its name and the id; or one of somebody's own.
  private mutating func readWithoutLabel(
    _ row: ReturnedGrid.Row, _ text: String, _ comments: [String]
  ) {
    let found = row.cells.compactMap { subjects.subject(id: $0.name) }.first
    if let found, case .element = found {
      var said = row.cells.map(\.text).filter { !$0.isEmpty && subjects.subject(id: $0) == nil }
      if let name = said.firstIndex(where: { printed.isQuestion($0, of: found) }) {
        said.remove(at: name)
      }
      var element = ReturnedRow(place: row.place, subject: found)
      element.comments = comments
      element.texts[.answer] = said.last
      rows.append(element)
      for words in said.dropLast() {
        strays.append(
          .init(
            place: row.place, id: subjects.id(of: found), text: words, .overPrinted(.question)))
      }
      return
    }
    let label = row.cells.first?.text ?? ""
    guard current != nil else {
      return strayed(row, nil, ([label, text] + comments).filter { !$0.isEmpty })
    }
    current?.comments += comments
    let words = text.isEmpty ? label : label.isEmpty ? text : "\(label): \(text)"
    guard !printed.isPrinted(words) else { return }
    otherRows.append(strays.count)
    // An empty row of somebody's own says nothing, unless a mark was typed over the label.
    let isOverLabel =
      AnswerWord.isCross(label) || TypedAnswer.word(TypedAnswer.bare(label))?.word == .yes
    if !ReturnedQuestion.isNothing(text) || isOverLabel { mayBeMarked = true }
    add(words, row, .otherRow)
  }

  private mutating func add(_ text: String, _ row: ReturnedGrid.Row, _ reason: StrayReason) {
    let id = current.map { subjects.id(of: $0.subject) } ?? unknownID
    strays.append(.init(place: row.place, id: id, text: text, reason))
  }

  /// What stands beside no question.
  private mutating func strayed(
    _ row: ReturnedGrid.Row, _ column: QuestionnaireColumn?, _ words: [String]
  ) {
    var words = words
    if column.map({ !ReturnedRow.said.contains($0) }) ?? true {
      words = words.compactMap { printed.added(to: $0) }
      if column == .id { words.removeAll { $0 == unknownID } }
    }
    guard !words.isEmpty else { return }
    let text = words.joined(separator: " · ")
    let isSaid = column.map { $0 != .answer && ReturnedRow.said.contains($0) } ?? false
    add(
      isSaid ? "\(column?.rawValue ?? ""): \(text)" : text, row,
      unknownID.isEmpty ? .noID : .unknownID)
  }

  private mutating func listSetAside(_ row: ReturnedGrid.Row) {
    for other in row.cells.flatMap(\.setAside)
    where !printed.isPrinted(other.text, beside: current?.subject) {
      add(other.text, row, .setAside(other.kind))
    }
  }
}
