import Documents
package import GapAnalysis
import PolicyModel

/// Register two, what is to be found out: a row each open question, in the order of its criteria.
package struct QuestionsTable: ReportTable {
  package static let name = "questions"
  package static let columns = [
    "rank", "tier", "criterion", "title", "section", "group", "indicator", "dimension", "question",
    "todo", "answer", "why", "reason", "weight", "points", "required", "red_flag", "lead",
    "support", "deadline", "ask", "ask_name",
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
      .word(gap.tier.rawValue, shown: gap.tier.title), .text(criterion.id), .text(criterion.title),
      .named(checklist.section(ofCriterion: gap.criterion)),
      .named(checklist.group(ofCriterion: gap.criterion)), .text(indicator.id),
      .word(indicator.dimension.rawValue, shown: indicator.dimension.words),
      .text(indicator.question),
      .word(question.todo.rawValue, shown: question.todo.words),
      .text(round.answerWords(question.indicator)),
      .why(answer.why), .text(answer.reason ?? ""),
      // What an answer adds to what is known, and what may turn out to be there.
      .number(100 * question.weight), .optional(points?.toFindOut),
      .mark(indicator.isRequired), .mark(indicator.isRedFlag),
      .text(round.lead(of: gap.criterion).map { checklist.agencies[$0].id } ?? ""),
      round.agencies(round.support(of: gap.criterion)),
      .day(gap.deadline), .text(asked.map { checklist.agencies[$0].id } ?? ""),
      .text(asked.map(round.name(of:)) ?? ""),
    ]
  }
}
