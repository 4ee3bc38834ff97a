import Findings
package import PolicyModel
package import Scoring

/// One assessment scored by two versions of its checklist.
package enum VersionScores {
  package static func read(
    _ path: String, by old: Checklist, _ new: Checklist
  ) throws -> (old: Scorecard, new: Scorecard) {
    let source = try FileAccess.source(path)
    return (try scorecard(of: source, by: old), try scorecard(of: source, by: new))
  }

  private static func scorecard(
    of source: SourceText, by checklist: Checklist
  ) throws -> Scorecard {
    let reading = try AssessmentReading(source, against: checklist)
    guard let assessment = reading.assessment else {
      throw WorkspaceFailure.assessmentHasErrors(
        source.name, reading.findings, .notScored(version: checklist.version))
    }
    return Scorecard(assessment, checklist: checklist)
  }
}
