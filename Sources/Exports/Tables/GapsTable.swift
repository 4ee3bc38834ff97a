import Documents
package import GapAnalysis
import PolicyModel
import Scoring

/// Register one, what is to be fixed: a row each criterion, in its order.
package struct GapsTable: ReportTable {
  package static let name = "gaps"
  package static let columns = [
    "rank", "tier", "criterion", "title", "section", "group", "status", "gate", "weight",
    "demonstrated", "possible", "coverage", "target", "shortfall", "points", "priority", "effort",
    "quadrant", "lead", "support", "deadline", "decided", "decision_status", "indicators",
    "recommendation", "themes", "takeaway", "lead_name",
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
      .word(gap.tier.rawValue, shown: gap.tier.title), .text(criterion.id), .text(criterion.title),
      .named(checklist.section(ofCriterion: gap.criterion)),
      .named(checklist.group(ofCriterion: gap.criterion)),
      .word(result.status.rawValue, shown: result.status.words), .gate(result.gate),
      .number(criterion.weight), .optional(share: score?.demonstrated),
      .optional(share: score?.possible), .optional(share: score?.coverage),
      .share(criterion.target),
    ]
  }

  private func figures(_ gap: GapToFix) -> [TableCell] {
    [
      .share(gap.shortfall), .number(gap.impact), .number(gap.priority), .whole(gap.effort),
      gap.quadrant.map { .word($0.rawValue, shown: $0.name) } ?? .none,
    ]
  }

  /// Who is to do what by when.
  private func work(_ gap: GapToFix) -> [TableCell] {
    let criterion = checklist.criteria[gap.criterion]
    let plan = round.assessment.plans[gap.criterion]
    return [
      .text(round.lead(of: gap.criterion).map { checklist.agencies[$0].id } ?? ""),
      round.agencies(round.support(of: gap.criterion)), .day(gap.deadline),
      .text(plan?.action ?? ""),
      plan?.status.map { .word($0.rawValue, shown: $0.words) } ?? .none,
      round.questions(gap.indicators), .text(criterion.recommendation),
      .named(
        criterion.themes.map { checklist.themes[$0] }.map { .init(id: $0.id, title: $0.title) }),
      .text(criterion.source.locator),
      .text(round.lead(of: gap.criterion).map(round.name(of:)) ?? ""),
    ]
  }
}
