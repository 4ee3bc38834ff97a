package import GapAnalysis
import PolicyModel

/// How far a result depends on the weights, as `assessor.robustness/2`.
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
    let withoutSection = robustness.withoutSection.map { entry -> JSONValue in
      let id = round.checklist.sections[entry.index].id
      return .object([("section", .text(id)), ("value", .number(entry.value))])
    }
    let powerMeans = robustness.powerMeans.map { mean -> JSONValue in
      .object([("exponent", .number(mean.exponent)), ("value", .number(mean.value))])
    }
    let bandShares = robustness.bandShares.map { JSONValue.list($0.map(JSONValue.number)) }
    let head: JSONMembers = [
      ("schema", .text("assessor.robustness/2")), ("file", round.json),
      ("box", .number(settings.box)), ("runs", .whole(settings.runs)),
      ("seed", .text(String(settings.seed))),
      ("demonstrated", .number(robustness.demonstrated)),
      ("low", .optional(robustness.box.overall?.lowerBound)),
      ("high", .optional(robustness.box.overall?.upperBound)),
      ("dependsOnWeights", robustness.dependsOnWeights.map(JSONValue.truth) ?? .null),
      ("percentiles", percentiles(robustness.percentiles)), ("bandShares", bandShares ?? .null),
      ("withOpen", robustness.withOpen.map(percentiles) ?? .null),
    ]
    return .object(
      head + [
        ("topTen", entries(robustness.stability)), ("derivatives", entries(robustness.derivatives)),
        ("withoutCriterion", entries(robustness.withoutCriterion)),
        ("withoutSection", .list(withoutSection)), ("powerMeans", .list(powerMeans)),
      ])
  }
}
