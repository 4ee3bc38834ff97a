import GapAnalysis
import Documents
import Foundation
import PolicyModel
import Reporting
import Scoring
import Testing
import WorkedExamples

@Suite struct HTMLReportTests {
  private static func page(_ name: String) throws -> String {
    try HTMLRenderer.page(GapReport(try Examples.report(name)).document)
  }

  /// The text between two marks, wherever they stand.
  private static func parts(_ text: String, from start: String, to end: String) -> [String] {
    text.components(separatedBy: start).dropFirst().map { $0.components(separatedBy: end)[0] }
  }

  @Test(arguments: Examples.names)
  func `every jump has a target, and only one`(name: String) throws {
    let page = try Self.page(name)
    let targets = Self.parts(page, from: " id=\"", to: "\"")
    #expect(Set(targets).count == targets.count)
    let jumps = Set(Self.parts(page, from: "href=\"#", to: "\""))
    #expect(jumps.subtracting(targets).isEmpty)
    #expect(jumps.count > 200)
  }

  @Test func `the page loads nothing, and its policy allows only its own style and script`() throws
  {
    let page = try Self.page("exampleland-2026")
    for loader in [" src=", "<link", "<iframe", "@import", "url(http", "style=\""] {
      #expect(!page.contains(loader), "\(loader)")
    }
    let style = try #require(Self.parts(page, from: "<style>", to: "</style>").first)
    let script = try #require(Self.parts(page, from: "<script>", to: "</script>").first)
    #expect(!style.isEmpty && !script.isEmpty)
    #expect(page.contains("style-src 'sha256-\(Digest.base64(of: style))'"))
    #expect(page.contains("script-src 'sha256-\(Digest.base64(of: script))'"))
    #expect(Digest.base64(of: "abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  /// The tables of the page, as rows of words.
  private static func rows(_ page: String) -> [[String]] {
    parts(page, from: "<tr>", to: "</tr>").map { row in
      parts(row, from: "<span>", to: "</span>").map { cell in
        cell.replacing(/<[^>]*>/, with: "").replacing("&#39;", with: "'")
          .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
      }
    }
  }

  @Test(arguments: Examples.names)
  func `the page's figures are the scorecard's`(name: String) throws {
    let report = try Examples.report(name)
    let (checklist, scorecard) = (report.checklist, report.scorecard)
    let rows = Self.rows(try Self.page(name))
    func percent(_ share: Double?) -> String {
      share.map { "\(Int(($0 * 100 + 1e-9).rounded(.toNearestOrAwayFromZero)))%" } ?? "–"
    }
    func down(_ share: Double?) -> String {
      share.map { "\(Int(($0 * 100 + 1e-7).rounded(.down)))%" } ?? "–"
    }
    func answered(_ score: Score?) -> String {
      // Of a complete score it is what is demonstrated.
      let isComplete = score.map { $0.possible - $0.demonstrated < 1e-9 } ?? false
      return isComplete ? down(score?.answered) : percent(score?.answered)
    }
    var nodes = [("Overall", scorecard.overall)]
    nodes += zip(checklist.sections, scorecard.sections).map { ("\($0.id) \($0.title)", $1) }
    nodes += zip(checklist.groups, scorecard.groups).map { ("\($0.id) \($0.title)", $1) }
    for (title, node) in nodes {
      let row = try #require(rows.first { $0.first == title }, "\(title)")
      #expect(row[1] == down(node.score?.demonstrated))
      #expect(row[3] == answered(node.score))
      #expect(row[4] == down(node.score?.coverage))
    }
    for (criterion, result) in zip(checklist.criteria, scorecard.criteria) {
      let row = try #require(
        rows.first { $0.count == 6 && $0[0] == "\(criterion.id) \(criterion.title)" })
      #expect(row[2] == down(result.score?.demonstrated))
      #expect(row[4] == down(result.score?.coverage))
      #expect(row[5] == result.status.words)
    }
  }

  @Test(arguments: Examples.names)
  func `the points that the page prints add up to what is missing and to what is not known`(
    name: String
  ) throws {
    let report = try Examples.report(name)
    let page = try Self.page(name)
    func hundredths(_ label: String) -> [Int] {
      Self.parts(page, from: "<i>\(label)</i> ", to: " points")
        .compactMap { Int($0.replacing(".", with: "")) }
    }
    #expect(hundredths("Costs").count == report.register.toFix.count)
    #expect(hundredths("Costs").reduce(0, +) == report.points.missing.whole)
    #expect(hundredths("Open").count == report.register.toFindOut.count)
    #expect(hundredths("Open").reduce(0, +) == report.points.open.whole)
  }

  @Test func `an agency's sheet holds what it leads or supports, and no more`() throws {
    let whole = try Examples.report("exampleland-2026")
    let checklist = whole.checklist
    let agency = try #require(checklist.agencies.firstIndex { $0.id == "justice" })
    let sheet = Report(whole.round, agency: agency)
    let page = try HTMLRenderer.page(GapReport(sheet).document)
    for (index, criterion) in checklist.criteria.indexed {
      let concerns =
        (whole.assessment.plans[index]?.lead ?? criterion.lead) == agency
        || criterion.lead == agency || criterion.support.contains(agency)
      #expect(page.contains("id=\"\(criterion.id)\"") == concerns, "\(criterion.id)")
    }
    let jumps = Set(Self.parts(page, from: "href=\"#", to: "\""))
    #expect(jumps.subtracting(Self.parts(page, from: " id=\"", to: "\"")).isEmpty)
  }
}
