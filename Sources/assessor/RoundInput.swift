import GapAnalysis
import PolicyModel
import Scoring

/// Reads the assessments that are compared.
enum RoundInput {
  /// - Parameters:
  ///   - checklistName: the checklist of all files; by default the one that the first names.
  ///   - oldChecklistName: the checklist of the first, where that was an older version.
  static func read(
    _ paths: [String], checklistName: String?, oldChecklistName: String? = nil,
    _ mode: ScoringRules.EvidenceMode?
  ) throws -> [Round] {
    // One checklist serves all files, so that it is read once.
    var checklist = try checklistName.map(Inputs.checklist)
    let old = try oldChecklistName.map(Inputs.checklist)
    return try paths.enumerated().map { index, path in
      let own = index == 0 ? old ?? checklist : checklist
      let usable = try AssessmentInput.usable(path, against: own)
      if index > 0 || old == nil { checklist = usable.checklist }
      return round(usable, mode)
    }
  }

  static func read(
    _ path: String, _ checklistName: String?, _ mode: ScoringRules.EvidenceMode?
  ) throws -> Round {
    round(try AssessmentInput.usable(path, checklistName: checklistName), mode)
  }

  /// Scores an assessment, with evidence counting as asked for or else as the checklist says.
  static func round(
    _ usable: UsableAssessment, _ mode: ScoringRules.EvidenceMode?
  ) -> Round {
    var rules = usable.checklist.scoring
    if let mode { rules.evidence = mode }
    return Round(
      usable.checklist, usable.assessment,
      Scorecard(usable.assessment, checklist: usable.checklist, rules: rules))
  }
}
