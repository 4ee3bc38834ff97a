package import Findings
import Loading
package import PolicyModel
package import YAMLTree

/// Answers out of a table, a row each, with the columns of a report's `answers.csv`, as edits of an
/// assessment.
///
/// A blank cell leaves what it would say as it is, and so does an answer in the words in which a report
/// prints the present one. A question may stand in several rows, each with a source of its own.
package struct AnswerTable {
  /// What the rows come to.
  package struct Tally: Sendable, Equatable {
    /// Questions whose answer is new or another one.
    package var answers = 0
    /// Texts beside answers, and exceptions.
    package var texts = 0
    package var evidence = 0
    package var sources = 0
    /// Rows of which everything stands in the file already.
    package var unchanged = 0
  }

  /// Sources first, then in the table's order.
  package private(set) var edits: [AnswerEdit] = []
  package private(set) var tally = Tally()
  /// The ids of sources that the assessment lists already and that the table describes otherwise.
  package private(set) var differingSources: [String] = []
  /// The rows that an edit comes from, by the edit's id.
  private var rows: [String: [TableRow]] = [:]
  /// The column that gave the answer, by the edit's id, where that is not `answer`.
  private var valueColumns: [String: AnswerColumn] = [:]

  /// What it is read for, and what there is already.
  package struct Basis {
    let checklist: Checklist
    let assessment: Assessment
    let tree: YAMLTree
    /// The words in which a report prints the present answer to a question.
    let printed: (IndicatorIndex) -> String
    /// The words that a report has where nothing was answered.
    let unsaid: Set<String>

    package init(
      _ checklist: Checklist, _ assessment: Assessment, _ tree: YAMLTree,
      unsaid: Set<String> = [], printed: @escaping (IndicatorIndex) -> String
    ) {
      (self.checklist, self.assessment, self.tree) = (checklist, assessment, tree)
      (self.unsaid, self.printed) = (unsaid, printed)
    }
  }

  /// Reads the tables; what is found keeps all of it from being written.
  ///
  /// - Parameter sources: a table of sources that the assessment need not list yet.
  package init(
    _ answers: SourceText, sources: SourceText?, basis: Basis, findings: inout FindingList
  ) {
    var listed = basis.assessment.sources.map { ($0.id, EvidenceEntry($0)) }
    if let sources,
      let table = DelimitedText.read(sources, columns: SourceTable.columns, findings: &findings)
    {
      let read = SourceTable(table, listed: basis.assessment.sources, findings: &findings)
      for source in read.new {
        edits.append(AnswerEdit(source: source.id, source.entry))
        rows[source.id, default: []].append(source.row)
        listed.append((source.id, source.entry.normalised))
      }
      tally.sources = read.new.count
      differingSources = read.differing
    }
    guard
      let table = DelimitedText.read(answers, columns: AnswerColumn.names, findings: &findings),
      let columns = TableColumns(
        table, needed: [AnswerColumn.indicator.rawValue], known: AnswerColumn.names,
        findings: &findings)
    else { return }
    var reader = AnswerRows(table, columns, basis, sources: listed)
    for row in table.rows { reader.read(row, &findings) }
    for entry in reader.entries {
      rows[entry.id, default: []] += entry.rows
      if entry.isWritten { valueColumns[entry.id] = .written }
      if entry.changes.isEmpty { tally.unchanged += entry.rows.count } else { count(entry) }
    }
  }

  private mutating func count(_ entry: AnswerRows.Entry) {
    edits.append(AnswerEdit(entry.id, entry.changes))
    for change in entry.changes {
      switch change {
      case .value, .clear: tally.answers += 1
      case .text(_, let text) where text.isEmpty: break
      case .text, .exceptions: tally.texts += 1
      case .evidence: tally.evidence += 1
      case .ground, .withoutEvidence, .withdrawal, .answeredBy, .accepted, .carriedOver, .reviewed,
        .item:
        break
      }
    }
  }

  /// A finding about the file with the edits, at the cell that it comes from; nil where it comes from none.
  package func placed(_ finding: Finding, in tree: YAMLTree) -> Finding? {
    guard let place = finding.place else { return nil }
    for edit in edits {
      guard let entry = AnswerEditor.place(of: edit.path, in: tree),
        entry.range.contains(place.start)
      else { continue }
      let key = AnswerEditor.keysBesideValue(at: edit.path, in: tree).first { key in
        AnswerEditor.place(of: edit.path + [key], in: tree)?.range.contains(place.start) ?? false
      }
      let column: String? =
        switch key.flatMap(AnswerKey.init(rawValue:)) {
        case nil: edit.isAboutAnswer ? (valueColumns[edit.id] ?? .answer).rawValue : key
        case .evidence: nil
        case let key?: key.rawValue
        }
      let own = rows[edit.id] ?? []
      let row = own.first { $0.says(column) } ?? own.first
      return row?.placed(finding, column: column)
    }
    return nil
  }
}

/// The columns that are read of a table of answers.
///
/// A report prints each answer twice: in words, which not every reader can take back, and as `written`.
enum AnswerColumn: String, CaseIterable {
  case indicator, answer, written, except, why, reason, note
  case publicNote = "public-note"
  case source, at, quote, date

  static let names = Set(allCases.map(\.rawValue))
}
