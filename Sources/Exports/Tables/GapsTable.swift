package import GapAnalysis
import PolicyModel
import Scoring

/// Register one, what is to be fixed: a row each criterion, in its order.
package struct GapsTable: SpreadsheetTable {
  package static let name = "gaps"
  package static let columns = [
    "rank", "tier", "criterion", "title", "section", "group", "status", "gate", "weight",
    "demonstrated", "possible", "coverage", "target", "shortfall", "points", "priority", "effort",
    "quadrant", "lead", "support", "deadline", "decided", "decision_status", "indicators",
    "recommendation", "themes", "takeaway", "lead_name",
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
    round.register.toFix.enumerated().filter { scope.holds(criterion: $0.element.criterion) }.map {
      place, gap in
      [.whole(place + 1)] + standing(gap) + figures(figures.row(gap)) + work(gap)
    }
  }

  /// What the criterion is and how it stands.
  private func standing(_ gap: GapToFix) -> [TableCell] {
    let criterion = checklist.criteria[gap.criterion]
    let result = round.scorecard.criteria[gap.criterion]
    let score = figures.score(of: gap.criterion)
    return [
      .text(gap.tier.rawValue), .text(criterion.id), .text(criterion.title),
      .text(checklist.section(ofCriterion: gap.criterion).id),
      .text(checklist.group(ofCriterion: gap.criterion).id),
      .text(result.status.rawValue), .text(result.gate?.rawValue ?? ""),
      .number(criterion.weight), .optional(score?.demonstrated), .optional(score?.possible),
      .optional(score?.coverage), .number(criterion.target),
    ]
  }

  private func figures(_ gap: GapToFix) -> [TableCell] {
    [
      .number(gap.shortfall), .number(gap.impact), .number(gap.priority), .whole(gap.effort),
      .text(gap.quadrant?.rawValue ?? ""),
    ]
  }

  /// Who is to do what by when.
  private func work(_ gap: GapToFix) -> [TableCell] {
    let criterion = checklist.criteria[gap.criterion]
    let plan = round.assessment.plans[gap.criterion]
    return [
      .text(round.lead(of: gap.criterion).map { checklist.agencies[$0].id } ?? ""),
      .ids(round.support(of: gap.criterion).map { checklist.agencies[$0].id }),
      .text("\(gap.deadline)"), .text(plan?.action ?? ""), .text(plan?.status?.rawValue ?? ""),
      .ids(gap.indicators.map { checklist.indicators[$0].id }), .text(criterion.recommendation),
      .ids(criterion.themes.map { checklist.themes[$0].id }), .text(criterion.source.locator),
      .text(round.lead(of: gap.criterion).map(round.name(of:)) ?? ""),
    ]
  }
}
