package import PolicyModel
package import Scoring

/// Why a gap stands in the first tiers, whatever its impact (method, section 9).
package enum FirstReason: Sendable, Equatable {
  /// Its gate has failed.
  case failedGate
  /// Too little is known to say whether its gate passes.
  case undeterminedGate
  /// A red flag has fired.
  case redFlag(IndicatorIndex)

  package var name: String {
    switch self {
    case .failedGate: "failedGate"
    case .undeterminedGate: "undeterminedGate"
    case .redFlag: "redFlag"
    }
  }

  /// All that hold for a criterion, the gate first.
  package static func all(
    _ criterion: CriterionIndex, _ scorecard: Scorecard, _ checklist: Checklist
  )
    -> [FirstReason]
  {
    let gate: [FirstReason] =
      switch scorecard.criteria[criterion].gate {
      case .fail: [.failedGate]
      case .undetermined: [.undeterminedGate]
      case .pass, .notEvaluated, nil: []
      }
    let own = checklist.criteria[criterion].indicators
    let flags = scorecard.redFlags.filter { $0.hasFired == true && own.contains($0.indicator) }
    return gate + flags.map { .redFlag($0.indicator) }
  }
}
