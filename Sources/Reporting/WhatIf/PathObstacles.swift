import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What stands between a path and what it is to reach.
struct PathObstacles {
  private let outlook: PathOutlook
  private let aim: PathAim
  private var round: Round { outlook.round }
  private var path: PathToTarget { outlook.path }

  init(_ outlook: PathOutlook) { (self.outlook, aim) = (outlook, PathAim(outlook)) }

  var sentences: [String] {
    [target ?? band, misfits(path.leftOut), tooLate].compactMap(\.self)
  }

  /// How far reforms reach where that is not far enough, and how far good answers could lead besides.
  private var target: String? {
    guard let target = path.request.target, path.isReached == false else { return nil }
    let ends = PrintedScore(from: path.most, to: path.mostPossible)
    let open = "could be if all open questions turned out well"
    guard !round.register.toFix.isEmpty else {
      return "\(ends.demonstrated) is demonstrated, and \(ends.possible) \(open)."
    }
    let reach =
      "with all that is known to be missing mended, \(ends.demonstrated) would be demonstrated"
      + (ends.notKnownPoints == 0 ? "" : ", and \(ends.possible) \(open)")
    if aim.limits != nil, Tolerance.isAtLeast(path.most, target) {
      return "\(aim.words.capitalisedFirst) is not reached; without limits, and \(reach)."
    }
    if Tolerance.isAtLeast(path.mostPossible, target) {
      return "Reforms alone do not lead to \(aim.words): \(reach)."
    }
    return "\(aim.words.capitalisedFirst) cannot be reached: \(reach)."
  }

  /// Why the band that is aimed at is not given though enough is demonstrated, and whether it ever
  /// would be; without such an aim, what holds the band down.
  private var band: String? {
    guard !path.steps.isEmpty || outlook.targetBand != nil, let bands = outlook.after.overall.bands
    else { return nil }
    guard let aimedAt = outlook.targetBand else {
      guard let band = bands.band, band < bands.uncapped, !aim.caps.isEmpty else { return nil }
      return "By points alone the band would be \(bands.uncapped.words), but "
        + "\(aim.caps.joined(separator: "; "))."
    }
    guard !outlook.isReached else { return nil }
    let rules = round.scorecard.rules
    let unknown =
      bands.band == nil
      ? ["a band needs \(rules.bandNeeds) to be known, and \(aim.knownThen) is"] : []
    return "That is not enough for the band \(aimedAt.words): "
      + "\((unknown + aim.caps).joined(separator: "; ")). \(withEverything(aimedAt))"
  }

  /// The band with all reforms done that can be planned.
  private func withEverything(_ aimedAt: Band) -> String {
    let all = PathToTarget.everythingDone(round)
    guard let band = all.overall.bands?.band else {
      return "Reforms alone do not change that; answers do."
    }
    return band >= aimedAt
      ? "With all that can be proposed done it would be given."
      : "With all that can be proposed done the band would be \(band.words)."
  }

  private func misfits(_ criteria: [CriterionIndex]) -> String? {
    criteria.isEmpty
      ? nil : "Should come first, and does not fit \(aim.limits ?? ""): \(names(criteria))."
  }

  private var tooLate: String? {
    path.tooLate.isEmpty ? nil : "Takes longer than there is time: \(names(path.tooLate))."
  }

  private func names(_ criteria: [CriterionIndex]) -> String {
    criteria.map(round.checklist.named).joined(separator: "; ")
  }
}
