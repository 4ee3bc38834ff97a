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
    // What has been done already, or dropped, comes last.
    let isOver = { (gap: GapToFix) in assessment.plans[gap.criterion]?.status?.isOver == true }
    let sorted = scope.toFix.sorted { ($0.deadline, $0.tier) < ($1.deadline, $1.tier) }
    let rows = (sorted.filter { !isOver($0) } + sorted.filter(isOver)).map { gap in
      [
        Text(round.deadlineWords(gap)), jumps.criterion(gap.criterion), Text(gap.tier.rawValue),
        Text(leads(gap.criterion) ? "lead" : "support"),
        task(gap),
      ]
    }
    return [
      heading,
      .table(
        Document.Table(
          [.init("By"), .init("Gap"), .init("Tier"), .init("Part"), .init("To do")], rows: rows)),
    ]
  }

  private func task(_ gap: GapToFix) -> Text {
    let task = CriterionTask(round, gap.criterion, missing: gap.indicators)
    return [task.overPlan, task.words].compactMap(\.self).joined(" ")
  }

  /// What is put to the agency; with the rest it may be asked to help.
  private var toAnswer: [Document.Block] {
    let heading = Document.Block.heading(level: 3, "To answer", anchor: nil)
    let gaps = scope.toFindOut.sorted { ($0.deadline, $0.tier) < ($1.deadline, $1.tier) }
    let rows = gaps.flatMap { gap in
      gap.questions.filter { $0.canBeAnswered && isAsked($0) }.map { question in
        [
          Text(Printed.day(gap.deadline)), jumps.question(question.indicator),
          Text(round.todoWords(question).capitalisedFirst),
        ]
      }
    }
    let others = gaps.flatMap { gap in
      gap.questions.filter { $0.canBeAnswered && !isAsked($0) }
        .map { jumps.named($0.indicator) }
    }
    let help: [Document.Block] =
      others.isEmpty
      ? []
      : [
        .paragraph(
          Text("Others answer these, and may ask this agency to help: ") + others.joined("; ") + "."
        )
      ]
    guard !rows.isEmpty else {
      return [heading, .paragraph("No question that is put to this agency is open.")] + help
    }
    return [
      heading,
      .table(Document.Table([.init("By"), .init("Question"), .init("What to do")], rows: rows)),
    ] + help
  }

  private func isAsked(_ question: OpenQuestion) -> Bool {
    round.agency(answering: question.indicator) == scope.agency
  }

  private func leads(_ criterion: CriterionIndex) -> Bool {
    round.lead(of: criterion) == scope.agency
  }
}
