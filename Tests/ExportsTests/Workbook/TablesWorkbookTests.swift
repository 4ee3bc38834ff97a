import GapAnalysis
import ModelSamples
import OfficeFiles
import PolicyModel
import Scoring
import Testing

@testable import Exports

@Suite struct `The workbook of a report` {
  private func sheets(_ tree: SampleTree) -> [TableSheet] {
    TablesWorkbook(AgencyScope(tree.round)).sheets
  }

  private func sheet(_ name: String, of tree: SampleTree) throws -> Workbook.Sheet {
    try #require(sheets(tree).first { $0.name == name }).sheet
  }

  /// The cell of a row under a head.
  private func cell(
    _ head: String, _ row: Int, of sheet: Workbook.Sheet
  ) throws -> Workbook.Cell {
    let place = try #require(sheet.rows[0].cells.firstIndex { $0.value == .text(head) })
    return sheet.rows[row].cells[place]
  }

  @Test func `has every column of every table but ids whose names stand there`() {
    for sheet in sheets(SampleTree.halfKnown) {
      let table = type(of: sheet.table)
      let missing = Set(table.columns).subtracting(sheet.columns.map(\.name))
      let expected: Set<String> =
        switch table.name {
        case GapsTable.name: ["lead", "indicators"]
        case QuestionsTable.name: ["lead", "ask"]
        default: []
        }
      #expect(missing == expected, "\(sheet.name)")
      #expect(Set(sheet.columns.map(\.name)).isSubset(of: table.columns), "\(sheet.name)")
      #expect(Set(sheet.columns.map(\.head)).count == sheet.columns.count, "\(sheet.name)")
      #expect(sheet.printedColumns <= sheet.columns.count, "\(sheet.name)")
    }
  }

  /// E10 of the method: see the same figures in the CSV files.
  @Test func `says for people what tables say for programs`() throws {
    let gaps = try sheet("To fix", of: .halfKnown)
    let border = Workbook.Look(isWrapped: true, hasBorder: true)
    func look(_ format: Workbook.Look.Format) -> Workbook.Look {
      Workbook.Look(format, isWrapped: true, hasBorder: true)
    }
    #expect(try cell("Rank", 1, of: gaps) == Workbook.Cell(.whole(1), border))
    #expect(
      try cell("Tier", 1, of: gaps) == Workbook.Cell(.text("Tier 4: low priority"), look(.text)))
    #expect(try cell("Shown", 1, of: gaps) == Workbook.Cell(.number(0.35), look(.percent(1))))
    #expect(try cell("Points of 100", 1, of: gaps) == Workbook.Cell(.number(5), look(.decimals(2))))
    let deadline = try #require(CalendarDate("2028-06-30"))
    #expect(try cell("By", 1, of: gaps) == Workbook.Cell(.day(deadline), look(.day)))
    #expect(try cell("Result", 1, of: gaps).value == .text("mostly not known"))
    let answers = try sheet("Answers", of: .halfKnown)
    #expect(try cell("State", 1, of: answers).value == .text("answered"))
    // Not printed, and so not wrapped.
    #expect(
      try cell("Counts", 1, of: answers)
        == Workbook.Cell(.number(0.666667), Workbook.Look(.percent(1), hasBorder: true)))
    #expect(try cell("Note", 1, of: answers) == Workbook.Cell(.text(""), look(.text)))
    let questions = try sheet("To find out", of: .notKnown)
    #expect(try cell("To do", 1, of: questions).value == .text("start measuring"))
    #expect(try cell("Why not known", 1, of: questions).value == .text("nobody measures it"))
  }

  @Test func `says what came back only to those who put the answers together`() throws {
    let tree = SampleTree.halfKnown
    #expect(sheets(tree).map(\.name) == ["To fix", "To find out", "Answers", "Scores", "Sources"])
    let asked = Round(
      AskedSample.checklist, AskedSample.assessment,
      Scorecard(AskedSample.assessment, checklist: AskedSample.checklist))
    let all = TablesWorkbook(AgencyScope(asked)).sheets
    let offices = try #require(all.last)
    #expect(offices.name == "Round")
    let rows = offices.table.rows
    #expect(rows.count > 1)
    let status = CollectionStatus(asked, CollectionRecord())
    #expect(rows.map { $0[1] } == status.offices.map { .whole($0.asked) })
    // An agency sees its own row.
    let one = try #require(TablesWorkbook(AgencyScope(asked, agency: 1)).sheets.last)
    #expect(one.table.rows.map { $0[0] } == [.text(asked.name(of: 1))])
    var published = AskedSample.assessment
    published.leftOut = LeftOut()
    let read = Round(
      AskedSample.checklist, published, Scorecard(published, checklist: AskedSample.checklist))
    #expect(TablesWorkbook(AgencyScope(read)).sheets.map(\.name).contains("Round") == false)
  }

  @Test func `names on its first sheet every column beside the one of the file`() throws {
    let scope = AgencyScope(SampleTree.halfKnown.round)
    let all = TablesWorkbook(scope).sheets
    let rows = ReadMeSheet(scope, all).sheet.rows.map { $0.cells.map(\.value) }
    #expect(
      rows.contains([
        .text("To fix"), .text("Shown"),
        .text("How much of the criterion is shown to be in place."),
        .text("gaps.csv: demonstrated"),
      ]))
    #expect(rows.suffix(all.reduce(0) { $0 + $1.columns.count }).allSatisfy { $0.count == 4 })
  }

  @Test func `has the same bytes each time`() {
    let scope = AgencyScope(SampleTree.notKnown.round)
    #expect(TablesWorkbook(scope).bytes == TablesWorkbook(scope).bytes)
  }
}
