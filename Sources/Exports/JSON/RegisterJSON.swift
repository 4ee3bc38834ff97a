import GapAnalysis
import PolicyModel

/// The two registers of a scorecard: what is to be fixed, and what is to be found out.
struct RegisterJSON {
  private let round: Round
  private let figures: ExportedFigures
  private var checklist: Checklist { round.checklist }

  init(_ round: Round, _ figures: ExportedFigures) { (self.round, self.figures) = (round, figures) }

  var members: JSONMembers {
    [
      ("toFix", .list(round.register.toFix.map { json(figures.row($0)) })),
      ("toFindOut", .list(round.register.toFindOut.map { json(figures.row($0)) })),
    ]
  }

  private func json(_ gap: GapToFix) -> JSONValue {
    .object([
      ("criterion", .text(checklist.criteria[gap.criterion].id)),
      ("tier", .text(gap.tier.rawValue)), ("shortfall", .number(gap.shortfall)),
      ("contribution", .number(gap.contribution)), ("priority", .number(gap.priority)),
      ("impact", .number(gap.impact)), ("effort", .whole(gap.effort)),
      ("quadrant", gap.quadrant.map { .text($0.rawValue) } ?? .null),
      ("deadline", .text("\(gap.deadline)")),
      ("indicators", .texts(gap.indicators.map { checklist.indicators[$0].id })),
    ])
  }

  private func json(_ gap: GapToFindOut) -> JSONValue {
    .object([
      ("criterion", .text(checklist.criteria[gap.criterion].id)),
      ("tier", .text(gap.tier.rawValue)), ("shortfall", .number(gap.shortfall)),
      ("contribution", .number(gap.contribution)), ("priority", .number(gap.priority)),
      ("deadline", .text("\(gap.deadline)")), ("questions", .list(gap.questions.map(json))),
    ])
  }

  private func json(_ question: OpenQuestion) -> JSONValue {
    .object([
      ("indicator", .text(checklist.indicators[question.indicator].id)),
      ("todo", .text(question.todo.rawValue)),
    ])
  }
}
