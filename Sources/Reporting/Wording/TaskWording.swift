import Documents
package import GapAnalysis
package import PolicyModel
import Scoring

// What is to be done about a criterion, and never what is there already.
extension Round {
  /// What is to be decided: what the State has decided and not done yet, or else what is recommended.
  ///
  /// - Parameter missing: the indicators that are known not to be whole.
  func task(_ criterion: CriterionIndex, missing: [IndicatorIndex]) -> String {
    decision(criterion) ?? recommendation(criterion, missing: missing)
  }

  /// The same in few words, where it is said beside it that no more is meant than what is missing.
  func briefTask(_ criterion: CriterionIndex) -> String {
    decision(criterion) ?? checklist.criteria[criterion].recommendation.asSentence
  }

  /// What the State has decided and not done yet.
  private func decision(_ criterion: CriterionIndex) -> String? {
    let plan = assessment.plans[criterion]
    return plan?.status?.isOver == true ? nil : plan?.action?.asSentence
  }

  /// What is recommended; where some of what the criterion asks for is there, or is not known, no more
  /// than what is missing, and for which of its questions.
  package func recommendation(_ criterion: CriterionIndex, missing: [IndicatorIndex]) -> String {
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

  /// What is to be done about an open question, and by whom the answer is awaited.
  func todoWords(_ question: OpenQuestion) -> String {
    switch question.todo {
    case .startMeasuring: "say from when it will be measured"
    case .answer where scorecard.indicators[question.indicator].state == .unknown(.pending):
      "await the answer, or ask again"
    case .narrow where assessment.answers[question.indicator].restsOnFewCases:
      "nothing: given as a range, because it stands on few cases"
    case .answer, .narrow, .document, .wait: question.todo.words
    }
  }
}
