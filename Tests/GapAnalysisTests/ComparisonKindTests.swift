import GapAnalysis
import ModelSamples
import PolicyModel
import Scoring
import Testing

/// What several assessments are to each other.
@Suite struct `Assessments side by side` {
  /// A round of the sample, changed.
  private func round(
    _ date: String, _ role: Respondent.Role = .government, _ name: String = "Office",
    _ change: (inout Checklist, inout Assessment) -> Void = { _, _ in }
  ) throws -> Round {
    var (checklist, assessment) = (Sheets.checklist, try Sheets.blank())
    assessment.date = try Sheets.day(date)
    assessment.respondent = Respondent(role: role, name: name)
    change(&checklist, &assessment)
    return Round(checklist, assessment, Scorecard(assessment, checklist: checklist))
  }

  private func obstacle(_ rounds: [Round]) -> ComparisonKind.Obstacle? {
    #expect(throws: ComparisonKind.Obstacle.self) { try ComparisonKind(of: rounds) }
  }

  @Test func `are rounds where one respondent answers at later and later dates`() throws {
    let kind = try ComparisonKind(of: [round("2024-01-01"), round("2026-01-01")])
    #expect(kind == .rounds)
    // A government's office may be renamed.
    #expect(
      try ComparisonKind(of: [
        round("2024-01-01"), round("2026-01-01", .government, "Another"),
      ]) == .rounds)
  }

  @Test func `are respondents where each is another, within a year`() throws {
    #expect(
      try ComparisonKind(of: [round("2026-01-01"), round("2027-01-01", .ngo)]) == .respondents)
    #expect(
      try obstacle([round("2026-01-01"), round("2027-01-02", .ngo)]) == .differentPeriods)
  }

  @Test func `cannot be compared where they are neither`() throws {
    let dates = try [Sheets.day("2026-01-01"), Sheets.day("2024-01-01")]
    #expect(try obstacle([round("2026-01-01"), round("2024-01-01")]) == .neither(dates))
    #expect(
      try obstacle([round("2026-01-01", .ngo, "A"), round("2026-01-01", .ngo, "A")])
        == .neither([dates[0], dates[0]]))
  }

  @Test func `cannot be compared across checklists, States or, between respondents, versions`()
    throws
  {
    let first = try round("2026-01-01")
    #expect(
      try obstacle([first, round("2026-02-01") { checklist, _ in checklist.id = "other" }])
        == .differentChecklists)
    #expect(
      try obstacle([first, round("2026-02-01") { $1.state.code = "AA" }])
        == .differentStates(["AA", "NO"]))
    #expect(
      try obstacle([first, round("2026-02-01", .ngo) { checklist, _ in checklist.digest = "2" }])
        == .differentVersions)
    #expect(
      try ComparisonKind(of: [
        first, round("2026-02-01") { checklist, _ in checklist.digest = "2" },
      ]) == .rounds)
  }
}
