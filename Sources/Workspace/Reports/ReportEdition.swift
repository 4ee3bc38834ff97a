import Findings
import GapAnalysis
package import PolicyModel
package import Reporting

/// A report on what an audience may read: the only one that goes into files.
///
/// Nothing but ``UsableAssessment/report(for:_:agency:since:)`` makes one, so that no pack can hold bytes that
/// its audience must not see.
package struct ReportEdition {
  package let report: Report
  package let audience: Audience

  fileprivate init(_ report: Report) {
    self.report = report
    audience = report.assessment.audience
  }
}

extension UsableAssessment {
  /// The report on what an audience may read, so that nobody can forget to ask who that is.
  ///
  /// - Parameters:
  ///   - agency: an index into ``Checklist/agencies``, for what concerns that one alone.
  ///   - since: the round before, of which no more is told than the audience may read.
  package func report(
    for audience: Audience, _ mode: ScoringRules.EvidenceMode?, agency: AgencyIndex? = nil,
    since: UsableAssessment? = nil
  ) throws -> ReportEdition {
    let edition = try edition(for: audience)
    let round = edition.round(mode)
    let old = try since?.edition(for: edition.assessment.audience).round(mode)
    if let since, let old {
      try Self.require(old, of: since.assessment.source.name, before: round)
    }
    return ReportEdition(
      Report(round, warnings: edition.warnings, agency: agency, since: old))
  }

  /// Refuses what is no earlier round of the same respondent.
  ///
  /// - Parameter name: of the file that it was read from, which a public copy no longer tells.
  private static func require(_ old: Round, of name: String, before new: Round) throws {
    let kind: ComparisonKind
    do {
      kind = try ComparisonKind(of: [old, new])
    } catch {
      throw WorkspaceFailure.notEarlierRound(
        name, old.assessment.date, before: new.assessment.date, error)
    }
    if kind != .rounds {
      throw WorkspaceFailure.notEarlierRound(
        name, old.assessment.date, before: new.assessment.date, nil)
    }
  }
}
