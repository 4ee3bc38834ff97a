package import OfficeFiles

/// A questionnaire as a Word document: a covering letter, then a small table for each question.
struct QuestionnaireDocument {
  private let questionnaire: Questionnaire
  private let offices: [String]
  private var blocks: [WordDocument.Block] = []
  /// What the last question asks for, until it is written.
  private var elements: [QuestionnaireQuestion] = []

  private typealias Paragraph = WordDocument.Paragraph
  private typealias Cell = WordTable.Cell

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    offices = questionnaire.offices
    addCover()
    blocks.append(.pageBreak)
    for line in questionnaire.lines {
      if case .question(let question) = line, question.kind == .element {
        elements.append(question)
        continue
      }
      addElements()
      switch line {
      case .section(let title): add(.heading(1), title)
      case .group(let title): add(.heading(2), title)
      case .criterion(let title, let statement, let applies):
        add(.heading(3), title)
        add(.normal, statement, keepsWithNext: true)
        if let applies { add(.small, "Only if: \(applies)", keepsWithNext: true) }
      case .question(let question): add(question)
      }
    }
    addElements()
  }

  func document(_ generator: String) -> WordDocument {
    WordDocument(
      questionnaire.properties(generator), blocks, footer: questionnaire.reference)
  }

  private mutating func add(
    _ style: Paragraph.Style, _ text: String, keepsWithNext: Bool = false
  ) {
    var paragraph = Paragraph(style, text: text)
    paragraph.keepsWithNext = keepsWithNext
    blocks.append(.paragraph(paragraph))
  }

  // MARK: The covering letter

  private mutating func addCover() {
    let cover = QuestionnaireCover(questionnaire: questionnaire, medium: .document)
    add(.title, cover.title)
    add(.small, questionnaire.reference)
    add(.normal, cover.request)
    let lines = cover.lines.map { line in
      [
        Self.label(line.label),
        line.text.isEmpty
          ? Cell([Paragraph(.normal, [.entry(.init(tag: "", title: line.label, text: ""))])])
          : Cell(text: line.text),
      ]
    }
    blocks.append(.table(Self.table(lines, headRows: 0)))
    add(.heading(2), QuestionnairePhrases.howToAnswer)
    for step in cover.steps { add(.listItem, step) }
    add(.notice, QuestionnaireCover.notice)
    for advice in cover.advice { add(.normal, advice) }
    add(.heading(2), QuestionnairePhrases.meanings)
    let words = QuestionnaireWords.all(hasEarlier: questionnaire.columns.contains(.earlier))
    blocks.append(
      .table(
        Self.table(words.map { [Self.label($0.word), Cell(text: $0.meaning)] }, headRows: 0)))
  }

  private static func label(_ text: String) -> Cell {
    Cell(
      [Paragraph(.normal, [.text(text, WordDocument.Look(isBold: true))])], fill: "F2F2F2")
  }

  private static func table(_ rows: [[Cell]], headRows: Int) -> WordTable {
    WordTable(widths: [1.5, 5], rows: rows, headRows: headRows)
  }

  // MARK: Questions

  private mutating func add(_ question: QuestionnaireQuestion) {
    var rows = QuestionnaireColumn.allCases.filter(question.has).map { column in
      row(column, content(column, question, question.text(column)))
    }
    for piece in question.evidence.dropFirst() {
      rows += QuestionnaireColumn.evidence.map { column in
        row(column, content(column, question, piece.text(column)))
      }
    }
    // A question is not parted from its answer by the end of a page.
    for index in rows.indices.dropLast() {
      for cell in rows[index].indices {
        for line in rows[index][cell].paragraphs.indices {
          rows[index][cell].paragraphs[line].keepsWithNext = true
        }
      }
    }
    blocks.append(.table(Self.table(rows, headRows: 1)))
    // Two tables without anything between them would be one.
    add(.small, "")
  }

  /// What a question asks for, a row each under the heads of the columns.
  private mutating func addElements() {
    guard !elements.isEmpty else { return }
    let columns: [QuestionnaireColumn] = [.id, .question, .answer]
    let heads = columns.map { Self.label($0.rawValue) }
    let rows = elements.map { element in
      columns.map { column in
        Cell(
          content(column, element, element.text(column)), fill: column == .answer ? Self.open : nil)
      }
    }
    blocks.append(.table(WordTable(widths: [2.6, 2.6, 1.3], rows: [heads] + rows)))
    add(.small, "")
    elements = []
  }

  private static let open = "FFF8DC"
  private static let ofId = "DDEBF7"

  private func row(_ column: QuestionnaireColumn, _ content: [Paragraph]) -> [Cell] {
    let isId = column == .id
    let isAnswered = [.answer, .stillHolds].contains(column)
    var label = Self.label(column.rawValue)
    if isId { label.fill = Self.ofId }
    return [label, Cell(content, fill: isId ? Self.ofId : isAnswered ? Self.open : nil)]
  }

  private func content(
    _ column: QuestionnaireColumn, _ question: QuestionnaireQuestion, _ text: String
  ) -> [Paragraph] {
    let title = "\(column.rawValue), \(question.id)"
    let tag = "\(question.id)|\(column.rawValue)"
    switch column {
    case .id: return [Paragraph(text: text)]
    case .question:
      return [Paragraph(.normal, [.text(text, .init(isBold: question.kind != .element))])]
    case .guidance: return question.guidance.map { Paragraph(.small, text: $0) }
    case .earlier: return (question.earlier ?? []).map { Paragraph(text: $0) }
    case .answer, .why, .stillHolds, .notOurs, .confidential:
      let options = question.choices(column, offices: offices)
      return [
        Paragraph(
          .normal,
          [
            .dropDown(
              .init(
                tag: tag, title: title, options: options, chosen: text.isEmpty ? nil : text))
          ])
      ]
    case .note, .document, .place, .link, .date:
      // A paragraph for each line: LibreOffice loses the ends of lines within a box.
      let lines = ReturnedText.plain(text)
        .split(separator: "\n", omittingEmptySubsequences: false)
      return lines.map { line in
        let entry = WordDocument.Entry(tag: tag, title: title, text: String(line))
        return Paragraph(.normal, [line.isEmpty && lines.count > 1 ? .text("") : .entry(entry)])
      }
    }
  }
}

extension Questionnaire {
  /// As a Word document.
  ///
  /// - Parameter generator: the program's name and version.
  package func document(generator: String) -> WordDocument {
    QuestionnaireDocument(self).document(generator)
  }
}
