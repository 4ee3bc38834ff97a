import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What would change the picture: how firm it is, the way to the next band, the State's own plan, and
/// the same scores by theme and by agency.
struct AheadPart: ReportPart {
  static let anchor = "part.ahead"
  static let title = "What would change the picture"

  let round: Round

  /// Nil in an agency's sheet, and where nothing that carries weight applies.
  init?(_ report: Report) {
    guard report.scope.isWhole, report.scorecard.overall.score != nil else { return nil }
    round = report.round
  }

  var blocks: [Document.Block] {
    firmness + path + planProgress
      + [SubjectTable(round, byTheme: true), SubjectTable(round, byTheme: false)].flatMap(\.section)
  }

  private var firmness: [Document.Block] {
    let settings = Robustness.Settings(scorecard.rules)
    guard
      let robustness = Robustness(
        scorecard, checklist: checklist, register: round.register, settings: settings)
    else { return [] }
    return [.heading(level: 3, "How firm is the result?", anchor: nil)]
      + RobustnessBrief(round, robustness).blocks
  }

  /// The cheapest way to the next band, if there is one above; without a band, what to find out first.
  private var path: [Document.Block] {
    guard let bands = scorecard.overall.bands else { return [] }
    guard let band = bands.band else { return questions }
    guard let next = Band(rawValue: band.rawValue + 1),
      let path = PathToTarget(
        scorecard, checklist: checklist, register: round.register,
        request: .init(target: next.threshold(scorecard.rules)))
    else { return [] }
    return [.heading(level: 3, Text("A path to the band \(next.words)"), anchor: nil)]
      + PathReport(PathOutlook(round, path, targetBand: next)).blocks(level: 3)
  }

  private var questions: [Document.Block] {
    FirstQuestionList(round, FirstQuestions(scorecard, round.register)).section(level: 3)
  }

  /// What the State has decided to do, and what is late on the day of the assessment.
  private var planProgress: [Document.Block] {
    guard !assessment.plans.isEmpty else { return [] }
    let plans = assessment.plans.sorted { $0.key < $1.key }
    let late = plans.filter { $0.value.isOverdue(on: assessment.date) }
    let done = plans.count { $0.value.status?.isDone == true }
    return [
      .heading(level: 3, "The State's plan", anchor: nil),
      .paragraph(
        Text(
          "\(Printed.count(plans.count, "measure")): \(done) done, \(late.count) overdue on "
            + "\(Printed.day(assessment.date)).")),
      .table(
        Document.Table(
          [
            .init("Criterion"), .init("Measure"), .init("Lead"), .init("By"), .init("Status"),
          ],
          rows: plans.map { index, plan in
            [
              jumps.criterion(index),
              .written(plan.action ?? "–"), Text(round.agencyName(plan.lead)),
              Text(plan.deadline.map(Printed.day) ?? "–"),
              Text(status(of: plan, index)),
            ]
          })),
    ]
  }

  /// With what contradicts it: that it is late, or that what is done did not do.
  private func status(of plan: Plan, _ index: CriterionIndex) -> String {
    let criterion = scorecard.criteria[index].status
    let remark =
      plan.isOverdue(on: assessment.date)
      ? ", overdue"
      : plan.status?.isDone == true && criterion != .met
        ? ", but the criterion is \(criterion.words)" : ""
    return (plan.status?.words ?? "–") + remark
  }
}
