import Findings
import GapAnalysis
import Loading
import PolicyModel
import Scoring

/// Reads the assessments that are compared.
enum RoundInput {
  /// - Parameters:
  ///   - checklistName: the checklist of all files, or of all but the first.
  ///   - oldChecklistName: the checklist of the first, where that was an older version.
  static func read(
    _ paths: [String], checklistName: String?, oldChecklistName: String? = nil,
    _ mode: ScoringRules.EvidenceMode?
  ) throws -> [Round] {
    try paths.enumerated().map { index, path in
      let name = index == 0 ? oldChecklistName ?? checklistName : checklistName
      return try read(path, name, mode)
    }
  }

  static func read(
    _ path: String, _ checklistName: String?, _ mode: ScoringRules.EvidenceMode?
  ) throws -> Round {
    let usable = try AssessmentInput.usable(path, checklistName: checklistName)
    var rules = usable.checklist.scoring
    if let mode { rules.evidence = mode }
    return Round(
      usable.checklist, usable.assessment,
      Scorecard(usable.assessment, checklist: usable.checklist, rules: rules))
  }

  /// Refuses files of different checklists.
  static func requireOneChecklist(_ rounds: [Round]) throws {
    for round in rounds where round.checklist.id != rounds[0].checklist.id {
      throw Failure(
        .inputHasErrors,
        "\(VisibleText.oneLine(round.assessment.source.name)) answers \(round.checklist.id), not "
          + rounds[0].checklist.id)
    }
  }
}
