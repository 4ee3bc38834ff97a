import Scoring

// Figures as finely as pages print them, in whole points of 100.

extension Double {
  /// Half away from zero: 0.326531 gives 0.33.
  fileprivate var inHundredths: Double { (self * 100).rounded() / 100 }
}

extension Score {
  /// What is known tells nothing about the answers, and stays as it is.
  var inHundredths: Score {
    var score = self
    score.demonstrated = demonstrated.inHundredths
    score.answered = answered?.inHundredths
    score.possible = possible.inHundredths
    return score
  }
}

extension NodeScore.DimensionGap {
  var inHundredths: NodeScore.DimensionGap {
    var gap = self
    gap.value = value?.inHundredths
    gap.bounds = bounds.map { $0.lowerBound.inHundredths...$0.upperBound.inHundredths }
    return gap
  }
}
