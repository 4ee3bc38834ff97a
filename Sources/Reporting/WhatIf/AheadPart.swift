import GapAnalysis
import PolicyModel
import Scoring

/// What would change the picture: how firm it is, the way to the next band, the State's own plan, and
/// the same scores by theme and by agency.
extension Report {
  var ahead: [Document.Block] {
    guard agency == nil, scorecard.overall.score != nil else { return [] }
    return [Part.ahead.heading] + firmness + path + planProgress
      + cuts("By theme", "Theme", round.checklist.themes.map(\.title), Cut.byTheme(round))
      + cuts(
        "By lead agency", "Lead agency", round.checklist.agencies.map(\.title),
        Cut.byAgency(round))
  }

  private var firmness: [Document.Block] {
    let settings = Robustness.Settings(scorecard.rules)
    guard
      let robustness = Robustness(
        scorecard, checklist: checklist, register: register, settings: settings)
    else { return [] }
    return [.heading(level: 3, "How firm is the result?", anchor: nil)]
      + RobustnessReport(round, robustness).brief
  }

  /// The cheapest way to the next band, if there is one above.
  private var path: [Document.Block] {
    guard let bands = scorecard.overall.bands, let next = Band(rawValue: bands.band.rawValue + 1),
      let path = PathToTarget(
        scorecard, checklist: checklist, register: register,
        request: .init(target: scorecard.rules.bands[next.rawValue - 1]))
    else { return [] }
    return [.heading(level: 3, Text("A path to the band \(next.words)"), anchor: nil)]
      + PathReport(round, path, targetBand: next).blocks
  }

  /// What the State has decided to do, and what is late on the day of the assessment.
  private var planProgress: [Document.Block] {
    guard !assessment.plans.isEmpty else { return [] }
    let plans = assessment.plans.sorted { $0.key < $1.key }
    let late = plans.filter { isOverdue($0.value) }
    let done = plans.count { [.done, .verified].contains($0.value.status) }
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
              Text.link(checklist.criteria[index].id, to: checklist.criteria[index].id),
              Text(plan.action ?? "–"), Text(agencyTitle(plan.lead)),
              Text(plan.deadline.map(Printed.day) ?? "–"),
              Text((plan.status?.words ?? "–") + (isOverdue(plan) ? ", overdue" : "")),
            ]
          })),
    ]
  }

  private func isOverdue(_ plan: Plan) -> Bool {
    plan.status?.isOver != true && (plan.deadline.map { $0 < assessment.date } ?? false)
  }

  private func cuts(
    _ title: String, _ head: String, _ names: [String], _ cuts: [Cut]
  ) -> [Document.Block] {
    guard !cuts.isEmpty else { return [] }
    return [.heading(level: 3, Text(title), anchor: nil), cutTable(head, names, cuts)]
  }

  /// Themes or agencies with their scores.
  private func cutTable(_ head: String, _ names: [String], _ cuts: [Cut]) -> Document.Block {
    .table(
      Document.Table(
        [
          .init(head), .init("Criteria", .trailing), .init("Demonstrated", .trailing),
          .init("Range", .trailing), .init("Known", .trailing),
        ],
        rows: cuts.map { cut in
          let score = cut.score.map(PrintedScore.init)
          return [
            Text(names[cut.index]), Text("\(cut.criteria.count)"),
            Text(score?.demonstrated ?? "not applicable"),
            Text(score?.range ?? "–"), Text(score?.coverage ?? "–"),
          ]
        }))
  }

  /// The country profile's figures by theme or by agency.
  package func cutProfile(byTheme: Bool) -> Document {
    let (title, head, names, cuts) =
      byTheme
      ? ("By theme", "Theme", checklist.themes.map(\.title), Cut.byTheme(round))
      : ("By lead agency", "Lead agency", checklist.agencies.map(\.title), Cut.byAgency(round))
    return Document(
      [.heading(level: 1, Text("\(title): \(assessment.state.name)"), anchor: nil)]
        + round.introduction + [
          .paragraph(
            Text(
              "The same scores, cut another way"
                + (byTheme
                  ? "; a criterion may stand under several themes."
                  : ": by the agency that leads on each criterion."))),
          cutTable(head, names, cuts),
        ])
  }

  /// The same for programs, under the keys of ``ScorecardJSON``.
  package func cutJSON(byTheme: Bool) -> JSONValue {
    let (ids, cuts) =
      byTheme
      ? (checklist.themes.map(\.id), Cut.byTheme(round))
      : (checklist.agencies.map(\.id), Cut.byAgency(round))
    return .object([
      ("schema", .text("assessor.cut/1")), ("file", round.json),
      ("by", .text(byTheme ? "theme" : "agency")),
      (
        "cuts",
        .list(
          cuts.map { cut in
            .object([
              ("id", .text(ids[cut.index])),
              ("criteria", .texts(cut.criteria.map { checklist.criteria[$0].id })),
              ("demonstrated", .optional(cut.score?.demonstrated)),
              ("possible", .optional(cut.score?.possible)),
              ("coverage", .optional(cut.score?.coverage)),
            ])
          })
      ),
    ])
  }
}
