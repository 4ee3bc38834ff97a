package import Findings
package import PolicyModel
package import YAMLTree

/// What came back from an office in a workbook, a Word file or a table, as a file of answers that can be
/// merged like any other.
///
/// Every question is judged by itself: what the loader refuses is not taken, and all else is.
package struct ReturnedAnswers: Sendable {
  /// The assessment that was asked for.
  package struct Base: Sendable {
    package let checklist: Checklist
    package let assessment: Assessment
    package let tree: YAMLTree
    let subjects: ReturnedSubjects
    let printed: PrintedTexts

    package init(_ checklist: Checklist, _ assessment: Assessment, _ tree: YAMLTree) {
      (self.checklist, self.assessment, self.tree) = (checklist, assessment, tree)
      subjects = ReturnedSubjects(checklist)
      printed = PrintedTexts(checklist, assessment, subjects)
    }

    /// In their order, as the program writes them for an office; nil for all of them.
    func columns(of agency: String?) -> [QuestionnaireColumn] {
      let index = checklist.agencies.indices.first { checklist.agencies[$0].id == agency }
      let own = Questionnaire(QuestionSet(checklist, assessment, agency: index)).columns
      // An office that is asked nothing any more was asked what all are.
      return own.isEmpty && index != nil ? columns(of: nil) : own
    }
  }

  /// A question that an office says is another one's.
  package struct NotOurs: Sendable, Equatable {
    package let place: String
    package let id: String
    /// Whom to ask, in the office's words.
    package let ask: String
  }

  /// The answers as a saved form would have them.
  package let source: SourceText
  /// Where each entry stood, by its id.
  package let places: [String: String]
  package let notTaken: [ReturnedRows.Stray]
  /// What was read otherwise than it was written, a line each.
  package let readAs: [String]
  package let notOurs: [NotOurs]
  /// What else there is to know of the file, a line each.
  package let remarks: [String]
  /// Questions of which it says nothing, so that nothing is taken back.
  package let silent: Set<IndicatorIndex>
  /// Of each question, which piece of the assessment's evidence one of this file's changes, by their indices.
  package let changedEvidence: [IndicatorIndex: [Int: Int]]

  private let base: Base

  /// The question that an id stands for; empty where it stands for none.
  package func question(_ id: String) -> String {
    switch base.subjects.subject(id: id) {
    case .indicator(let index): base.checklist.indicators[index].question
    case .element(let index, let place):
      "\(base.checklist.indicators[index].question) "
        + (base.checklist.indicators[index].type.askedElements?[place].label ?? "")
    case .fact(let index): base.checklist.facts[index].question
    case nil: ""
    }
  }

  /// - Parameter name: the file's, as the person gave it.
  package init(_ rows: ReturnedRows, name: String, base: Base) {
    self.base = base
    var (notTaken, readAs, notOurs): ([ReturnedRows.Stray], [String], [NotOurs])
    (notTaken, readAs, notOurs) = (rows.strays, rows.readAs, [])
    var entries: [ReturnedEntry] = []
    let groups = Groups(rows.rows)
    let confidential = ConfidentialDocuments(groups.indicators, base.assessment)
    var withoutMark: [String] = []
    var silent = Set(base.checklist.indicators.indices).subtracting(groups.indicators.keys)
    for (index, own) in groups.indicators.sorted(by: { $0.key < $1.key }) {
      let question = ReturnedQuestion(index, own, base, confidential)
      withoutMark += question.withoutMark
      notTaken += question.notTaken
      readAs += question.readAs
      if let ask = question.notOurs {
        notOurs.append(NotOurs(place: question.entry.place, id: question.entry.id, ask: ask))
      }
      if question.isSilent { silent.insert(index) }
      if !question.entry.parts.isEmpty { entries.append(question.entry) }
    }
    for (index, own) in groups.facts.sorted(by: { $0.key < $1.key }) {
      let fact = ReturnedFact(index, own, base)
      notTaken += fact.notTaken
      readAs += fact.readAs
      if let ask = fact.notOurs {
        notOurs.append(NotOurs(place: fact.entry.place, id: fact.entry.id, ask: ask))
      }
      if !fact.entry.parts.isEmpty { entries.append(fact.entry) }
    }
    let head = ReturnedFileHead(rows.reference, base)
    var judgement = ReturnedJudgement(entries, head, name, base)
    judgement.judge()
    source = judgement.source
    places = Dictionary(
      judgement.entries.map { ($0.id, $0.place) }, uniquingKeysWith: { first, _ in first })
    changedEvidence = Dictionary(
      uniqueKeysWithValues: judgement.entries.compactMap { entry in
        guard case .indicator(let index) = entry.subject, !entry.changedEvidence.isEmpty else {
          return nil
        }
        return (index, entry.changedEvidence)
      })
    self.notTaken = notTaken + judgement.notTaken
    // Of an answer that was refused after all, only that is told.
    let refused = Set(
      self.notTaken.map { "\($0.place), \($0.id): \(VisibleText.quoted($0.text)) " })
    self.readAs = readAs.filter { line in !refused.contains { line.hasPrefix($0) } }
    self.notOurs = notOurs
    self.silent = silent.union(judgement.withoutStatement)
    var remarks = head.remarks + rows.remarks
    if let first = withoutMark.first {
      remarks.append(
        "the head “\(QuestionnaireColumn.confidential.rawValue)” is missing (first noticed at \(first)): "
          + "kept confidential until it says otherwise, pieces of evidence: \(withoutMark.count)")
    }
    if rows.reference.isGiven { remarks += Self.remarks(onDocumentsOf: groups, base.assessment) }
    if !rows.otherColumns.isEmpty {
      let names = rows.otherColumns.map { VisibleText.quoted($0) }.joined(separator: ", ")
      remarks.append("not read, since the questionnaire has no such column: \(names)")
    }
    self.remarks = remarks
  }

  /// Tells that nothing could be said of documents which the questionnaire has shown.
  private static func remarks(onDocumentsOf groups: Groups, _ assessment: Assessment) -> [String] {
    let silent = groups.indicators.sorted { $0.key < $1.key }.filter { index, rows in
      let own = rows.filter { $0.subject == .indicator(index) }
      return !own.isEmpty && assessment.carriedOver[index] == nil
        && !assessment.answers[index].evidence.isEmpty
        && !own.contains { $0.columns.contains(.document) }
    }
    guard let first = silent.first?.value.first else { return [] }
    return [
      "the head “\(QuestionnaireColumn.document.rawValue)” is missing (first noticed at \(first.place)): "
        + "what answers rest on keeps its titles, answers: \(silent.count)"
    ]
  }

  /// The rows of each question, with those of its elements, and of each fact.
  private struct Groups {
    var indicators: [IndicatorIndex: [ReturnedRow]] = [:]
    var facts: [FactIndex: [ReturnedRow]] = [:]

    init(_ rows: [ReturnedRow]) {
      for row in rows {
        switch row.subject {
        case .indicator(let index), .element(let index, _):
          indicators[index, default: []].append(row)
        case .fact(let index): facts[index, default: []].append(row)
        }
      }
    }
  }
}
