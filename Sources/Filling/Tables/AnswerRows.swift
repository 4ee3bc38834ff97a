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
    /// Whether its answer is the one in the column `written`.
    var isWritten = false
  }

  /// So many rows a question may stand in; each adds a source.
  static let rowLimit = 200

  private(set) var entries: [Entry] = []
  private let table: DelimitedText
  private let columns: TableColumns
  private let basis: AnswerTable.Basis
  private let evidence: EvidenceCells
  private let indicators: [String: IndicatorIndex]
  private var places: [IndicatorIndex: Int] = [:]

  init(
    _ table: DelimitedText, _ columns: TableColumns, _ basis: AnswerTable.Basis,
    sources: [(String, EvidenceEntry)]
  ) {
    (self.table, self.columns, self.basis) = (table, columns, basis)
    evidence = EvidenceCells(table, columns, sources)
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
    // Changed outside the list: in place, each row would copy all entries, for what it asks of this value.
    var entry = entries[place]
    guard entry.rows.count < Self.rowLimit else {
      return reportTooMany(row, entry.id, &findings)
    }
    entry.rows.append(TableRow(row, columns, columns: AnswerColumn.names, table))
    var changes: [AnswerEdit.Change] = []
    for column in AnswerColumn.allCases {
      guard let cell = columns.cell(column.rawValue, of: row) else { continue }
      let text = text(in: cell, column)
      guard isNew(text, column, cell, indicator, &entry, &findings) else { continue }
      switch column {
      case .indicator, .at, .quote, .date: break
      case .answer:
        guard !isAnsweredInWriting(row, index), !isPrinted(text, index) else { continue }
        changes += value(text, cell, index, &findings)
      case .written:
        guard isAnsweredInWriting(row, index) else { continue }
        entry.isWritten = true
        changes += value(text, cell, index, isWritten: true, &findings)
      case .except: changes += exceptions(text, index)
      case .why: changes += self.text(.why, text, index)
      case .reason: changes += self.text(.reason, text, index)
      case .note: changes += self.text(.note, text, index)
      case .publicNote: changes += self.text(.publicNote, text, index)
      case .source:
        for piece in evidence.pieces(of: row, &findings)
        where !entry.evidence.contains(where: { $0.says(piece) }) {
          entry.evidence.append(piece)
          changes.append(.evidence(piece))
        }
      }
    }
    if columns.cell(AnswerColumn.source.rawValue, of: row) == nil {
      evidence.reportWithoutSource(row, &findings)
    }
    entry.changes += changes
    entries[place] = entry
  }

  /// What a cell says, without blank ends. A number that this program wrote has a decimal point, which is
  /// a comma in a table with semicolons.
  private func text(in cell: DelimitedText.Cell, _ column: AnswerColumn) -> String {
    let text = WrittenText.normalised(cell.text)
    guard column == .written, table.hasDecimalCommas,
      text.wholeMatch(of: /-?[0-9]+,[0-9]+/) != nil
    else { return text }
    return text.replacing(",", with: ".")
  }

  /// Whether a row says something that no row above has said of the question; what says otherwise is a
  /// fault.
  private func isNew(
    _ text: String, _ column: AnswerColumn, _ cell: DelimitedText.Cell, _ indicator: Indicator,
    _ entry: inout Entry, _ findings: inout FindingList
  ) -> Bool {
    switch column {
    case .indicator, .source, .at, .quote, .date: return true
    case .answer, .written, .except, .why, .reason, .note, .publicNote: break
    }
    guard let said = entry.said[column] else {
      entry.said[column] = text
      return true
    }
    if !isSame(said, text, column, indicator) {
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

  /// Whether two cells of a column say the same, however they are written.
  private func isSame(
    _ one: String, _ other: String, _ column: AnswerColumn, _ indicator: Indicator
  ) -> Bool {
    if one == other { return true }
    switch column {
    case .answer, .written:
      if let word = AnswerWord(one) { return word == AnswerWord(other) }
      let cell = AnswerCell(indicator)
      return cell.content(of: one) { _, _, _ in } == cell.content(of: other) { _, _, _ in }
    case .except: return Set(Self.groups(one)) == Set(Self.groups(other))
    case .indicator, .why, .reason, .note, .publicNote, .source, .at, .quote, .date: return false
    }
  }

  private func reportTooMany(
    _ row: DelimitedText.Row, _ id: String, _ findings: inout FindingList
  ) {
    findings.add(
      Finding(
        id: .wrongCount, source: table.source,
        place: columns.cell(AnswerColumn.indicator.rawValue, of: row)?.place,
        message: "\(id) stands in more than \(Self.rowLimit) rows",
        expectation: "expected \(Self.rowLimit) at most"))
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
      checklist.retired.contains(id) || !findings.isWorthGuessing
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

  /// Whether a report prints the present answer in these words, or has them where there is none.
  private func isPrinted(_ text: String, _ index: IndicatorIndex) -> Bool {
    text == WrittenText.normalised(basis.printed(index)) || basis.unsaid.contains(text)
  }

  /// Whether a row's answer is the one in the column `written`: not where that is the file's, so that
  /// an answer which somebody changed in words alone is taken.
  private func isAnsweredInWriting(_ row: DelimitedText.Row, _ index: IndicatorIndex) -> Bool {
    guard let cell = columns.cell(AnswerColumn.written.rawValue, of: row) else { return false }
    let text = text(in: cell, .written)
    let present = basis.assessment.answers[index].value
    return text != AnswerText.shown(present, of: basis.checklist.indicators[index].type)
  }

  /// The answer, where it is another one; what was said about the one before it goes with that.
  private func value(
    _ text: String, _ cell: DelimitedText.Cell, _ index: IndicatorIndex, isWritten: Bool = false,
    _ findings: inout FindingList
  ) -> [AnswerEdit.Change] {
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
      // A point that the program wrote is the decimal one.
      if isWritten, !text.contains(",") { return }
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
    let groups = Self.groups(text)
    let present = basis.assessment.answers[index].exceptions.map {
      basis.checklist.victimGroups[$0].id
    }
    return Set(groups) == Set(present) ? [] : [.exceptions(groups)]
  }

  private static func groups(_ text: String) -> [String] {
    AnswerWords.groups(in: text.replacing(/[;|\s]+/, with: ","))
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
