import Documents
import Filling
package import GapAnalysis
import PolicyModel
import Scoring

/// Every question with its answer and what it counts, in the order of the checklist.
package struct AnswersTable: ReportTable {
  package static let name = "answers"
  package static let columns = [
    "indicator", "criterion", "section", "group", "dimension", "type", "question", "state",
    "answer", "except", "low", "high", "known", "value", "demonstrated", "effective_weight",
    "points_to_fix", "points_to_find_out", "evidence_state", "evidence", "why", "reason", "note",
    "required", "red_flag", "source", "at", "quote", "date", "public-note",
    "written", "answered_by", "accepted_by", "accepted_on",
  ]

  private let scope: AgencyScope
  private let figures: ExportedFigures
  package var round: Round { scope.round }
  private var checklist: Checklist { round.checklist }

  package init(_ scope: AgencyScope) {
    self.scope = scope
    figures = ExportedFigures(scope.round)
  }

  package var rows: [[TableCell]] {
    checklist.indicators.indices.filter(scope.holds(indicator:)).map { index in
      question(index) + numbers(index) + words(index) + grounds(index) + origins(index)
    }
  }

  private func question(_ index: IndicatorIndex) -> [TableCell] {
    let indicator = checklist.indicators[index]
    let state = round.scorecard.indicators[index].state
    let exceptions = round.assessment.answers[index].exceptions
    return [
      .text(indicator.id), .named(checklist.criteria[indicator.criterion]),
      .named(checklist.section(ofCriterion: indicator.criterion)),
      .named(checklist.group(ofCriterion: indicator.criterion)),
      .word(indicator.dimension.rawValue, shown: indicator.dimension.words),
      .word(indicator.type.name, shown: indicator.type.shown), .text(indicator.question),
      .word(state.name, shown: state.words), .text(round.answerWords(index)),
      .named(
        exceptions.map { checklist.victimGroups[$0] }.map { .init(id: $0.id, title: $0.label) }),
    ]
  }

  private func numbers(_ index: IndicatorIndex) -> [TableCell] {
    let interval = figures.interval(of: index)
    let points = figures.points(of: index)
    return [
      .optional(share: interval?.low), .optional(share: interval?.high),
      .optional(share: interval?.known), .optional(share: figures.value(of: index)),
      .optional(share: figures.demonstrated(of: index)),
      .share(round.scorecard.indicators[index].effectiveWeight), .optional(points?.toFix),
      .optional(points?.toFindOut),
    ]
  }

  /// What stands beside the answer.
  private func words(_ index: IndicatorIndex) -> [TableCell] {
    let (indicator, answer) = (checklist.indicators[index], round.assessment.answers[index])
    let evidence = round.scorecard.indicators[index].evidence
    return [
      .word(evidence.rawValue, shown: evidence.words),
      .text(answer.evidence.map(\.markedWords.plain).joined(separator: "; ")),
      .why(answer.why), .text(answer.reason ?? ""), .text(answer.note ?? ""),
      .mark(indicator.isRequired), .mark(indicator.isRedFlag),
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
      .written(AnswerText.shown(answer.value, of: checklist.indicators[index].type) ?? ""),
    ]
  }

  /// The offices that gave the answer, and the one that accepts it as it stands.
  private func origins(_ index: IndicatorIndex) -> [TableCell] {
    let origins = round.assessment.answeredBy[index] ?? []
    let offices = origins.compactMap { round.assessment.officeName(of: $0, in: checklist) }
    let accepted = round.assessment.accepted[index].flatMap { $0.holds ? $0 : nil }
    return [
      .parts(offices), .text(accepted?.by ?? ""), accepted?.on.map(TableCell.day) ?? .none,
    ]
  }
}
