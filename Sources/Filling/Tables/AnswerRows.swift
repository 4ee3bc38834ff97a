import Findings
import Loading
import PolicyModel
import YAMLTree

/// Puts together what the rows of a table say about each question.
struct AnswerRows {
  /// What is said about one question.
  struct Entry {
    let id: String
    let index: IndicatorIndex
    var changes: [AnswerEdit.Change] = []
    var rows: [TableRow] = []
    /// What has been said of it by now, with the place of the cell.
    var said: [AnswerColumn: String] = [:]
    var evidence: [EvidenceEntry] = []
  }

  private(set) var entries: [Entry] = []
  private let table: DelimitedText
  private let columns: TableColumns
  private let basis: AnswerTable.Basis
  private let sources: [(id: String, entry: EvidenceEntry)]
  private let indicators: [String: IndicatorIndex]
  private var places: [IndicatorIndex: Int] = [:]

  init(
    _ table: DelimitedText, _ columns: TableColumns, _ basis: AnswerTable.Basis,
    sources: [(String, EvidenceEntry)]
  ) {
    (self.table, self.columns, self.basis) = (table, columns, basis)
    self.sources = sources.map { (id: $0.0, entry: $0.1) }
    indicators = Dictionary(
      basis.checklist.indicators.indexed.map { ($0.1.id, $0.0) },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func read(_ row: DelimitedText.Row, _ findings: inout FindingList) {
    if let surplus = columns.surplus(of: row) { findings.add(surplus) }
    guard let index = indicator(of: row, &findings) else { return }
    let indicator = basis.checklist.indicators[index]
    let place = places[index] ?? entries.count
    if place == entries.count {
      let known = basis.assessment.answers[index].evidence.map {
        EvidenceEntry($0, of: basis.assessment).normalised
      }
      entries.append(Entry(id: indicator.id, index: index, evidence: known))
      places[index] = place
    }
    entries[place].rows.append(TableRow(row, columns, columns: AnswerColumn.names, table))
    var changes: [AnswerEdit.Change] = []
    for column in AnswerColumn.allCases {
      guard let cell = columns.cell(column.rawValue, of: row) else { continue }
      let text = WrittenText.normalised(cell.text)
      guard isNew(text, column, cell, &entries[place], &findings) else { continue }
      switch column {
      case .indicator, .at, .quote, .date: break
      case .answer: changes += value(text, cell, index, &findings)
      case .except: changes += exceptions(text, index)
      case .why: changes += self.text(.why, text, index)
      case .reason: changes += self.text(.reason, text, index)
      case .note: changes += self.text(.note, text, index)
      case .publicNote: changes += self.text(.publicNote, text, index)
      case .source:
        let reader = EvidenceCells(table, columns, sources)
        for piece in reader.pieces(of: row, &findings)
        where !entries[place].evidence.contains(where: { $0.says(piece) }) {
          entries[place].evidence.append(piece)
          changes.append(.evidence(piece))
        }
      }
    }
    if columns.cell(AnswerColumn.source.rawValue, of: row) == nil {
      EvidenceCells(table, columns, sources).reportWithoutSource(row, &findings)
    }
    entries[place].changes += changes
  }

  /// Whether a row says something that no row above has said of the question; what says otherwise is a
  /// fault.
  private func isNew(
    _ text: String, _ column: AnswerColumn, _ cell: DelimitedText.Cell, _ entry: inout Entry,
    _ findings: inout FindingList
  ) -> Bool {
    switch column {
    case .indicator, .source, .at, .quote, .date: return true
    case .answer, .except, .why, .reason, .note, .publicNote: break
    }
    guard let said = entry.said[column] else {
      entry.said[column] = text
      return true
    }
    if said != text {
      findings.add(
        Finding(
          id: .twoAnswers, source: table.source, place: cell.place,
          message:
            "a row above says something else in the column '\(column.rawValue)' of \(entry.id)",
          expectation: "expected it once",
          help: ["further rows of one question each add a source; leave their other cells empty"]))
    }
    return false
  }

  private func indicator(
    of row: DelimitedText.Row, _ findings: inout FindingList
  ) -> IndicatorIndex? {
    guard let cell = columns.cell(AnswerColumn.indicator.rawValue, of: row) else {
      let said = AnswerColumn.allCases.lazy.compactMap { columns.cell($0.rawValue, of: row) }.first
      if let said {
        findings.add(
          Finding(
            id: .blank, source: table.source, place: said.place,
            message: "this row names no indicator",
            expectation: "expected an id such as \(basis.checklist.indicators.first?.id ?? "")"))
      }
      return nil
    }
    let id = WrittenText.normalised(cell.text)
    if let index = indicators[id] { return index }
    let checklist = basis.checklist
    let now = checklist.indicators.first { $0.was.contains(id) }?.id
    let own = checklist.criteria.first { $0.id == id }.map { criterion in
      checklist.indicators[criterion.indicators].map(\.id).joined(separator: ", ")
    }
    let near =
      checklist.retired.contains(id)
      ? nil : Suggestion.nearest(to: id, among: checklist.indicators.map(\.id))
    findings.add(
      Finding(
        id: .unknownId, source: table.source, place: cell.place,
        message: own == nil
          ? "\(VisibleText.quoted(id)) is not an indicator of this checklist"
          : "\(VisibleText.quoted(id)) is a criterion, not an indicator",
        expectation: own.map { "expected one of \($0)" }
          ?? now.map { "it is '\($0)' now" }
          ?? (checklist.retired.contains(id) ? "this version does not ask it any more" : nil)
          ?? near.map { "did you mean '\($0)'?" }
          ?? "not known here"))
    return nil
  }

  // MARK: Changes

  /// The answer, where it is another one; what was said about the one before it goes with that.
  private func value(
    _ text: String, _ cell: DelimitedText.Cell, _ index: IndicatorIndex,
    _ findings: inout FindingList
  ) -> [AnswerEdit.Change] {
    if text == WrittenText.normalised(basis.printed(index)) { return [] }
    let indicator = basis.checklist.indicators[index]
    if AnswerWords.misplaced(in: text, for: indicator) != nil {
      findings.add(
        Finding(
          id: .notAnAnswer, source: table.source, place: cell.place,
          message: "this is more or less than a value",
          expectation: "expected the value alone; other cells say what stands beside it"))
      return []
    }
    var isClear = true
    let content = AnswerCell(indicator).content(of: text) { text, decimal, thousands in
      isClear = false
      findings.add(
        Finding(
          id: .unclearNumber, source: table.source, place: cell.place,
          message: "\(VisibleText.quoted(text)) can be \(decimal) and \(thousands)",
          expectation: "which one is meant?",
          help: ["write \(thousands), or \(decimal)0 with a fourth digit behind the point"]))
    }
    guard isClear else { return [] }
    let answer = basis.assessment.answers[index]
    let path = [AnswerEdit.Block.answers.rawValue, indicator.id]
    if AnswerEditor.value(at: path, in: basis.tree) == content { return [] }
    return [.value(content)] + answer.withdrawals
  }

  private func exceptions(_ text: String, _ index: IndicatorIndex) -> [AnswerEdit.Change] {
    let groups = AnswerWords.groups(
      in: text.replacing(/[;|\s]+/, with: ","))
    let present = basis.assessment.answers[index].exceptions.map {
      basis.checklist.victimGroups[$0].id
    }
    return Set(groups) == Set(present) ? [] : [.exceptions(groups)]
  }

  private func text(
    _ key: AnswerKey, _ text: String, _ index: IndicatorIndex
  ) -> [AnswerEdit.Change] {
    guard case .text(let remark) = key.part else { return [] }
    let present = basis.assessment.answers[index][keyPath: remark.path]
    return present.map(WrittenText.normalised) == text ? [] : [.text(key, text)]
  }
}

extension EvidenceEntry {
  /// Whether it says at least what a row of a table does.
  fileprivate func says(_ piece: EvidenceEntry) -> Bool {
    // In a table of ours a stroke stands for a bar, which would part two sources.
    func isSame(_ own: String?, _ other: String?) -> Bool {
      own == other || own?.replacing("|", with: "/") == other
    }
    return source == piece.source && isSame(at, piece.at) && isSame(quote, piece.quote)
      && (piece.date == nil || date == piece.date)
  }
}
