package import PolicyModel
package import Reporting

/// A report on what an audience may read: the only one that goes into files.
///
/// Nothing but ``UsableAssessment/report(for:_:agency:)`` makes one, so that no pack can hold bytes that
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
  /// - Parameter agency: an index into ``Checklist/agencies``, for what concerns that one alone.
  package func report(
    for audience: Audience, _ mode: ScoringRules.EvidenceMode?, agency: AgencyIndex? = nil
  ) throws -> ReportEdition {
    let edition = try edition(for: audience)
    return ReportEdition(Report(edition.round(mode), warnings: edition.warnings, agency: agency))
  }
}
