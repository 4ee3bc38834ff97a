import GapAnalysis
import PolicyModel
import Scoring

/// The cheapest way to a target, for reading and for programs.
package struct PathReport {
  private let round: Round
  private let path: PathToTarget
  private let after: Scorecard
  private let everywhere: (effort: Int, scorecard: Scorecard)
  private let targetBand: Band?

  package init(_ round: Round, _ path: PathToTarget, targetBand: Band?) {
    (self.round, self.path, self.targetBand) = (round, path, targetBand)
    after = path.scorecard(after: round.scorecard, checklist: round.checklist)
    everywhere = PathToTarget.oneStepEverywhere(round.scorecard, checklist: round.checklist)
  }

  /// Whether what was asked for is reached, after caps where that is a band.
  package var isReached: Bool {
    if let targetBand, let band = after.overall.bands?.band { return band >= targetBand }
    return path.isReached ?? true
  }

  package var document: Document {
    Document(
      [
        .heading(
          level: 1,
          Text(
            "A path for \(round.assessment.state.name), from \(Printed.day(round.assessment.date))"),
          anchor: nil),
        .heading(level: 2, "The steps", anchor: nil),
      ] + blocks)
  }

  /// What is said beside the heading, also in a report.
  var blocks: [Document.Block] {
    [.paragraph(Text(words))] + obstacles + [chart] + steps + [.paragraph(Text(scenario))]
  }

  private var aim: String {
    if let targetBand { return "the band \(targetBand.words)" }
    return path.request.target.map { "\(Printed.percent($0)) demonstrated" }
      ?? "as much as possible"
  }

  private var words: String {
    let now = Printed.percent(path.demonstrated)
    guard !path.steps.isEmpty else {
      return isReached
        ? "\(now) is demonstrated: \(aim) is reached already." : "Nothing can be done."
    }
    let band = after.overall.bands?.band.words ?? "–"
    let mandatory = path.steps.count(where: \.isMandatory)
    var words =
      "From \(now) to \(Printed.percent(path.predicted)) in \(Printed.count(path.steps.count, "step")) and "
      + "\(Printed.count(path.effort, "point")) of effort: the least that "
      + (path.request.target == nil ? "this budget allows to gain most. " : "leads to \(aim). ")
    if mandatory > 0 {
      words +=
        "\(Printed.count(mandatory, "step")) \(mandatory == 1 ? "comes" : "come") first whatever the target, "
        + "because of a red flag or a critical criterion. "
    }
    words += "The band is \(band) then."
    return words
  }

  private var obstacles: [Document.Block] {
    var items: [Text] = []
    if !isReached {
      let most = Printed.percent(path.most)
      items.append(
        Text(
          path.request.budget == nil && path.request.months == nil
            ? "\(aim.prefix(1).uppercased())\(aim.dropFirst()) cannot be reached: with every criterion at its "
              + "target \(most) would be demonstrated"
              + (targetBand == nil ? "." : ", and what caps the band is still there.")
            : "\(aim.prefix(1).uppercased())\(aim.dropFirst()) is not reached with this budget or by then; with "
              + "everything done \(most) would be demonstrated."))
    }
    for index in path.leftOut {
      items.append(
        round.criterionWords(index)
          + Text(": should come first, and does not fit the budget or the time."))
    }
    if !path.tooLate.isEmpty {
      let ids = path.tooLate.map { round.checklist.criteria[$0].id }.joined(separator: ", ")
      items.append(Text("Takes longer than there is time: \(ids)."))
    }
    return items.isEmpty ? [] : [.list(items)]
  }

  private var points: [Chart.Path.Point] {
    [.init(effort: 0, share: path.demonstrated)]
      + path.steps.map { .init(effort: $0.cumulativeEffort, share: $0.cumulative) }
  }

  private var chart: Document.Block {
    .chart(
      Chart(
        title: "Step by step",
        description: "What is demonstrated, in percent, after so many points of effort.",
        panels: [
          Chart.Panel(
            title: "Step by step",
            drawing: .path(Chart.Path(points: points, target: path.request.target)))
        ],
        table: Document.Table(
          [.init("Effort", .trailing), .init("Demonstrated", .trailing)],
          rows: points.map { [Text("\($0.effort)"), Text(Printed.percent($0.share))] })))
  }

  private var steps: [Document.Block] {
    guard !path.steps.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          [
            .init("Step", .trailing), .init("Criterion"), .init("How far"),
            .init("Effort", .trailing), .init("Then", .trailing), .init("To do"),
          ],
          rows: path.steps.enumerated().map { index, step in
            let criterion = round.checklist.criteria[step.option.criterion]
            let plan = round.assessment.plans[step.option.criterion]
            return [
              Text("\(index + 1)"), Text(criterion.id),
              Text(step.option.step.words + (step.isMandatory ? ", first" : "")),
              Text("\(step.option.effort)"), Text(Printed.percent(step.cumulative)),
              Text(plan?.action ?? criterion.recommendation),
            ]
          }))
    ]
  }

  private var scenario: String {
    let score = everywhere.scorecard.overall.score.map { Printed.percent($0.demonstrated) } ?? "–"
    return "If every criterion went one step up instead, \(score) would be demonstrated, for "
      + "\(Printed.count(everywhere.effort, "point")) of effort."
  }

  /// `assessor.plan/1`.
  package var json: JSONValue {
    .object([
      ("schema", .text("assessor.plan/1")), ("file", round.json),
      ("target", .optional(path.request.target)),
      ("budget", path.request.budget.map { .whole($0) } ?? .null),
      ("months", path.request.months.map { .whole($0) } ?? .null),
      ("demonstrated", .number(path.demonstrated)), ("predicted", .number(path.predicted)),
      ("effort", .whole(path.effort)), ("reached", .truth(isReached)), ("most", .number(path.most)),
      ("band", after.overall.bands.map { .whole($0.band.rawValue) } ?? .null),
      (
        "steps",
        .list(
          path.steps.map { step in
            .object([
              ("criterion", .text(round.checklist.criteria[step.option.criterion].id)),
              ("step", .text(step.option.step.rawValue)), ("mandatory", .truth(step.isMandatory)),
              ("effort", .whole(step.option.effort)), ("gain", .number(step.option.gain)),
              ("cumulative", .number(step.cumulative)),
              ("cumulativeEffort", .whole(step.cumulativeEffort)),
            ])
          })
      ),
      ("leftOut", .texts(path.leftOut.map { round.checklist.criteria[$0].id })),
      ("tooLate", .texts(path.tooLate.map { round.checklist.criteria[$0].id })),
      (
        "oneStepEverywhere",
        .object([
          ("effort", .whole(everywhere.effort)),
          ("demonstrated", .optional(everywhere.scorecard.overall.score?.demonstrated)),
        ])
      ),
    ])
  }
}

extension PathOption.Step {
  fileprivate var words: String {
    switch self {
    case .one: "one step up"
    case .full: "to its target"
    }
  }
}
