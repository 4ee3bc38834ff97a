package import PolicyModel
import Scoring

/// Where two respondents on one State differ, over what both know; they are never merged into a score,
/// and silence is no difference (method, section 12).
package struct Disagreement: Sendable {
  /// What two respondents say of the same questions.
  package struct Difference: Sendable, Equatable {
    /// Each side's score on what both know, from 0 to 1.
    package let first: Double
    package let second: Double
    /// How far the second's answers lie above the first's, from −1 to 1; 0 where intervals touch.
    package let difference: Double
  }

  package struct CriterionDifference: Sendable {
    package let criterion: CriterionIndex
    package let scores: Difference
    /// How many of its indicators that weigh something both know.
    package let rests: Int
    package var difference: Double { scores.difference }
  }

  /// How much both know.
  package struct KnownToBoth: Sendable, Equatable {
    package let indicators: Int
    /// How many apply for both.
    package let of: Int
    /// Their share of the weight of what applies for both, from 0 to 1; nil where that weighs nothing.
    package let weight: Double?
  }

  package let knownToBoth: KnownToBoth
  /// Nil where nothing that weighs anything is known to both.
  package let overall: Difference?
  /// Every criterion of which both know something, in the checklist's order.
  package let criteria: [CriterionDifference]
  /// The unweighted mean of the criteria's differences; nil where there is none.
  package let meanDifference: Double?
  /// Both know, and not both can be right; in the checklist's order, as are the lists below.
  package let contradictions: [IndicatorIndex]
  /// Both know and do not say the same, without contradiction.
  package let differing: [IndicatorIndex]
  package let firstAlone: [IndicatorIndex]
  package let secondAlone: [IndicatorIndex]
  package let neither: [IndicatorIndex]
  /// What applies to one side alone.
  package let applicability: [IndicatorIndex]

  /// The criteria that differ by so much that the respondents disagree.
  package var disagreements: [CriterionDifference] {
    criteria.filter { Tolerance.isAtLeast(abs($0.difference), ScoringRules.disagreement) }
  }

  /// - Precondition: both answer the same checklist.
  package init(_ first: Round, _ second: Round) {
    let pair = AnswerPairs(first, second)
    let all = first.checklist.indicators.indices
    func those(_ kind: AnswerPairs.Kind) -> [IndicatorIndex] {
      all.filter { pair.kind($0) == kind }
    }
    contradictions = those(.contradiction)
    differing = those(.differing)
    firstAlone = those(.firstAlone)
    secondAlone = those(.secondAlone)
    neither = those(.neither)
    applicability = those(.applicability)
    criteria = first.checklist.criteria.indices.compactMap { index in
      let known = first.checklist.criteria[index].indicators.filter(pair.isKnownToBoth)
      return pair.difference(known, weight: { first.checklist.indicators[$0].weight }).map {
        CriterionDifference(
          criterion: index, scores: $0,
          rests: known.count { first.checklist.indicators[$0].weight > 0 })
      }
    }
    meanDifference =
      criteria.isEmpty
      ? nil : criteria.reduce(0) { $0 + $1.difference } / Double(criteria.count)
    let applicable = all.filter(pair.appliesToBoth)
    let known = applicable.filter(pair.isKnownToBoth)
    let weights = pair.weights
    let total = applicable.reduce(0) { $0 + weights[$1] }
    knownToBoth = KnownToBoth(
      indicators: known.count, of: applicable.count,
      weight: total > 0 ? known.reduce(0) { $0 + weights[$1] } / total : nil)
    overall = pair.difference(known, weight: { weights[$0] })
  }
}
