import GapAnalysis
import PolicyModel
import Scoring

/// One question with what its answer counts.
struct IndicatorJSON {
  private let round: Round
  private let index: IndicatorIndex

  init(_ round: Round, _ index: IndicatorIndex) { (self.round, self.index) = (round, index) }

  var json: JSONValue {
    let indicator = round.checklist.indicators[index]
    let score = round.scorecard.indicators[index]
    let groups = round.checklist.victimGroups
    var range: (low: JSONValue, high: JSONValue) = (.number(0), .number(1))
    var exceptions: [VictimGroupIndex] = []
    switch score.state {
    case .answered(let answer):
      range = (.number(answer.low), .number(answer.high))
      exceptions = round.assessment.answers[index].exceptions
    case .notApplicable: range = (.null, .null)
    case .unknown, .unanswered, .noCases: break
    }
    let fired = indicator.isRedFlag ? RedFlag.hasFired(score) : nil
    return .object([
      ("id", .text(indicator.id)), ("dimension", .text(indicator.dimension.rawValue)),
      ("state", .text(score.state.name)),
      ("effectiveWeight", .number(score.effectiveWeight)), ("value", .optional(score.value)),
      ("demonstrated", .optional(score.vector?.demonstrated)), ("low", range.low),
      ("high", range.high), ("except", .texts(exceptions.map { groups[$0].id })),
      ("evidence", .text(score.evidence.rawValue)),
      ("redFlag", fired.map(JSONValue.truth) ?? .null),
    ])
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
