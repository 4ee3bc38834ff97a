package import Documents
package import GapAnalysis
import PolicyModel
import Scoring

/// The cheapest way to a target.
package struct PathReport {
  private let outlook: PathOutlook
  private var round: Round { outlook.round }
  private var path: PathToTarget { outlook.path }

  package init(_ outlook: PathOutlook) { self.outlook = outlook }

  package var document: Document {
    Document(
      [
        .heading(
          level: 1,
          Text(
            "A path for \(round.assessment.state.name), from \(Printed.day(round.assessment.date))"),
          anchor: nil)
      ] + round.introduction + [.heading(level: 2, "The steps", anchor: nil)] + blocks)
  }

  /// What is said beside the heading, also in a report.
  var blocks: [Document.Block] {
    [.paragraph(Text(words.summary))] + words.obstacles + first + chart + [
      .paragraph(Text(scenario))
    ]
  }

  private var words: PathWords { PathWords(outlook) }

  /// What comes first whatever the target, and why.
  private var first: [Document.Block] {
    let steps = path.steps.filter(\.isMandatory)
    guard !steps.isEmpty else { return [] }
    return [
      .paragraph("These come first in any case:"),
      .list(
        steps.map { step in
          let reasons = FirstReason.all(step.option.criterion, round.scorecard, round.checklist)
            .map { $0.words { Text(round.checklist.indicators[$0].id) } }
          return round.criterionWords(step.option.criterion) + ": " + reasons.joined("; ") + "."
        }),
    ]
  }

  private var chart: [Document.Block] {
    guard !path.steps.isEmpty else { return [] }
    let points =
      [Chart.Path.Point(effort: 0, share: path.demonstrated)]
      + path.steps.map { .init(effort: $0.cumulativeEffort, share: $0.cumulative) }
    return [
      .chart(
        Chart(
          title: "Step by step",
          description:
            "What is demonstrated, in percent, after so many points of effort. \(effortWords)",
          panels: [
            Chart.Panel(
              title: "Step by step",
              drawing: .path(Chart.Path(points: points, target: path.request.target)))
          ], table: steps, isTableMore: true))
    ]
  }

  /// The scale of efforts.
  private var effortWords: String {
    let effort = round.scorecard.rules.effort
    return
      "A small effort counts \(Printed.count(effort.small, "point")), a medium one \(effort.medium), "
      + "a large one \(effort.large); one step up takes half of it, rounded up."
  }

  private var steps: Document.Table {
    let start = [
      "now", "–", "–", "–", "0", Printed.percent(path.demonstrated), "",
    ].map { Text($0) }
    return Document.Table(
      [
        .init("Step"), .init("Criterion"), .init("How far"), .init("Effort", .trailing),
        .init("So far", .trailing), .init("Then", .trailing), .init("To do"),
      ],
      rows: [start]
        + path.steps.enumerated().map { index, step in
          let criterion = round.checklist.criteria[step.option.criterion]
          let plan = round.assessment.plans[step.option.criterion]
          return [
            Text("\(index + 1)"), Text(criterion.id), Text(step.option.step.words),
            Text("\(step.option.effort)"), Text("\(step.cumulativeEffort)"),
            Text(Printed.percent(step.cumulative)),
            Text((plan?.status?.isOver == true ? nil : plan?.action) ?? criterion.recommendation),
          ]
        })
  }

  private var scenario: String {
    let score =
      outlook.everywhere.scorecard.overall.score.map { Printed.percent($0.demonstrated) } ?? "–"
    return "If every criterion went one step up instead, \(score) would be demonstrated, for "
      + "\(Printed.count(outlook.everywhere.effort, "point")) of effort."
  }
}

extension PathOption.Step {
  fileprivate var words: String {
    switch self {
    case .one: "one step up"
    case .full: "to target"
    }
  }
}
