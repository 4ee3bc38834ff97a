import Documents
package import GapAnalysis
import PolicyModel
import Scoring

/// Every question with its answer and what it counts, in the order of the checklist.
package struct AnswersTable: SpreadsheetTable {
  package static let name = "answers"
  package static let columns = [
    "indicator", "criterion", "section", "group", "dimension", "type", "question", "state",
    "answer", "except", "value", "low", "high", "demonstrated", "effective_weight",
    "points_missing", "evidence_state", "evidence", "reason", "note", "required", "red_flag",
  ]

  private let scope: AgencyScope
  private var round: Round { scope.round }
  private var checklist: Checklist { round.checklist }

  package init(_ scope: AgencyScope) { self.scope = scope }

  package var rows: [[TableCell]] {
    checklist.indicators.indexed.filter { scope.holds(indicator: $0.0) }.map {
      index, indicator -> [TableCell] in
      let answer = round.assessment.answers[index]
      let score = round.scorecard.indicators[index]
      var range: (low: Double?, high: Double?) = (nil, nil)
      if case .answered(let value) = score.state { range = (value.low, value.high) }
      let missing = score.vector.map { 100 * score.effectiveWeight * (1 - $0.demonstrated) }
      return [
        .text(indicator.id), .text(checklist.criteria[indicator.criterion].id),
        .text(checklist.section(ofCriterion: indicator.criterion).id),
        .text(checklist.group(ofCriterion: indicator.criterion).id),
        .text(indicator.dimension.rawValue), .text(indicator.type.name), .text(indicator.question),
        .text(score.state.name), .text(round.answerWords(index)),
        .ids(answer.exceptions.map { checklist.victimGroups[$0].id }),
        .optional(score.value), .optional(range.low), .optional(range.high),
        .optional(score.vector?.demonstrated), .number(score.effectiveWeight), .optional(missing),
        .text(score.evidence.rawValue),
        .text(answer.evidence.map(\.markedWords.plain).joined(separator: "; ")),
        .text(answer.reason ?? ""), .text(answer.note ?? ""),
        .text(indicator.isRequired ? "yes" : ""), .text(indicator.isRedFlag ? "yes" : ""),
      ]
    }
  }
}
