import PolicyModel

/// What the questionnaires of an assessment print themselves, so that what stands beside it in a file that came
/// back is somebody's words.
struct PrintedTexts: Sendable {
  /// All texts and the lines of them, as they are and folded.
  private var known: Set<String> = []
  /// The words that are explained, by what is said of them.
  private var words: [String: String] = [:]
  /// What stands beside each question, fact and element.
  private var beside: [ReturnedSubject: [QuestionnaireColumn: String]] = [:]
  /// For whom an answer does not hold, which may have changed since.
  private let groups: Set<String>
  /// What stands before a text of whoever sent the questionnaire.
  private let ofSender: Set<String>

  init(_ checklist: Checklist, _ assessment: Assessment, _ subjects: ReturnedSubjects) {
    groups = Set(checklist.victimGroups.map { PrintedText.key($0.label) })
    let reply = assessment.enquiry.map { FormReply($0) } ?? FormReply()
    // What the assessment does not say may have been said when the questionnaire was written.
    let unsaid = assessment.period == nil ? [QuestionnaireCover.period] : []
    ofSender = Set(FormReply.labels + unsaid).subtracting(reply.lines.map(\.label))
    let all = Questionnaire(QuestionSet(checklist, assessment, agency: nil), reply: reply)
    addSurroundings(all)
    for line in all.lines {
      switch line {
      case .section(let text), .group(let text): add(text)
      case .criterion(let title, let statement, let applies):
        let condition = applies.map { "Only if: \($0)" } ?? ""
        for text in [title, statement, condition, statement + condition] { add(text) }
      case .question(let question):
        guard let subject = subjects.subject(id: question.id) else { continue }
        for column in QuestionnaireColumn.printed {
          let text = ReturnedText.plain(question.text(column))
          if !text.isEmpty { beside[subject, default: [:]][column] = text }
        }
        add(question.id)
        add(question.question)
      }
    }
  }

  /// What stands before the questions and around them.
  private mutating func addSurroundings(_ questionnaire: Questionnaire) {
    for medium in [QuestionnaireCover.Medium.workbook, .document] {
      let cover = QuestionnaireCover(questionnaire: questionnaire, medium: medium)
      for line in cover.lines {
        add(line.label)
        add(line.text)
      }
      for text in cover.steps + cover.advice + [cover.request] { add(text) }
    }
    for word in QuestionnaireWords.all(hasEarlier: true) {
      words[PrintedText.key(word.meaning)] = PrintedText.key(word.word)
      add(word.meaning)
    }
    for column in QuestionnaireColumn.allCases { add(column.rawValue) }
    for label in QuestionnaireLabel.allCases { add(label.rawValue) }
    for text in QuestionnairePhrases.fixed { add(text) }
  }

  private mutating func add(_ text: String) {
    known.insert(text)
    known.insert(PrintedText.key(text))
    for line in text.split(whereSeparator: \.isNewline) {
      known.insert(PrintedText.key(String(line)))
    }
  }

  // MARK: Asking

  /// Whether a text is the questionnaire's own, wherever it stands.
  func isPrinted(_ text: String) -> Bool {
    known.contains(text) || known.contains(PrintedText.key(text))
      || PrintedSurroundings.isPrinted(text)
  }

  /// Whether a row is the questionnaire's own: a word with what it means, or what its sender says.
  func isPrinted(_ row: ReturnedGrid.Row) -> Bool {
    let cells = row.cells.filter { !$0.text.isEmpty }
    guard cells.count == 2 else { return false }
    let (first, second) = (PrintedText.key(cells[0].text), PrintedText.key(cells[1].text))
    return words[second] == first || ofSender.contains { PrintedText.key($0) == first }
  }

  func isQuestion(_ text: String, of subject: ReturnedSubject) -> Bool {
    beside[subject]?[.question].map { PrintedText.key($0) == PrintedText.key(text) } ?? false
  }

  /// Whether a text stands in the row of a question, whichever column it has come to; of no question, anywhere.
  func isPrinted(_ text: String, beside subject: ReturnedSubject?) -> Bool {
    if isPrinted(text) { return true }
    guard let subject else { return false }
    return QuestionnaireColumn.printed.contains {
      beside[subject]?[$0] != nil && added(to: text, under: $0, of: subject) == nil
    }
  }

  /// The lines of a text that the questionnaire does not print anywhere; nil where there are none.
  func added(to text: String) -> String? {
    guard !isPrinted(text) else { return nil }
    let lines = text.split(whereSeparator: \.isNewline).map(String.init).filter { !isPrinted($0) }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// What somebody has written under a column that is not answered in, beside or over what stands there for
  /// this question; nil where that is nothing.
  func added(
    to text: String, under column: QuestionnaireColumn, of subject: ReturnedSubject
  ) -> String? {
    let printed = beside[subject]?[column] ?? ""
    // An answer that has been reviewed since stands there no more.
    if text == printed || column == .earlier && printed.isEmpty { return nil }
    guard column == .guidance else { return PrintedText.added(to: printed, in: text) }
    let (old, new) = (withoutExceptions(printed), withoutExceptions(text))
    return PrintedText.added(to: old, in: new)
  }

  /// A text without the line for whom the answer does not hold.
  private func withoutExceptions(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .filter { !isOfExceptions($0) }.joined(separator: "\n")
  }

  private func isOfExceptions(_ line: Substring) -> Bool {
    guard line.hasPrefix(QuestionnaireGuidance.exceptions) else { return false }
    let rest = line.dropFirst(QuestionnaireGuidance.exceptions.count).drop { ": ".contains($0) }
    let names = rest.split(separator: ",").map { PrintedText.key(String($0)) }
    return names.allSatisfy(groups.contains)
  }
}

extension QuestionnaireColumn {
  /// Those that are not answered in.
  static let printed: [Self] = [.id, .question, .guidance, .earlier]
}
