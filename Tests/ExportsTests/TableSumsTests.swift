import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing
import WorkedExamples

@testable import Exports

/// What a table's columns add up to.
@Suite struct TableSumsTests {
  private static func sum(_ rows: [[String: String]], _ column: String) throws -> Double {
    let cells = try rows.map { try #require($0[column]) }
    return cells.compactMap(Double.init).reduce(0, +)
  }

  private static func answers(_ round: Round, _ column: String) throws -> Double {
    try sum(AnswersTable(AgencyScope(round)).read, column)
  }

  @Test(arguments: Examples.names)
  func `the points of both registers add up to what is missing and to what is open`(
    name: String
  ) throws {
    let round = try Examples.round(name).round
    let overall = try #require(round.scorecard.overall.score)
    let scope = AgencyScope(round)
    let toFix = try Self.sum(GapsTable(scope).read, "points")
    let toFindOut = try Self.sum(QuestionsTable(scope).read, "points")
    #expect(toFix > 1 && abs(toFix - 100 * overall.missing) < 1e-3)
    #expect(toFindOut > 1 && abs(toFindOut - 100 * overall.notKnown) < 1e-3)
  }

  /// E4 of the method, where evidence counts: 0.2986 is to be fixed, and 0.1667 open, of which 1 / 24
  /// for want of evidence.
  @Test func `the points of answers are their parts of the same`() throws {
    let law = [Evidence(.law)]
    let first: [AnswerValue] = [.partial, .yes, .no, .unknown]
    let round = SampleTree([
      SampleCriterion("A", weight: 3, first.map { SampleItem($0, evidence: law) }),
      SampleCriterion(
        "B", weight: 2,
        [SampleItem(.yes, evidence: law), .leaving(), SampleItem(.partial, evidence: law)]),
      SampleCriterion(
        "C", weight: 1, [SampleItem(.yes), SampleItem(.yes, evidence: law), SampleItem(.partial)]),
    ]) { $0.evidence = .discount }.round
    #expect(abs(try Self.answers(round, "points_to_fix") - 29.8611) < 1e-3)
    #expect(abs(try Self.answers(round, "points_to_find_out") - 16.6667) < 1e-3)
    let rows = QuestionsTable(AgencyScope(round)).read
    #expect(
      rows.map { "\($0["indicator"] ?? "") \($0["todo"] ?? "") \($0["weight"] ?? "")" } == [
        "A.s4 answer 12.5", "C.s1 document 0", "C.s3 document 0",
      ])
    // 1 / 18 · 0.5 and 1 / 18 · 0.25.
    #expect(rows.map { $0["points"] } == ["12.5", "2.777778", "1.388889"])
  }

  @Test func `the three parts of every score add up to one`() throws {
    let rows = ScoresTable(try Examples.round("exampleland-2026-shadow").round).read
    let parts = ["demonstrated", "not_known", "missing"]
    var added = 0
    for row in rows where row["demonstrated"] != "" {
      let sum = try parts.map { try #require(Double(row[$0] ?? "")) }.reduce(0, +)
      #expect(abs(sum - 1) < 2e-6, "\(row["id"] ?? "")")
      added += 1
    }
    #expect(added > 40)
  }
}
