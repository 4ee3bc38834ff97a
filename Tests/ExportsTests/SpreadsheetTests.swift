import Scoring
import GapAnalysis
import Testing
import WorkedExamples

@testable import Exports

@Suite struct SpreadsheetTests {
  @Test func `cells are quoted, formulas are text, numbers stay numbers`() {
    let csv = CSVWriter.write(
      ["a", "b,c"],
      [
        [.text("=cmd()|' /C calc'!A0"), .text("say \"hi\", all")],
        [.text("-12"), .number(-12.5)], [.text("two\nlines"), .whole(3)],
        [.text("@x\t+y"), .none], [.text("\tx"), .text("")], [.text("\rx"), .text("a-b=c")],
      ])
    #expect(
      csv == "\u{FEFF}a,\"b,c\"\r\n'=cmd()|' /C calc'!A0,\"say \"\"hi\"\", all\"\r\n"
        + "'-12,-12.5\r\n\"two\nlines\",3\r\n'@x\t+y,\r\n'\tx,\r\n\"'\rx\",a-b=c\r\n")
  }

  /// A reader of RFC 4180, so that the tables are checked by what a spreadsheet would read.
  static func cells(_ bytes: [UInt8]) -> [[String]] {
    let csv = String(decoding: bytes, as: UTF8.self)
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = Array(csv.unicodeScalars.dropFirst())[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        cell += "\""
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }

  private static func gaps(_ round: Round) -> [[String]] {
    cells(GapsTable(AgencyScope(round)).csv)
  }

  private static func answers(_ round: Round) -> [[String]] {
    cells(AnswersTable(AgencyScope(round)).csv)
  }

  @Test func `tables have a row each gap, question and node, and a cell each column`() throws {
    let round = try Examples.round("exampleland-2026").round
    let tables = [Self.gaps(round), Self.answers(round), Self.cells(ScoresTable(round).csv)]
    #expect(tables[0].count == round.register.gaps.count + 1)
    #expect(tables[1].count == 174 + 1)
    #expect(tables[2].count == 1 + 4 + 14 + 45 + 1)
    for table in tables { #expect(Set(table.map(\.count)).count == 1) }
  }

  @Test func `the points of all gaps add up to what is missing`() throws {
    let round = try Examples.round("exampleland-2026").round
    let table = Self.gaps(round)
    let column = try #require(table[0].firstIndex(of: "points"))
    let sum = table.dropFirst().compactMap { Double($0[column]) }.reduce(0, +)
    let overall = try #require(round.scorecard.overall.score)
    #expect(abs(sum - 100 * (1 - overall.demonstrated)) < 1e-4)
    let answers = Self.answers(round)
    let points = try #require(answers[0].firstIndex(of: "points_missing"))
    let missing = answers.dropFirst().compactMap { Double($0[points]) }.reduce(0, +)
    #expect(abs(missing - 100 * (1 - overall.demonstrated)) < 1e-3)
  }

  @Test func `the page on formats lists the columns of every table`() throws {
    let page = try Examples.text("Sources/Loading/Loading.docc/Formats.md")
    let tables: [any SpreadsheetTable.Type] = [
      GapsTable.self, AnswersTable.self, ScoresTable.self,
    ]
    for table in tables {
      let row = page.split(separator: "\n").first { $0.hasPrefix("| `\(table.name).csv` |") }
      let columns = table.columns.joined(separator: ", ")
      #expect(row?.hasSuffix("| \(columns) |") == true, "\(table.name)")
    }
  }
}
