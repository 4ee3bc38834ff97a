import Scoring
package import GapAnalysis
import PolicyModel

/// The cheapest way to a target, and what to find out first, as `assessor.plan/2`.
package struct PathJSON: JSONFigures {
  private let outlook: PathOutlook
  private var round: Round { outlook.round }

  package init(_ outlook: PathOutlook) { self.outlook = outlook }

  package var json: JSONValue {
    let path = outlook.path
    let everywhere: JSONMembers = [
      ("effort", .whole(outlook.everywhere.effort)),
      ("demonstrated", .optional(outlook.everywhere.scorecard.overall.score?.demonstrated)),
    ]
    return .object([
      ("schema", .text("assessor.plan/2")), ("file", round.json),
      ("target", .optional(path.request.target)),
      ("budget", path.request.budget.map { .whole($0) } ?? .null),
      ("by", path.request.period.map { .text("\($0.upperBound)") } ?? .null),
      ("demonstrated", .number(path.demonstrated)), ("predicted", .number(path.predicted)),
      ("effort", .whole(path.effort)), ("exact", .truth(path.isExact)),
      ("reached", path.request.target == nil ? .null : .truth(outlook.isReached)),
      ("most", .number(path.most)), ("mostPossible", .number(path.mostPossible)),
      ("band", .band(outlook.after.overall.bands)), ("steps", .list(path.steps.map(json))),
      ("findOut", .list(path.firstQuestions.entries.map(json))),
      ("leftOut", .texts(path.leftOut.map { round.checklist.criteria[$0].id })),
      ("tooLate", .texts(path.tooLate.map { round.checklist.criteria[$0].id })),
      ("oneStepEverywhere", .object(everywhere)),
    ])
  }

  private func json(_ step: PathToTarget.Step) -> JSONValue {
    let option = step.option
    return .object([
      ("criterion", .text(round.checklist.criteria[option.criterion].id)),
      ("step", .text(option.step.rawValue)), ("mandatory", .truth(step.isMandatory)),
      ("reasons", .texts(step.isMandatory ? reasons(option.criterion) : [])),
      ("effort", .whole(option.effort)), ("gain", .number(option.gain)),
      ("cumulative", .number(step.cumulative)),
      ("cumulativePossible", .number(step.cumulativePossible)),
      ("cumulativeEffort", .whole(step.cumulativeEffort)),
    ])
  }

  private func json(_ entry: FirstQuestions.Entry) -> JSONValue {
    .object([
      ("indicator", .text(round.checklist.indicators[entry.question.indicator].id)),
      ("todo", .text(entry.question.todo.rawValue)), ("weight", .number(entry.question.weight)),
      ("coverage", .number(entry.coverage)),
    ])
  }

  /// Why a step comes first, each reason once.
  private func reasons(_ criterion: CriterionIndex) -> [String] {
    var names: [String] = []
    for reason in GapToFix.reasons(criterion, round.scorecard, round.checklist)
    where !names.contains(reason.name) { names.append(reason.name) }
    return names
  }
}

extension GapToFix.Reason {
  fileprivate var name: String {
    switch self {
    case .failedGate: "failedGate"
    case .required: "required"
    case .redFlag: "redFlag"
    }
  }
}
