import OfficeFiles

/// The sheet of a workbook with a row for each question.
///
/// No cells are joined: a sheet with such cells cannot be sorted.
struct QuestionnaireSheet {
  private let questionnaire: Questionnaire
  private let name: String
  private let columns: [QuestionnaireColumn]
  private let offices: [String]
  private let widths: [Double]
  private var rows: [Workbook.Row] = []
  private var choices: [Workbook.Choice] = []

  /// A cell that is answered in.
  static let open = Workbook.Look(
    .text, isWrapped: true, isUnlocked: true, hasBorder: true, fill: "FFF8DC")
  private static let fixed = Workbook.Look(.text, isWrapped: true, hasBorder: true)
  private static let id = Workbook.Look(.text, .muted, isWrapped: true, hasBorder: true)
  private static let head = Workbook.Look(.general, .head, isWrapped: true, hasBorder: true)

  init(_ questionnaire: Questionnaire, _ name: String) {
    (self.questionnaire, self.name) = (questionnaire, name)
    (columns, offices) = (questionnaire.columns, questionnaire.offices)
    widths = columns.map(Self.width)
    let title = questionnaire.properties("").title
    rows = [
      Workbook.Row([.init(.text(title), Workbook.Look(.general, .title))], height: 24),
      Workbook.Row([.init(.text(questionnaire.reference), Workbook.Look(.general, .muted))]),
      Workbook.Row(columns.map { .init(.text($0.rawValue), Self.head) }),
    ]
    for line in questionnaire.lines {
      switch line {
      case .section(let title): addBand(title, fill: "BDD7EE")
      case .group(let title): addBand(title, fill: "DDEBF7")
      case .criterion(let title, let statement, let applies):
        addCriterion(title, statement, applies)
      case .question(let question): add(question)
      }
    }
    addRoomForDocuments()
  }

  var sheet: Workbook.Sheet {
    var sheet = Workbook.Sheet(name, widths: widths, rows: rows, headRow: 2)
    (sheet.choices, sheet.frozenColumns, sheet.isProtected) = (choices, 2, true)
    return sheet
  }

  private static func width(_ column: QuestionnaireColumn) -> Double {
    switch column {
    case .id: 22
    case .question: 40
    case .guidance: 36
    case .earlier: 34
    case .stillHolds: 11
    case .answer: 17
    case .why: 18
    case .note, .document: 24
    case .place, .date, .confidential: 12
    case .link, .notOurs: 16
    }
  }

  // MARK: Rows

  /// Across the sheet, with the text where the questions stand, so that no row but a question has an id.
  private mutating func addBand(_ text: String, fill: String) {
    rows.append(
      Workbook.Row(
        columns.map { column in
          let look = Workbook.Look(.text, .strong, fill: fill)
          return .init(column == .question ? .text(text) : .none, look)
        }))
  }

  private mutating func addCriterion(_ title: String, _ statement: String, _ applies: String?) {
    rows.append(
      Workbook.Row(
        columns.map { column in
          let look = Workbook.Look(
            .text, column == .question ? .strong : .none, isWrapped: true, fill: "F2F2F2")
          switch column {
          case .question: return .init(.text(title), look)
          case .guidance:
            let condition = applies.map { "\nOnly if: \($0)" } ?? ""
            return .init(.text(statement + condition), look)
          case .id, .earlier, .stillHolds, .answer, .why, .note, .document, .place, .link, .date,
            .confidential, .notOurs:
            return .init(.none, look)
          }
        }))
  }

  private mutating func add(_ question: QuestionnaireQuestion) {
    for (index, column) in columns.enumerated() {
      let options = question.has(column) ? question.choices(column, offices: offices) : []
      if !options.isEmpty { addChoice(options, column, index, question) }
    }
    rows.append(
      Workbook.Row(
        columns.map { column in
          guard question.has(column) else { return .init(.none, Self.fixed) }
          let text = question.text(column)
          let isIndented = column == .question && question.kind == .element
          return .init(
            text.isEmpty ? .none : .text(isIndented ? "–  \(text)" : text), Self.look(column))
        }))
    for piece in question.evidence.dropFirst() {
      addConfidentialChoice()
      rows.append(
        Workbook.Row(
          columns.map { column in
            let text = column == .id ? question.id : piece.text(column)
            let isOpen = QuestionnaireColumn.evidence.contains(column)
            return .init(
              text.isEmpty ? .none : .text(text),
              column == .id ? Self.id : isOpen ? Self.open : Self.fixed)
          }))
    }
  }

  private static func look(_ column: QuestionnaireColumn) -> Workbook.Look {
    switch column {
    case .id: id
    case .question, .guidance, .earlier: fixed
    case .stillHolds, .answer, .why, .note, .document, .place, .link, .date, .confidential,
      .notOurs:
      open
    }
  }

  private mutating func addChoice(
    _ options: [String], _ column: QuestionnaireColumn, _ index: Int,
    _ question: QuestionnaireQuestion
  ) {
    let prompt =
      switch column {
      case .answer: question.text(.guidance)
      case .why: QuestionnaireWords.whyIsPrinted
      case .id, .question, .guidance, .earlier, .stillHolds, .note, .document, .place, .link,
        .date, .confidential, .notOurs:
        ""
      }
    var choice = Workbook.Choice(
      row: rows.count, column: index, options: options,
      promptTitle: column == .answer && !prompt.isEmpty ? question.id : nil,
      prompt: prompt.isEmpty ? nil : prompt)
    choice.isOpen = column != .stillHolds
    choices.append(choice)
  }

  /// In the next row, of a further piece of evidence.
  private mutating func addConfidentialChoice() {
    guard let index = columns.firstIndex(of: .confidential) else { return }
    var choice = Workbook.Choice(
      row: rows.count, column: index, options: ConfidentialMark.choices)
    choice.isOpen = true
    choices.append(choice)
  }

  /// Rows in which further documents are named, since in a protected sheet none can be put in between.
  private mutating func addRoomForDocuments() {
    addBand(
      QuestionnairePhrases.moreDocuments,
      fill: "DDEBF7")
    for _ in 0..<20 {
      addConfidentialChoice()
      rows.append(
        Workbook.Row(
          columns.map { column in
            let isOpen = column == .id || QuestionnaireColumn.evidence.contains(column)
            return .init(.none, isOpen ? Self.open : Self.fixed)
          }))
    }
  }
}
