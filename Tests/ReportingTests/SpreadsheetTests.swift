import PolicyModel
import Testing

@testable import Reporting

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
  static func cells(_ csv: String) -> [[String]] {
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

  @Test func `tables have a row each gap, question and node, and a cell each column`() throws {
    let report = try Examples.report("exampleland-2026")
    let tables = [report.gapsCSV, report.answersCSV, report.scoresCSV].map(Self.cells)
    #expect(tables[0].count == report.register.gaps.count + 1)
    #expect(tables[1].count == 174 + 1)
    #expect(tables[2].count == 1 + 4 + 14 + 45 + 1)
    for table in tables { #expect(Set(table.map(\.count)).count == 1) }
  }

  @Test func `the points of all gaps add up to what is missing`() throws {
    let report = try Examples.report("exampleland-2026")
    let table = Self.cells(report.gapsCSV)
    let column = try #require(table[0].firstIndex(of: "points"))
    let sum = table.dropFirst().compactMap { Double($0[column]) }.reduce(0, +)
    let overall = try #require(report.scorecard.overall.score)
    #expect(abs(sum - 100 * (1 - overall.demonstrated)) < 1e-4)
    let answers = Self.cells(report.answersCSV)
    let points = try #require(answers[0].firstIndex(of: "points_missing"))
    let missing = answers.dropFirst().compactMap { Double($0[points]) }.reduce(0, +)
    #expect(abs(missing - 100 * (1 - overall.demonstrated)) < 1e-3)
  }

  @Test func `the names that verify knows are those of the files that are written`() throws {
    let files = ReportPack.files(of: try Examples.report("exampleland-2024"))
    #expect(files.map(\.name) == ReportPack.names + [ReportPack.sumsName])
  }

  @Test func `digests are listed as sha256sum lists them`() {
    #expect(
      Digest.hexadecimal(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let sums = """
      ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.csv
      not a digest  b.csv
      ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad *c.csv
      """
    #expect(
      ReportPack.listedDigests(Array(sums.utf8)) == [
        "a.csv": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
      ])
  }
}
