package import PolicyModel
package import Scoring

extension GapToFix {
  /// Why a gap stands in its register, whatever its points (method, section 9).
  package enum Reason: Sendable, Equatable {
    case failedGate
    /// A required indicator fails.
    case required(IndicatorIndex)
    case redFlag(IndicatorIndex)
  }

  /// All that hold for a criterion, the gate first.
  package static func reasons(
    _ criterion: CriterionIndex, _ scorecard: Scorecard, _ checklist: Checklist
  ) -> [Reason] {
    let own = checklist.criteria[criterion].indicators
    let failed = scorecard.required(own, .fails, checklist)
    return (scorecard.criteria[criterion].gate == .fail ? [.failedGate] : [])
      + failed.map(Reason.required)
      + scorecard.flags(own, hasFired: true).map(Reason.redFlag)
  }
}

extension GapToFindOut {
  /// Why something is to be verified, whatever its points (method, section 9).
  package enum Reason: Sendable, Equatable {
    case undeterminedGate
    /// A required indicator is open.
    case required(IndicatorIndex)
    /// A red flag is not verified.
    case redFlag(IndicatorIndex)
  }

  /// All that hold for a criterion, the gate first.
  package static func reasons(
    _ criterion: CriterionIndex, _ scorecard: Scorecard, _ checklist: Checklist
  ) -> [Reason] {
    let own = checklist.criteria[criterion].indicators
    let open = scorecard.required(own, .open, checklist)
    return (scorecard.criteria[criterion].gate == .undetermined ? [.undeterminedGate] : [])
      + open.map(Reason.required)
      + scorecard.flags(own, hasFired: nil).map(Reason.redFlag)
  }
}

extension Scorecard {
  fileprivate func required(
    _ own: Range<IndicatorIndex>, _ state: Requirement, _ checklist: Checklist
  ) -> [IndicatorIndex] {
    own.filter { checklist.indicators[$0].isRequired && indicators[$0].requirement == state }
  }

  fileprivate func flags(_ own: Range<IndicatorIndex>, hasFired: Bool?) -> [IndicatorIndex] {
    redFlags.filter { $0.hasFired == hasFired && own.contains($0.indicator) }.map(\.indicator)
  }
}
