package import Scoring

/// A path to a target with what becomes of everything along it, and beside it.
package struct PathOutlook: Sendable {
  package let round: Round
  package let path: PathToTarget
  /// The band that is aimed at; nil where it is none.
  package let targetBand: Band?
  /// Once the path's steps are done.
  package let after: Scorecard
  /// With every criterion one step up instead.
  package let everywhere: (effort: Int, scorecard: Scorecard)

  package init(_ round: Round, _ path: PathToTarget, targetBand: Band?) {
    (self.round, self.path, self.targetBand) = (round, path, targetBand)
    after = path.scorecard(after: round.scorecard, checklist: round.checklist)
    everywhere = PathToTarget.oneStepEverywhere(round.scorecard, checklist: round.checklist)
  }

  /// Whether what was asked for is reached, after caps where that is a band; without a target, always.
  package var isReached: Bool {
    if let targetBand, let band = after.overall.bands?.band { return band >= targetBand }
    return path.isReached ?? true
  }
}
