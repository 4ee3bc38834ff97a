import PolicyModel
import Reporting
import WorkedExamples

extension Examples {
  /// The report on an assessment given as text.
  static func report(
    _ bytes: [UInt8], _ checklist: Checklist, evidence: ScoringRules.EvidenceMode? = nil
  ) throws -> Report {
    let (round, warnings) = try round(bytes, checklist, evidence: evidence)
    return Report(round, warnings: warnings)
  }

  static func report(_ name: String) throws -> Report {
    let (round, warnings) = try round(name)
    return Report(round, warnings: warnings)
  }
}
