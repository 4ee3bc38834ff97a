import Documents
import GapAnalysis
import OfficeFiles
import PolicyModel
import Scoring

/// The workbook's first sheet: what it is, how to read it, and what every column says.
struct ReadMeSheet {
  private let scope: AgencyScope
  private let sheets: [TableSheet]
  private var round: Round { scope.round }

  init(_ scope: AgencyScope, _ sheets: [TableSheet]) {
    (self.scope, self.sheets) = (scope, sheets)
  }

  var sheet: Workbook.Sheet {
    let rows =
      [title(round.assessment.state.name)] + notices.map(line) + [blank] + facts + [blank]
      + [heading("How to read this workbook")] + Self.reading.map(line) + [blank]
      + [heading("The sheets")] + sheets.map { pair($0.name, $0.meaning.capitalisedFirst + ".") }
      + [blank, heading("The columns")]
    let head = Workbook.Row(
      ["Sheet", "Column", "What it says", "In the CSV files"].map {
        Workbook.Cell(.text($0), Workbook.Look(.general, .head, hasBorder: true))
      })
    var sheet = Workbook.Sheet("Read me", widths: [16, 26, 84, 34], rows: rows + [head] + columns)
    sheet.isLandscape = false
    return sheet
  }

  // MARK: What it is

  private var notices: [String] {
    let assessment = round.assessment
    var lines = [
      "\(round.checklist.title). \(assessment.dayWords). \(assessment.originWords.plain)."
    ]
    if assessment.state.isFictional {
      lines.append("This State is made up: \(assessment.state.code) is the code of no country.")
    }
    switch assessment.audience {
    case .public:
      lines.append(
        "Public version: restricted evidence, notes, names and what looks like personal data are left out."
      )
    case .internal:
      lines.append("For those who put the answers together; it is not for the public.")
    }
    if let agency = scope.agency {
      lines.append(
        "Sheet for \(round.name(of: agency)): what it leads, supports or answers in part; the scores are "
          + "the whole State's.")
    }
    return lines
  }

  private var facts: [Workbook.Row] {
    let (checklist, assessment) = (round.checklist, round.assessment)
    return [
      pair("State", "\(assessment.state.name) (\(assessment.state.code))"),
      // Over several columns a day would stand at the far right.
      Workbook.Row([
        Workbook.Cell(.text("Date"), Workbook.Look(.text, .strong)),
        Workbook.Cell(.day(assessment.date)),
      ]),
      pair("Answered by", respondent),
      pair("Checklist", "\(checklist.id) \(checklist.version)"),
      pair("Evidence", round.scorecard.rules.evidence.words.capitalisedFirst + "."),
      pair("Written by", "\(Engine.name) \(Engine.version)"),
      pair("Digest", assessment.digest + " (the assessment)"),
      pair("", checklist.digest + " (the checklist)"),
    ]
  }

  private var respondent: String {
    let respondent = round.assessment.respondent
    let role = respondent.role.words.capitalisedFirst
    return respondent.name.isEmpty ? role : "\(respondent.name) (\(respondent.role.words))"
  }

  private static let reading = [
    "Every sheet has a row of heads with filters, which stays in sight. The columns on the left are printed; those "
      + "further to the right are for sorting and for working things out.",
    "A result is never one figure alone: what is shown to be in place, what is known to be missing, and what is "
      + "not known yet add up to 100%. What is not known is not counted as missing.",
    "Points are hundredths of the overall result; what a criterion comes to by itself is a share in percent. A "
      + "share is shown with one place, and holds more: reports round what is shown to be in place down.",
    "An answer that stands on fewer than 5 people or cases is given as a range, and its figures are those of the "
      + "range.",
    "The workbook holds values alone and no formulas. It follows from the assessment beside it, as the CSV files "
      + "do; what is changed here changes nothing there.",
    "What files said otherwise than the assessment does stands in its history, and 'assessor status' shows it.",
  ]

  // MARK: Columns

  private var columns: [Workbook.Row] {
    sheets.flatMap { sheet in
      sheet.columns.map { column in
        let file = sheet.isFile ? "\(type(of: sheet.table).name).csv: \(column.name)" : ""
        return Workbook.Row(
          [sheet.name, column.head, column.meaning.capitalisedFirst + ".", file].map {
            Workbook.Cell(.text($0), Workbook.Look(.text, isWrapped: true, hasBorder: true))
          })
      }
    }
  }

  // MARK: Rows

  private var blank: Workbook.Row { Workbook.Row([]) }

  private func title(_ text: String) -> Workbook.Row {
    Workbook.Row([Workbook.Cell(.text(text), Workbook.Look(.text, .title), span: 4)], height: 26)
  }

  private func heading(_ text: String) -> Workbook.Row {
    Workbook.Row([Workbook.Cell(.text(text), Workbook.Look(.text, .strong), span: 4)])
  }

  private func line(_ text: String) -> Workbook.Row {
    Workbook.Row([Workbook.Cell(.text(text), Workbook.Look(.text, isWrapped: true), span: 4)])
  }

  private func pair(_ name: String, _ text: String) -> Workbook.Row {
    Workbook.Row([
      Workbook.Cell(.text(name), Workbook.Look(.text, .strong)),
      Workbook.Cell(.text(text), Workbook.Look(.text, isWrapped: true), span: 3),
    ])
  }
}
