package import GapAnalysis
package import PolicyModel
package import Scoring

/// What a report is on: an assessment with all that follows from it, and whom the report is for.
package struct Report: Sendable {
  package let round: Round
  /// What it is cut down to.
  package let scope: AgencyScope
  package let points: PointShares
  /// What reading the assessment gave cause to say, a line each.
  package let warnings: [String]
  /// The round before, which the brief tells the changes since; nil where it is to tell none.
  package let since: Round?

  package var checklist: Checklist { round.checklist }
  package var assessment: Assessment { round.assessment }
  package var scorecard: Scorecard { round.scorecard }
  package var register: GapRegister { round.register }

  /// - Parameter agency: an index into the checklist's agencies; the report is cut down to what that
  ///   one leads or supports.
  package init(
    _ round: Round, warnings: [String] = [], agency: AgencyIndex? = nil, since: Round? = nil
  ) {
    (self.round, self.warnings, self.since) = (round, warnings, since)
    scope = AgencyScope(round, agency: agency)
    points = PointShares(round.scorecard, checklist: round.checklist)
  }
}
