import Documents
import GapAnalysis
import PolicyModel
import Reporting
import Scoring
import Testing
import WorkedExamples

@Suite struct ExampleReportTests {
  /// What the example was written to show; each was planned before the file was written.
  @Test func `the 2026 example tells its story`() throws {
    let report = try Examples.report("exampleland-2026")
    let checklist = report.checklist
    let scorecard = report.scorecard
    func gate(_ id: String) -> CriterionScore.Gate? {
      checklist.criteria.firstIndex { $0.id == id }.flatMap { scorecard.criteria[$0].gate }
    }
    let fired = scorecard.redFlags.filter { $0.hasFired == true }
      .map { checklist.indicators[$0.indicator].id }
    // 9 of 212 is 4.2%, of 5 at worst; 19 of 46 lost their support.
    #expect(fired == ["P1-NPUN-01.o1", "P1-IDAS-04.o1"])
    #expect(gate("P1-IDAS-04") == .fail)
    #expect(gate("P2-MIGR-01") == .undetermined)
    #expect(gate("P3-CDUR-02") == .undetermined)
    // Structure 0.81 and process 0.40, the answered ones alone; 1.00 and 0.25.
    let paper = zip(checklist.groups, scorecard.groups)
      .filter { $0.1.flags.contains(.paperCompliance) }.map { $0.0.id }
    #expect(paper == ["P4-PART", "P4-ONLN"])
    #expect(scorecard.overall.bands?.band == .developing)
    #expect(!scorecard.unsupported.isEmpty && !scorecard.leftBehind.isEmpty)
    #expect(Set(report.assessment.answers.flatMap(\.evidence).map(\.kind)).count == 7)
  }

  /// A researcher who knows about a quarter: no verdict, and still two findings to act on.
  @Test func `the desk review tells its story`() throws {
    let report = try Examples.report("exampleland-2026-desk")
    let (checklist, scorecard) = (report.checklist, report.scorecard)
    let coverage = try #require(scorecard.overall.score?.coverage)
    #expect(coverage >= 0.22 && coverage <= 0.30)
    #expect(scorecard.overall.bands?.band == nil)
    let fired = scorecard.redFlags.filter { $0.hasFired == true }
      .map { checklist.indicators[$0.indicator].id }
    #expect(fired == ["P1-IDAS-04.o1"])
    let failed = zip(checklist.criteria, scorecard.criteria).filter { $0.1.gate == .fail }
      .map { $0.0.id }
    #expect(failed == ["P1-IDAS-01"])
    #expect(Set(report.assessment.answers.compactMap(\.why)).count == 4)
  }

  @Test func `from 2024 to 2026 three criteria fall and many rise`() throws {
    let before = try Examples.report("exampleland-2024").scorecard
    let report = try Examples.report("exampleland-2026")
    var fallen: [String] = []
    var risen = 0
    for (index, criterion) in report.checklist.criteria.indexed {
      guard let old = before.criteria[index].score, let new = report.scorecard.criteria[index].score
      else { continue }
      if new.demonstrated < old.demonstrated - 1e-9 { fallen.append(criterion.id) }
      if new.demonstrated > old.demonstrated + 1e-9 { risen += 1 }
    }
    #expect(fallen == ["P1-CHLD-02", "P4-PART-01", "P4-CRIS-05"])
    #expect(risen >= 20)
  }

  @Test(arguments: Examples.names)
  func `every printed point adds up to what is missing, and to what is not known`(
    name: String
  ) throws {
    let report = try Examples.report(name)
    let overall = try #require(report.scorecard.overall.score)
    let kinds: [(PointShares.Share, (Score) -> Double)] = [
      (report.points.missing, { 1 - $0.possible }),
      (report.points.open, { $0.possible - $0.demonstrated }),
    ]
    for (points, part) in kinds {
      #expect(points.whole == Int((10_000 * part(overall)).rounded()))
      #expect(points.criteria.reduce(0, +) == points.whole)
      for (index, criterion) in report.checklist.criteria.indexed {
        let shares = criterion.indicators.map { points.indicators[$0] }
        #expect(shares.reduce(0, +) == points.criteria[index])
        let score = report.scorecard.criteria[index]
        let exact = 10_000 * score.effectiveWeight * (score.score.map(part) ?? 0)
        #expect(abs(Double(points.criteria[index]) - exact) < 1)
      }
    }
  }

  @Test func `what the annex prints is every question, once`() throws {
    let report = try Examples.report("exampleland-2026")
    let lines = MarkdownRenderer().text(GapReport(report).document).split(separator: "\n")
    for indicator in report.checklist.indicators {
      let entries = lines.filter { $0.hasPrefix("- <a id=\"\(indicator.id)\"></a>") }
      #expect(entries.count == 1, "\(indicator.id)")
    }
  }

  @Test func `every jump has a target, and only one`() throws {
    for name in Examples.names {
      let text = MarkdownRenderer().text(GapReport(try Examples.report(name)).document)
      let targets = text.split(separator: "<a id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(Set(targets).count == targets.count)
      let jumps = text.split(separator: "](#").dropFirst().map { $0.prefix { $0 != ")" } }
      #expect(Set(jumps).subtracting(targets).isEmpty)
      #expect(jumps.count > 300)
    }
  }
}
