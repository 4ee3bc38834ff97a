import Documents
import GapAnalysis
import PolicyModel

/// One round against the one before it: first what a minister asks, then what it comes from.
struct ProgressPart {
  private let step: RoundStep
  private var old: Round { step.old }
  private var new: Round { step.new }
  private let hasDays: Bool

  /// - Parameter hasDays: whether the heading says from which day to which.
  init(_ step: RoundStep, hasDays: Bool) { (self.step, self.hasDays) = (step, hasDays) }

  var blocks: [Document.Block] {
    let title =
      hasDays
      ? "\(Printed.day(old.assessment.date)) to \(Printed.day(new.assessment.date))"
      : "What changed"
    return [.heading(level: 2, Text(title), anchor: nil)] + headline + AlertChanges(step).blocks
      + measures + MovedAnswers(step, isBetter: true).blocks
      + MovedAnswers(step, isBetter: false).blocks + LostAnswers(step).blocks
      + ProgressFigures(step).blocks
  }

  private var words: ProgressWording { ProgressWording(step) }

  private var headline: [Document.Block] {
    let overall = step.progress.overall
    guard let before = overall.old, let after = overall.new else {
      return [.paragraph("One of the rounds has nothing to score.")]
    }
    return [
      .paragraph(Text(words.headline(before, after))),
      .table(HeadlineTable(step, before, after).table),
      .paragraph(Text(words.counts)),
    ]
  }

  private var measures: [Document.Block] {
    let title = Text("What the plan of \(Printed.day(old.assessment.date)) became")
    let head: [Document.Block] = [
      .heading(level: 3, title, anchor: nil), .paragraph(Text(words.measures)),
    ]
    guard !step.progress.measures.isEmpty else { return head }
    return head + [
      .table(
        Document.Table(
          [.init("Criterion"), .init("Measure"), .init("By"), .init("Became")],
          rows: step.progress.measures.map { measure in
            [
              Text(new.checklist.named(measure.criterion)),
              .written(measure.plan.action ?? "–"),
              Text(measure.plan.deadline.map(Printed.day) ?? "–"), Text(words.outcome(measure)),
            ]
          }))
    ]
  }
}
