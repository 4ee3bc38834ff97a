import Documents
import GapAnalysis
import PolicyModel
import Reporting
import Scoring
import Testing
import WorkedExamples

/// What a reader adds up and subtracts, in the brief and on the first page, of every example.
@Suite struct `Counts of the brief` {
  private static let names = Examples.names

  /// The number of rows of the table under a heading, and the first number of those not in it.
  private func told(
    _ document: Document, under title: String, _ pattern: Regex<(Substring, Substring)>
  ) -> (rows: Int, more: Int)? {
    var isUnder = false
    var rows: Int?
    for block in document.blocks {
      switch block {
      case .heading(_, let text, _):
        if let rows { return (rows, 0) }
        isUnder = text.plain == title
      case .table(let table) where isUnder: rows = table.rows.count
      case .paragraph(let text) where isUnder:
        if let rows, let more = text.plain.firstMatch(of: pattern).flatMap({ Int($0.1) }) {
          return (rows, more)
        }
      default: break
      }
    }
    return rows.map { ($0, 0) }
  }

  private func sum(_ told: (rows: Int, more: Int)?) -> Int? { told.map { $0.rows + $0.more } }

  @Test(arguments: names)
  func `add up to those of the registers`(name: String) throws {
    let report = try Examples.report(name)
    let brief = MinisterialBrief(report).document
    let (gaps, questions) = (
      report.register.toFix.count, report.register.toFindOut.flatMap(\.questions).count
    )
    #expect(gaps > 10 && questions > 10)
    #expect(
      sum(told(brief, under: "Decisions to take", #/^The other (\d+) of \d+ gaps stands? /#))
        == gaps)
    #expect(
      sum(
        told(
          brief, under: "What to find out, and from whom",
          #/^The other (\d+) of \d+ open questions stands? /#)) == questions)
    let text = MarkdownRenderer().text(brief)
    #expect(text.contains(" of \(gaps) gaps stand in the gap report"))
    #expect(text.contains(" of \(questions) open questions stand in the gap report"))
    let kinds = try #require(text.firstMatch(of: #/Of \d+ questions that apply: (.*)\.\n/#)).1
    let parts = kinds.matches(of: #/(\d+) (not|withheld|asked|without|known)/#)
    #expect(parts.reduce(0) { $0 + (Int($1.1) ?? 0) } == questions)
  }

  @Test(arguments: names)
  func `on the first page add up to those of the registers`(name: String) throws {
    let report = try Examples.report(name)
    guard !report.scorecard.overall.lacksBand else { return }
    let told = told(GapReport(report).document, under: "To fix", #/^(\d+) more under /#)
    #expect(sum(told) == report.register.toFix.count)
  }

  /// Every red flag that has not been cleared is named.
  @Test(arguments: names)
  func `leave no red flag without its name`(name: String) throws {
    let report = try Examples.report(name)
    let text = MarkdownRenderer().text(MinisterialBrief(report).document)
    let flags = report.scorecard.redFlags.filter { $0.hasFired != false }
    #expect(!flags.isEmpty)
    for flag in flags {
      #expect(text.contains("(\(report.checklist.indicators[flag.indicator].id))"))
    }
  }

  @Test func `of a change are those that a reader subtracts`() throws {
    let (old, new) = try (
      Examples.round("exampleland-2024").round, Examples.report("exampleland-2026")
    )
    let report = Report(new.round, since: old)
    let progress = ProgressReport([old, report.round]).document
    var compared = 0
    for document in [MinisterialBrief(report).document, progress] {
      for block in document.blocks {
        let table: Table
        switch block {
        case .table(let one): table = one
        case .chart(let chart): table = chart.table
        default: continue
        }
        guard table.columns.count >= 4, table.columns[3].title == "Change" else { continue }
        for row in table.rows.map({ $0.map(\.plain) }) {
          func number(_ text: String) -> Int? {
            Int(text.replacing("−", with: "-").replacing("%", with: ""))
          }
          guard let before = number(row[1]), let after = number(row[2]) else { continue }
          #expect(number(row[3]) == after - before, "\(row)")
          compared += 1
        }
      }
    }
    // The headlines twice, every section and group, and most criteria.
    #expect(compared > 60)
  }
}
