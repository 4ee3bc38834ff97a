import Scoring
import PolicyModel
import Documents
import GapAnalysis

/// What an agency must do and what it must answer, and by when.
struct AgencyTasks: ReportPiece {
  private let scope: AgencyScope
  var round: Round { scope.round }

  init(_ scope: AgencyScope) { self.scope = scope }

  var blocks: [Document.Block] { toDo + toAnswer }

  private var toDo: [Document.Block] {
    let heading = Document.Block.heading(level: 3, "To do", anchor: nil)
    guard !scope.toFix.isEmpty else {
      return [
        heading,
        .paragraph("Nothing: no gap that is known is led or supported by this agency."),
      ]
    }
    let rows = scope.toFix.sorted { ($0.deadline, $0.tier) < ($1.deadline, $1.tier) }.map { gap in
      let isMet = scorecard.criteria[gap.criterion].status == .met
      let isPlanned = assessment.plans[gap.criterion]?.action != nil
      let task = round.decision(gap.criterion)
      return [
        Text(round.deadlineWords(gap)), jumps.criterion(gap.criterion), Text(gap.tier.rawValue),
        Text(part(gap.criterion)), Text(isMet && !isPlanned ? "As far as missing: \(task)" : task),
      ]
    }
    return [
      heading,
      .table(
        Document.Table(
          [.init("By"), .init("Gap"), .init("Tier"), .init("Part"), .init("To do")], rows: rows)),
    ]
  }

  private var toAnswer: [Document.Block] {
    let heading = Document.Block.heading(level: 3, "To answer", anchor: nil)
    let rows = scope.toFindOut.sorted { ($0.deadline, $0.tier) < ($1.deadline, $1.tier) }
      .flatMap { gap in
        gap.questions.filter { $0.todo != .wait }.map { question in
          [
            Text(Printed.day(gap.deadline)), jumps.question(question.indicator),
            Text(part(gap.criterion)), Text(question.todo.words.capitalisedFirst),
          ]
        }
      }
    guard !rows.isEmpty else {
      return [heading, .paragraph("Nothing: no question to this agency is open.")]
    }
    return [
      heading,
      .table(
        Document.Table(
          [.init("By"), .init("Question"), .init("Part"), .init("What to do")], rows: rows)),
    ]
  }

  private func part(_ criterion: CriterionIndex) -> String {
    round.lead(of: criterion) == scope.agency ? "lead" : "support"
  }
}
