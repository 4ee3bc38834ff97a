package import GapAnalysis
import PolicyModel
import Scoring

/// The gap register, a row each gap, in its order.
package struct GapsTable: SpreadsheetTable {
  package static let name = "gaps"
  package static let columns = [
    "rank", "tier", "criterion", "title", "section", "group", "status", "gate", "weight",
    "demonstrated", "possible", "coverage", "target", "shortfall", "confirmed", "unproven",
    "points", "priority", "kind", "effort", "quadrant", "lead", "support", "deadline", "decided",
    "decision_status", "recommendation", "themes", "takeaway",
  ]

  private let scope: AgencyScope
  private var round: Round { scope.round }
  private var checklist: Checklist { round.checklist }

  package init(_ scope: AgencyScope) { self.scope = scope }

  package var rows: [[TableCell]] {
    round.register.gaps.enumerated().filter { scope.holds(criterion: $0.element.criterion) }.map {
      rank, gap -> [TableCell] in
      let criterion = checklist.criteria[gap.criterion]
      let result = round.scorecard.criteria[gap.criterion]
      let plan = round.assessment.plans[gap.criterion]
      return [
        .whole(rank + 1), .text(gap.tier.rawValue), .text(criterion.id), .text(criterion.title),
        .text(checklist.section(ofCriterion: gap.criterion).id),
        .text(checklist.group(ofCriterion: gap.criterion).id),
        .text(result.status.rawValue), .text(result.gate?.rawValue ?? ""),
        .number(criterion.weight), .optional(result.score?.demonstrated),
        .optional(result.score?.possible), .optional(result.score?.coverage),
        .number(criterion.target),
        .number(gap.shortfall), .number(gap.confirmed), .number(gap.unproven),
        .number(gap.impact), .number(gap.priority), .text(gap.action.rawValue),
        .whole(gap.effort), .text(gap.quadrant?.rawValue ?? ""),
        .text(round.lead(of: gap.criterion).map { checklist.agencies[$0].id } ?? ""),
        .ids(round.support(of: gap.criterion).map { checklist.agencies[$0].id }),
        .text("\(gap.deadline)"), .text(plan?.action ?? ""),
        .text(plan?.status?.rawValue ?? ""), .text(criterion.recommendation),
        .ids(criterion.themes.map { checklist.themes[$0].id }),
        .text(criterion.source.locator),
      ]
    }
  }
}
