package import PolicyModel
package import Scoring

/// What is given out of an answer that stands on few people (method, section 1).
extension Round {
  /// Whether an answer is a count from which a number of people from 1 to 4 could be told.
  package func standsOnFewCases(_ index: IndicatorIndex) -> Bool {
    scorecard.indicators[index].isKnown && assessment.answers[index].value.isSmallCount
  }

  /// Where an indicator's value lies, as far as it is given out: of a count of few people that of its
  /// range of tens, so that no figure gives the count back; nil where the indicator does not apply.
  package func givenOut(_ index: IndicatorIndex) -> AnswerScore? {
    let answer = assessment.answers[index]
    guard standsOnFewCases(index),
      let range = AnswerScore(
        of: answer.value.withoutSmallCount, type: checklist.indicators[index].type,
        rules: scorecard.rules)
    else { return scorecard.indicators[index].interval }
    return answer.exceptions.isEmpty ? range : range.cut(at: scorecard.rules.exceptionsCap)
  }
}
