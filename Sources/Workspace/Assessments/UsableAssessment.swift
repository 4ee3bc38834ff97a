import Findings
package import GapAnalysis
package import PolicyModel
import Scoring
import YAMLTree

/// An assessment without errors, with the checklist that it answers.
package struct UsableAssessment {
  package let checklist: Checklist
  package let assessment: Assessment
  /// What reading it gave cause to say, a line each.
  package let warnings: [String]
  /// How many warnings there were, those too that were too many to be kept.
  package let warningCount: Int
  let tree: YAMLTree

  /// Reads a file against the checklist that it names, or against the one that `checklistName` names.
  package init(_ path: String, checklistName: String?) throws {
    try self.init(path, against: checklistName.map(ChecklistChoice.checklist))
  }

  /// Reads a file against the checklist that it names, or against `checklist`.
  package init(_ path: String, against checklist: Checklist?) throws {
    try self.init(FileAccess.source(path), against: checklist)
  }

  /// Reads a text against the checklist that it names, or against `checklist`.
  init(_ source: SourceText, against checklist: Checklist?) throws {
    let reading = try AssessmentReading(source, against: checklist)
    guard let usable = UsableAssessment(reading) else {
      throw WorkspaceFailure.assessmentHasErrors(source.name, reading.findings, .notUsed)
    }
    self = usable
  }

  /// Nil where the file has errors.
  init?(_ reading: AssessmentReading) {
    guard let checklist = reading.checklist, let assessment = reading.assessment,
      let tree = reading.tree
    else { return nil }
    (self.checklist, self.assessment, self.tree) = (checklist, assessment, tree)
    warnings = reading.findings.lines(of: assessment.source)
    warningCount = reading.findings.warningCount
  }

  /// Scores it, with evidence counting as asked for or else as the checklist says.
  package func round(_ mode: ScoringRules.EvidenceMode?) -> Round {
    var rules = checklist.scoring
    if let mode { rules.evidence = mode }
    return Round(
      checklist, assessment, Scorecard(assessment, checklist: checklist, rules: rules))
  }
}
