package import OfficeFiles

/// A questionnaire as a workbook: how to answer, the questions, what the words mean, and, hidden, what it
/// is a part of.
struct QuestionnaireWorkbook {
  static let questionsName = "Questions"

  let questionnaire: Questionnaire

  func workbook(_ generator: String) -> Workbook {
    Workbook(
      questionnaire.properties(generator),
      sheets: [
        start, QuestionnaireSheet(questionnaire, Self.questionsName).sheet, words, about,
      ])
  }

  private typealias Cell = Workbook.Cell
  private typealias Row = Workbook.Row

  private static let wrapped = Workbook.Look(isWrapped: true)
  private static let label = Workbook.Look(.general, .strong, isWrapped: true)

  private static let startWidths = [22.0, 92.0]
  private static let wordWidths = [30.0, 84.0]

  private static func row(_ first: String, _ second: String) -> Row {
    Row([Cell(.text(first), label), Cell(.text(second), wrapped)])
  }

  private static func heading(_ text: String) -> Row {
    Row([Cell(.text(text), Workbook.Look(.general, .title))], height: 26)
  }

  // MARK: Start

  private var start: Workbook.Sheet {
    let cover = QuestionnaireCover(questionnaire: questionnaire, medium: .workbook)
    var rows = [
      Self.heading(cover.title), Self.row(QuestionnairePhrases.asked, cover.request),
    ]
    rows += cover.lines.map { line in
      guard line.text.isEmpty else { return Self.row(line.label, line.text) }
      return Row([Cell(.text(line.label), Self.label), Cell(.text(""), QuestionnaireSheet.open)])
    }
    rows += [Row([]), Self.heading(QuestionnairePhrases.howToAnswer)]
    rows += cover.steps.enumerated().map { Self.row("\($0 + 1).", $1) }
    rows += [Row([]), Self.row(QuestionnairePhrases.important, QuestionnaireCover.notice)]
    rows += zip(QuestionnairePhrases.advice, cover.advice).map { Self.row($0, $1) }
    rows += [Row([]), Row([Cell(.text(questionnaire.reference), Workbook.Look(.general, .muted))])]
    var sheet = Workbook.Sheet("Start", widths: Self.startWidths, rows: rows)
    (sheet.isProtected, sheet.isLandscape) = (true, false)
    return sheet
  }

  // MARK: Words

  private var words: Workbook.Sheet {
    let head = Workbook.Look(.general, .head, isWrapped: true, hasBorder: true)
    let body = Workbook.Look(isWrapped: true, hasBorder: true)
    let strong = Workbook.Look(.general, .strong, isWrapped: true, hasBorder: true)
    let hasEarlier = questionnaire.columns.contains(.earlier)
    let rows =
      [Row(QuestionnairePhrases.meaningHeads.map { Cell(.text($0), head) })]
      + QuestionnaireWords.all(hasEarlier: hasEarlier).map {
        Row([Cell(.text($0.word), strong), Cell(.text($0.meaning), body)])
      }
    var sheet = Workbook.Sheet("Words", widths: Self.wordWidths, rows: rows)
    (sheet.isProtected, sheet.isLandscape) = (true, false)
    return sheet
  }

  // MARK: About

  private var about: Workbook.Sheet {
    var sheet = Workbook.Sheet(
      QuestionnaireLabel.sheet, widths: [20, 60],
      rows: [Row([Cell(.text(questionnaire.reference))])]
        + questionnaire.about.map {
          Row([Cell(.text($0.label.rawValue)), Cell(.text($0.value))])
        })
    sheet.isHidden = true
    return sheet
  }
}

extension Questionnaire {
  /// As a workbook.
  ///
  /// - Parameter generator: the program's name and version.
  package func workbook(generator: String) -> Workbook {
    QuestionnaireWorkbook(questionnaire: self).workbook(generator)
  }
}
