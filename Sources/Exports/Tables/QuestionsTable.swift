import Documents
package import GapAnalysis
import PolicyModel

/// Register two, what is to be found out: a row each open question, in the order of its criteria.
package struct QuestionsTable: SpreadsheetTable {
  package static let name = "questions"
  package static let columns = [
    "rank", "tier", "criterion", "title", "section", "group", "indicator", "dimension", "question",
    "todo", "answer", "why", "reason", "weight", "points", "required", "red_flag", "lead",
    "support", "deadline", "ask", "ask_name",
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
    round.register.toFindOut.enumerated().filter { scope.holds(criterion: $0.element.criterion) }
      .flatMap { place, gap in
        gap.questions.map { [.whole(place + 1)] + row($0, of: gap) }
      }
  }

  private func row(_ question: OpenQuestion, of gap: GapToFindOut) -> [TableCell] {
    let criterion = checklist.criteria[gap.criterion]
    let indicator = checklist.indicators[question.indicator]
    let answer = round.assessment.answers[question.indicator]
    let points = figures.points(of: question.indicator)
    let asked = round.agency(answering: question.indicator)
    return [
      .text(gap.tier.rawValue), .text(criterion.id), .text(criterion.title),
      .text(checklist.section(ofCriterion: gap.criterion).id),
      .text(checklist.group(ofCriterion: gap.criterion).id), .text(indicator.id),
      .text(indicator.dimension.rawValue), .text(indicator.question),
      .text(question.todo.rawValue), .text(round.answerWords(question.indicator)),
      .text(answer.why?.rawValue ?? ""), .text(answer.reason ?? ""),
      // What an answer adds to what is known, and what may turn out to be there.
      .number(100 * question.weight), .optional(points?.toFindOut),
      .text(indicator.isRequired ? "yes" : ""), .text(indicator.isRedFlag ? "yes" : ""),
      .text(round.lead(of: gap.criterion).map { checklist.agencies[$0].id } ?? ""),
      .ids(round.support(of: gap.criterion).map { checklist.agencies[$0].id }),
      .text("\(gap.deadline)"), .text(asked.map { checklist.agencies[$0].id } ?? ""),
      .text(asked.map(round.name(of:)) ?? ""),
    ]
  }
}
