import Documents
package import GapAnalysis
package import PolicyModel
import Scoring

/// What is to be done about a criterion, and never what is there already.
package struct CriterionTask: ReportPiece {
  let round: Round
  private let criterion: CriterionIndex
  private let missing: [IndicatorIndex]

  /// - Parameter missing: the indicators that are known not to be whole.
  package init(_ round: Round, _ criterion: CriterionIndex, missing: [IndicatorIndex]) {
    (self.round, self.criterion, self.missing) = (round, criterion, missing)
  }

  /// What is to be decided: what the State has decided and not done yet, or else what is recommended.
  var words: Text { decision ?? Text(recommendation) }

  /// The same in few words, where it is said beside it that no more is meant than what is missing; first
  /// what a plan that is over leaves to decide.
  var brief: Text {
    decision
      ?? [overPlan, Text(checklist.criteria[criterion].recommendation.asSentence)]
      .compactMap(\.self).joined(" ")
  }

  /// What is to be decided where the State's plan says that nothing is to be done any more, and the
  /// criterion stands among the gaps all the same; nil where it says no such thing.
  var overPlan: Text? {
    guard let status = assessment.plans[criterion]?.status else { return nil }
    return switch status {
    case .done, .verified:
      "Its measure is \(status.words), which the answers do not bear out: answer again, or take it up again."
    case .dropped:
      "Its measure was dropped, and the gap remains: take it up again, or decide on another."
    case .open, .planned, .inProgress: nil
    }
  }

  /// What the State has decided and not done yet.
  private var decision: Text? {
    let plan = assessment.plans[criterion]
    return plan?.status?.isOver == true ? nil : plan?.action.map { Text.sentence(written: $0) }
  }

  /// What is recommended; where some of what the criterion asks for is there, or is not known, no more
  /// than what is missing, and for which of its questions.
  package var recommendation: String {
    let words = checklist.criteria[criterion].recommendation
    let asked = checklist.criteria[criterion].indicators.filter {
      scorecard.indicators[$0].isApplicable && checklist.indicators[$0].isNamed
    }
    let isNothingThere = asked.allSatisfy {
      scorecard.indicators[$0].interval.map { Tolerance.isAtMost($0.high, 0) } ?? true
    }
    guard !isNothingThere, !missing.isEmpty else { return words.asSentence }
    if asked.allSatisfy(missing.contains) {
      return words.isEmpty ? "" : "As far as missing: \(words.asSentence)"
    }
    let prefix = checklist.criteria[criterion].id.count + 1
    let ids = missing.map { String(checklist.indicators[$0].id.dropFirst(prefix)) }
    let about = ids.joined(separator: ", ")
    return words.isEmpty
      ? "Known to be missing: \(about)." : "As far as missing (\(about)): \(words.asSentence)"
  }
}
