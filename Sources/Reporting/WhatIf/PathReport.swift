import GapAnalysis
import PolicyModel
import Scoring

/// The cheapest way to a target, for reading and for programs.
package struct PathReport {
  let round: Round
  let path: PathToTarget
  let after: Scorecard
  let everywhere: (effort: Int, scorecard: Scorecard)
  private let targetBand: Band?

  package init(_ round: Round, _ path: PathToTarget, targetBand: Band?) {
    (self.round, self.path, self.targetBand) = (round, path, targetBand)
    after = path.scorecard(after: round.scorecard, checklist: round.checklist)
    everywhere = PathToTarget.oneStepEverywhere(round.scorecard, checklist: round.checklist)
  }

  /// Whether what was asked for is reached, after caps where that is a band; without a target, always.
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
          anchor: nil)
      ] + round.introduction + [.heading(level: 2, "The steps", anchor: nil)] + blocks)
  }

  /// What is said beside the heading, also in a report.
  var blocks: [Document.Block] {
    [.paragraph(Text(words))] + obstacles + first + chart + [.paragraph(Text(scenario))]
  }

  private var aim: String {
    if let targetBand { return "the band \(targetBand.words)" }
    return path.request.target.map { "\(Printed.percent($0)) demonstrated" } ?? ""
  }

  /// What keeps the path short of more: the budget, the time, or both.
  private var limits: String? {
    let limits = [
      path.request.budget.map { "this budget of \(Printed.count($0, "point"))" },
      path.request.period.map { "the time until \(Printed.day($0.upperBound))" },
    ].compactMap(\.self)
    return limits.isEmpty ? nil : limits.joined(separator: " and ")
  }

  private var words: String {
    let now = Printed.percent(path.demonstrated)
    guard !path.steps.isEmpty else {
      if path.request.target != nil, isReached {
        return "\(now) is demonstrated: \(aim) is reached already."
      }
      if path.isReached == true, let target = path.request.target {
        return "\(now) is demonstrated; \(aim) needs \(Printed.percent(target))."
      }
      return "\(now) is demonstrated, and nothing "
        + (limits.map { "that fits \($0) " } ?? "") + "would add to it."
    }
    let first = path.steps.count(where: \.isMandatory)
    let band = after.overall.bands?.band.words ?? "–"
    return "From \(now) to \(Printed.percent(path.predicted)) in "
      + "\(Printed.count(path.steps.count, "step")) and \(Printed.count(path.effort, "point")) of effort"
      + "\(claim(hasFirst: first > 0)). "
      + (first == 0
        ? ""
        : "\(Printed.count(first, "step")) \(first == 1 ? "comes" : "come") first, because of a red flag or "
          + "a critical criterion. ") + "The band is \(band) then."
  }

  /// In what the path is the best there is.
  private func claim(hasFirst: Bool) -> String {
    let fits = path.leftOut.isEmpty ? "" : " and fits"
    let once = hasFirst ? ", once what must come first\(fits) is done" : ""
    guard let target = path.request.target else {
      return ": the most that fits \(limits ?? "")\(once)"
    }
    guard path.isReached == true else {
      return ": as far as \(limits ?? "the criteria's targets") \(limits == nil ? "go" : "allows")"
    }
    if Tolerance.isAtLeast(path.demonstrated, target) {
      return ", though the \(Printed.percent(target)) asked for is demonstrated already"
    }
    return isReached
      ? ": the least that leads to \(aim)\(once)"
      : ": the least that demonstrates \(Printed.percent(target))\(once)"
  }

  private var obstacles: [Document.Block] {
    var items: [Text] = []
    if path.request.target != nil, path.isReached != true {
      let most = Printed.percent(path.most)
      items.append(
        Text(
          limits == nil
            ? "\(aim.prefix(1).uppercased())\(aim.dropFirst()) cannot be reached: with all that can be "
              + "proposed done, \(most) would be demonstrated."
            : "\(aim.prefix(1).uppercased())\(aim.dropFirst()) is not reached; without limits, and with all "
              + "that can be proposed done, \(most) would be demonstrated."))
    } else if let targetBand, !isReached {
      items.append(capped(targetBand))
    }
    if !path.leftOut.isEmpty {
      let ids = path.leftOut.map { round.checklist.criteria[$0].id }.joined(separator: ", ")
      items.append(Text("Should come first, and does not fit \(limits ?? ""): \(ids)."))
    }
    if !path.tooLate.isEmpty {
      let ids = path.tooLate.map { round.checklist.criteria[$0].id }.joined(separator: ", ")
      items.append(Text("Takes longer than there is time: \(ids)."))
    }
    return items.isEmpty ? [] : [.list(items)]
  }

  /// Why a band is not given though enough is demonstrated, and whether it ever would be.
  private func capped(_ targetBand: Band) -> Text {
    let rules = round.scorecard.rules
    let reasons = after.overall.caps.map { cap in
      switch cap {
      case .criticalGate(let criterion):
        "the critical criterion \(round.checklist.criteria[criterion].id) does not pass"
      case .outcome:
        "it also needs \(Printed.percent(rules.outcomeGate)) demonstrated over the outcomes, the results for the "
          + "people concerned"
      }
    }
    let all = PathToTarget.everythingDone(round.scorecard, checklist: round.checklist)
    let band = all.overall.bands?.band ?? .notDemonstrated
    return Text(
      "That is not enough for the band \(targetBand.words): "
        + "\(reasons.joined(separator: "; ")). "
        + (band >= targetBand
          ? "With all that can be proposed done it would be given."
          : "With all that can be proposed done the band would be \(band.words)."))
  }

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
      + "a large one \(effort.large); one step up takes half of it."
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
            Text(
              isOver(plan) ? criterion.recommendation : plan?.action ?? criterion.recommendation),
          ]
        })
  }

  /// Whether a measure of the State's is no more to be done.
  private func isOver(_ plan: Plan?) -> Bool {
    switch plan?.status {
    case .done, .verified, .dropped: true
    default: false
    }
  }

  private var scenario: String {
    let score = everywhere.scorecard.overall.score.map { Printed.percent($0.demonstrated) } ?? "–"
    return "If every criterion went one step up instead, \(score) would be demonstrated, for "
      + "\(Printed.count(everywhere.effort, "point")) of effort."
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
