import Documents
import Findings
import GapAnalysis
import PolicyModel
import Reporting
import TestFiles
import Testing
import Workspace

/// A report that tells what changed since the round before.
@Suite struct `A report since the round before` {
  private static func assessment(_ name: String) throws -> UsableAssessment {
    try UsableAssessment("\(Files.root)/Reports/\(name)/assessment.yaml", checklistName: nil)
  }

  @Test(arguments: [
    ("exampleland-2024", "exampleland-2026", "it is of 2026-06-30, which is not before 2024-06-30"),
    ("exampleland-2026", "exampleland-2026", "it is of 2026-06-30, which is not before 2026-06-30"),
    ("exampleland-2026-shadow", "exampleland-2024", "another respondent answers it"),
  ])
  func `is refused where that is none`(name: String, old: String, reason: String) throws {
    let old = try Self.assessment(old)
    for audience in [Audience.internal, .public] {
      #expect {
        _ = try Self.assessment(name).report(for: audience, nil, since: old)
      } throws: { error in
        (error as? WorkspaceFailure)?.words
          == "\(old.assessment.source.name) is no earlier round of it: \(reason)"
      }
    }
  }

  @Test func `is made again by verify with the same file, and with no other`() throws {
    let (old, new) = try (Self.assessment("exampleland-2024"), Self.assessment("exampleland-2026"))
    try Files.inScratchFolder { place in
      let folder = ReportFolder("\(place)/out")
      _ = try folder.write(try new.report(for: .public, nil, since: old), checklistName: nil)
      let verification = try ReportVerification(folder.path, checklistName: nil)
      func bad(_ since: UsableAssessment?) throws -> [String] {
        try verification.verdicts(templates: { try .standard() }, since: { _ in since })
          .filter { !$0.isGood }.map { "\($0.name): \($0.state)" }
      }
      #expect(try bad(old) == [])
      #expect(
        try bad(nil) == ["brief.docx: otherEarlierRound(isNone: false)"])
      _ = try ReportFolder("\(place)/bare").write(
        try new.report(for: .public, nil), checklistName: nil)
      let bare = try ReportVerification("\(place)/bare", checklistName: nil)
      #expect(
        try bare.verdicts(templates: { try .standard() }, since: { _ in old })
          .filter { !$0.isGood }.map { "\($0.name): \($0.state)" }
          == ["brief.docx: otherEarlierRound(isNone: true)"])
    }
  }

  @Test func `tells the public no more of it than its public copy holds`() throws {
    let (old, new) = try (Self.assessment("exampleland-2024"), Self.assessment("exampleland-2026"))
    let report = try new.report(for: .public, nil, since: old).report
    #expect(report.since?.assessment.audience == .public)
    #expect(report.since?.assessment.digest != old.assessment.digest)
  }
}
