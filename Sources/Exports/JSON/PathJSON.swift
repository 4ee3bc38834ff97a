import Scoring
package import GapAnalysis
import PolicyModel

/// The cheapest way to a target, as `assessor.plan/1`.
package struct PathJSON: JSONFigures {
  private let outlook: PathOutlook
  private var round: Round { outlook.round }

  package init(_ outlook: PathOutlook) { self.outlook = outlook }

  package var json: JSONValue {
    let path = outlook.path
    return .object([
      ("schema", .text("assessor.plan/1")), ("file", round.json),
      ("target", .optional(path.request.target)),
      ("budget", path.request.budget.map { .whole($0) } ?? .null),
      ("by", path.request.period.map { .text("\($0.upperBound)") } ?? .null),
      ("demonstrated", .number(path.demonstrated)), ("predicted", .number(path.predicted)),
      ("effort", .whole(path.effort)),
      ("reached", path.request.target == nil ? .null : .truth(outlook.isReached)),
      ("most", .number(path.most)),
      ("band", outlook.after.overall.bands.map { .whole($0.band.rawValue) } ?? .null),
      (
        "steps",
        .list(
          path.steps.map { step in
            .object([
              ("criterion", .text(round.checklist.criteria[step.option.criterion].id)),
              ("step", .text(step.option.step.rawValue)), ("mandatory", .truth(step.isMandatory)),
              ("reasons", .texts(step.isMandatory ? reasons(step.option.criterion) : [])),
              ("effort", .whole(step.option.effort)), ("gain", .number(step.option.gain)),
              ("cumulative", .number(step.cumulative)),
              ("cumulativeEffort", .whole(step.cumulativeEffort)),
            ])
          })
      ),
      ("leftOut", .texts(path.leftOut.map { round.checklist.criteria[$0].id })),
      ("tooLate", .texts(path.tooLate.map { round.checklist.criteria[$0].id })),
      (
        "oneStepEverywhere",
        .object([
          ("effort", .whole(outlook.everywhere.effort)),
          ("demonstrated", .optional(outlook.everywhere.scorecard.overall.score?.demonstrated)),
        ])
      ),
    ])
  }

  /// Why a step comes first, each reason once.
  private func reasons(_ criterion: CriterionIndex) -> [String] {
    var names: [String] = []
    for reason in FirstReason.all(criterion, round.scorecard, round.checklist)
    where !names.contains(reason.name) { names.append(reason.name) }
    return names
  }
}
