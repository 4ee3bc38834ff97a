import Documents
import Filling
package import GapAnalysis
import PolicyModel
import Scoring

/// Every question with its answer and what it counts, in the order of the checklist.
package struct AnswersTable: SpreadsheetTable {
  package static let name = "answers"
  package static let columns = [
    "indicator", "criterion", "section", "group", "dimension", "type", "question", "state",
    "answer", "except", "low", "high", "known", "value", "demonstrated", "effective_weight",
    "points_to_fix", "points_to_find_out", "evidence_state", "evidence", "why", "reason", "note",
    "required", "red_flag", "source", "at", "quote", "date", "public-note",
    "written",
  ]

  private let scope: AgencyScope
  private let figures: ExportedFigures
  private var round: Round { scope.round }
  private var checklist: Checklist { round.checklist }

  package init(_ scope: AgencyScope) {
    self.scope = scope
    figures = ExportedFigures(scope.round)
  }

  package var rows: [[TableCell]] {
    checklist.indicators.indices.filter(scope.holds(indicator:)).map { index in
      question(index) + numbers(index) + words(index) + grounds(index)
    }
  }

  private func question(_ index: IndicatorIndex) -> [TableCell] {
    let indicator = checklist.indicators[index]
    let exceptions = round.assessment.answers[index].exceptions
    return [
      .text(indicator.id), .text(checklist.criteria[indicator.criterion].id),
      .text(checklist.section(ofCriterion: indicator.criterion).id),
      .text(checklist.group(ofCriterion: indicator.criterion).id),
      .text(indicator.dimension.rawValue), .text(indicator.type.name), .text(indicator.question),
      .text(round.scorecard.indicators[index].state.name), .text(round.answerWords(index)),
      .ids(exceptions.map { checklist.victimGroups[$0].id }),
    ]
  }

  private func numbers(_ index: IndicatorIndex) -> [TableCell] {
    let interval = figures.interval(of: index)
    let points = figures.points(of: index)
    return [
      .optional(interval?.low), .optional(interval?.high), .optional(interval?.known),
      .optional(figures.value(of: index)), .optional(figures.demonstrated(of: index)),
      .number(round.scorecard.indicators[index].effectiveWeight), .optional(points?.toFix),
      .optional(points?.toFindOut),
    ]
  }

  /// What stands beside the answer.
  private func words(_ index: IndicatorIndex) -> [TableCell] {
    let (indicator, answer) = (checklist.indicators[index], round.assessment.answers[index])
    return [
      .text(round.scorecard.indicators[index].evidence.rawValue),
      .text(answer.evidence.map(\.markedWords.plain).joined(separator: "; ")),
      .text(answer.why?.rawValue ?? ""), .text(answer.reason ?? ""), .text(answer.note ?? ""),
      .text(indicator.isRequired ? "yes" : ""), .text(indicator.isRedFlag ? "yes" : ""),
    ]
  }

  /// The listed sources with what is said of each, under the names that an assessment has for it, and
  /// the answer itself as an assessment has it.
  private func grounds(_ index: IndicatorIndex) -> [TableCell] {
    let answer = round.assessment.answers[index]
    let pieces = answer.evidence.filter { $0.source != nil }
    return [
      .parts(pieces.map { $0.source ?? "" }), .parts(pieces.map { $0.at ?? "" }),
      .parts(pieces.map { $0.quote ?? "" }),
      .parts(pieces.map { $0.date.map(\.description) ?? "" }), .text(answer.publicNote ?? ""),
      .text(AnswerText.shown(answer.value, of: checklist.indicators[index].type) ?? ""),
    ]
  }
}
