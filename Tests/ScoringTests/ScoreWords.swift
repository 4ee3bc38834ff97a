import ModelSamples
import PolicyModel
import Scoring

extension SampleTree {
  var scorecard: Scorecard { Scorecard(assessment, checklist: checklist) }

  /// What becomes of the first criterion.
  var criterion: CriterionScore { scorecard.criteria[0] }

  /// What becomes of the first item.
  var indicator: IndicatorScore { scorecard.indicators[0] }
}

extension Score? {
  /// The four numbers as the contract prints them.
  var words: String {
    guard let self else { return "not applicable" }
    return "L \(decimals(self.demonstrated)), P \(decimals(self.answered)), "
      + "U \(decimals(self.possible)), K \(decimals(self.coverage))"
  }
}

extension BandResult? {
  /// Such as `developing of advanced, potential advanced, provisional`; *of* where it is capped, or
  /// there is none.
  var words: String {
    guard let self else { return "not applicable" }
    let uncapped = self.band == self.uncapped ? "" : " of \(self.uncapped)"
    let provisional = self.isProvisional ? ", provisional" : ""
    let band = self.band.map { "\($0)" } ?? "no band"
    return "\(band)\(uncapped), potential \(self.potential)\(provisional)"
  }
}

extension NodeScore.DimensionGap {
  /// Such as `0.5000 in -0.2500...0.7500`.
  var words: String {
    let bounds = bounds.map { "\(decimals($0.lowerBound))...\(decimals($0.upperBound))" }
    return "\(decimals(value)) in \(bounds ?? "null")"
  }
}

extension RedFlag {
  /// Such as `3 fired`; the number is the indicator's index.
  var words: String {
    let result = hasFired.map { $0 ? "fired" : "not fired" } ?? "not verified"
    return "\(indicator.position) \(result)"
  }
}
