import GapAnalysis
import PolicyModel
import Scoring

/// One question with what its answer counts.
struct IndicatorJSON {
  private let round: Round
  private let figures: ExportedFigures
  private let index: IndicatorIndex

  init(_ round: Round, _ figures: ExportedFigures, _ index: IndicatorIndex) {
    (self.round, self.figures, self.index) = (round, figures, index)
  }

  var json: JSONValue {
    let indicator = round.checklist.indicators[index]
    let score = round.scorecard.indicators[index]
    let interval = figures.interval(of: index)
    let exceptions = score.isKnown ? round.assessment.answers[index].exceptions : []
    let fired = indicator.isRedFlag && score.isApplicable ? RedFlag.hasFired(score) : nil
    let members: JSONMembers = [
      ("id", .text(indicator.id)), ("dimension", .text(indicator.dimension.rawValue)),
      ("state", .text(score.state.name)), ("effectiveWeight", .number(score.effectiveWeight)),
      ("low", .optional(interval?.low)), ("high", .optional(interval?.high)),
      ("known", .optional(interval?.known)), ("value", .optional(figures.value(of: index))),
      ("demonstrated", .optional(figures.demonstrated(of: index))),
      ("except", .texts(exceptions.map { round.checklist.victimGroups[$0].id })),
      ("evidence", .text(score.evidence.rawValue)),
      ("redFlag", fired.map(JSONValue.truth) ?? .null),
    ]
    return .object(members + SignedJSON(round).members(of: index))
  }
}

extension IndicatorScore.State {
  /// The name of a state in JSON and in tables.
  var name: String {
    switch self {
    case .answered: "answered"
    case .unknown: "unknown"
    case .unanswered: "unanswered"
    case .noCases: "noCases"
    case .notApplicable: "notApplicable"
    }
  }
}
