import Documents
import GapAnalysis

/// The country profile: every section and group with its range, the three dimensions, and the
/// criteria.
struct ProfilePart: ReportPart {
  static let anchor = "part.profile"
  static let title = "Profile"

  private let scope: AgencyScope
  private let points: PointShares
  var round: Round { scope.round }

  init(_ report: Report) { (scope, points) = (report.scope, report.points) }

  var blocks: [Document.Block] {
    let criteria = CriteriaTable(scope: scope).blocks + GateTable(scope: scope).blocks
    if !scope.isWhole { return criteria }
    return SectionsChart(round: round).blocks + DimensionsChart(round: round).blocks
      + CriteriaChart(round: round).blocks + criteria
      + ImpactMatrix(round: round, points: points).blocks
  }
}
