package import GapAnalysis
import PolicyModel

/// How far a result depends on the weights, as `assessor.robustness/1`.
package struct RobustnessJSON: JSONFigures {
  private let round: Round
  private let robustness: Robustness

  package init(_ round: Round, _ robustness: Robustness) {
    (self.round, self.robustness) = (round, robustness)
  }

  package var json: JSONValue {
    let settings = robustness.settings
    func id(_ index: CriterionIndex) -> JSONValue { .text(round.checklist.criteria[index].id) }
    func entries(_ entries: [Robustness.Entry<Criterion>]) -> JSONValue {
      .list(entries.map { .object([("criterion", id($0.index)), ("value", .number($0.value))]) })
    }
    func percentiles(_ value: Robustness.Percentiles) -> JSONValue {
      .object([
        ("p5", .number(value.low)), ("p50", .number(value.middle)), ("p95", .number(value.high)),
      ])
    }
    return .object([
      ("schema", .text("assessor.robustness/1")), ("file", round.json),
      ("box", .number(settings.box)), ("runs", .whole(settings.runs)),
      ("seed", .text(String(settings.seed))),
      ("demonstrated", .number(robustness.demonstrated)),
      ("low", .optional(robustness.box.overall?.lowerBound)),
      ("high", .optional(robustness.box.overall?.upperBound)),
      ("dependsOnWeights", .truth(robustness.dependsOnWeights)),
      ("percentiles", percentiles(robustness.percentiles)),
      ("bandShares", .list(robustness.bandShares.map(JSONValue.number))),
      ("withOpen", robustness.withOpen.map(percentiles) ?? .null),
      ("topTen", entries(robustness.stability)), ("derivatives", entries(robustness.derivatives)),
      ("withoutCriterion", entries(robustness.withoutCriterion)),
      (
        "withoutSection",
        .list(
          robustness.withoutSection.map {
            .object([
              ("section", .text(round.checklist.sections[$0.index].id)),
              ("value", .number($0.value)),
            ])
          })
      ),
      (
        "powerMeans",
        .list(
          robustness.powerMeans.map {
            .object([("exponent", .number($0.exponent)), ("value", .number($0.value))])
          })
      ),
    ])
  }
}
