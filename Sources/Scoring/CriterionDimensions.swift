package import PolicyModel

extension Scorecard {
  /// A criterion's score over its indicators of one dimension, by their weights in it; nil where
  /// none of positive weight applies (method, section 8).
  package func score(
    ofCriterion index: CriterionIndex, _ dimension: Indicator.Dimension, in checklist: Checklist
  ) -> Score? {
    var mean = WeightedMean()
    for item in checklist.criteria[index].indicators
    where checklist.indicators[item].dimension == dimension {
      guard let vector = indicators[item].vector else { continue }
      mean.add(vector, weight: checklist.indicators[item].weight)
    }
    return mean.score
  }
}
