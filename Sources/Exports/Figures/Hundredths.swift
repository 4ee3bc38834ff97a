import Documents
import Scoring

// Figures as finely as pages print them, in whole points of 100.

extension Double {
  /// Half away from zero, as single values are printed: 0.326531 gives 0.33.
  fileprivate var inHundredths: Double { Double(Printed.wholePercent(self)) / 100 }
}

extension Score {
  /// The parts as they are printed, demonstrated rounded down. What is known tells nothing about the
  /// answers, and stays as it is.
  var inHundredths: Score {
    let printed = PrintedScore(self)
    var score = self
    score.demonstrated = Double(printed.demonstratedPoints) / 100
    score.answered = answered?.inHundredths
    score.possible = Double(100 - printed.missingPoints) / 100
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
