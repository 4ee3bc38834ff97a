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
    everywhere = PathToTarget.oneStepEverywhere(round)
  }

  /// Whether what was asked for is reached, after caps where that is a band, which needs enough to be
  /// known for one; without a target, always.
  package var isReached: Bool {
    guard let targetBand else { return path.isReached ?? true }
    return after.overall.bands?.band.map { $0 >= targetBand } ?? false
  }
}
