import GapAnalysis
import PolicyModel
import Scoring

/// Several States or rounds side by side, in the order given and never ranked.
package struct OverviewReport {
  private let rounds: [Round]
  private var checklist: Checklist { rounds[0].checklist }

  /// - Parameter rounds: one at least, all of one checklist.
  package init(_ rounds: [Round]) { self.rounds = rounds }

  package var document: Document {
    Document(
      [
        .heading(level: 1, Text("Overview: \(checklist.title)"), anchor: nil),
        .paragraph(
          Text(
            "\(Printed.count(rounds.count, "assessment")) in the order given. This is no ranking: the States "
              + "answer for themselves, know more or less, and not everything applies to each.")),
        .table(
          Document.Table(
            [
              .init("Assessment"), .init("Demonstrated", .trailing), .init("Range", .trailing),
              .init("Known", .trailing), .init("Band"),
            ],
            rows: rounds.map { round in
              let score = round.scorecard.overall.score.map(PrintedScore.init)
              return [
                Text(name(round)), Text(score?.demonstrated ?? "–"), Text(score?.range ?? "–"),
                Text(score?.coverage ?? "–"),
                Text(round.scorecard.overall.bands?.band.words ?? "–"),
              ]
            })),
        .heading(level: 2, "By group", anchor: nil), chart,
      ] + weakThemes)
  }

  private func name(_ round: Round) -> String {
    "\(round.assessment.state.name), \(round.day), \(round.respondent)"
  }

  /// What a column is called where there is little room: the State, and the year of several rounds.
  private func short(_ round: Round) -> String {
    let isAlone = rounds.count { $0.assessment.state.code == round.assessment.state.code } == 1
    let role = round.assessment.respondent.role == .government ? "" : "*"
    return isAlone
      ? round.assessment.state.code
      : "\(round.assessment.state.code) \(round.assessment.date.year)\(role)"
  }

  private func cell(_ score: Score?) -> Chart.Cell {
    guard let score else { return .empty }
    if Tolerance.isAtMost(score.coverage, 0) { return .unknown }
    return .value(score.demonstrated, Printed.percent(score.demonstrated))
  }

  private var chart: Document.Block {
    let names = rounds.map(short)
    let rows = checklist.groups.enumerated().map { index, group in
      Chart.CellRow(
        id: group.id, title: group.title,
        cells: rounds.map { cell($0.scorecard.groups[index].score) })
    }
    return .chart(
      Chart(
        title: "Groups by assessment",
        description:
          "What is demonstrated in percent: the darker a cell, the more. Hatched means that "
          + "nothing is known, an empty cell that nothing applies. The table adds how much is known."
          + (names.contains { $0.hasSuffix("*") }
            ? " * marks other respondents than governments." : ""),
        key: [.init(.unknown, "not known")],
        panels: [
          Chart.Panel(title: "Groups by assessment", drawing: .cells(columns: names, rows: rows))
        ],
        table: Document.Table(
          [.init("Group")] + names.map { .init($0, .trailing) },
          rows: checklist.groups.enumerated().map { index, group in
            [Text("\(group.id) \(group.title)")]
              + rounds.map { round in
                let score = round.scorecard.groups[index].score
                return Text(
                  score.map {
                    "\(Printed.percent($0.demonstrated)) (\(Printed.percent($0.coverage)) known)"
                  } ?? "–")
              }
          })))
  }

  /// Below this a theme is weak.
  private static let weak = 0.4

  /// The themes that more than half of the assessments that have them are weak in.
  package var weakInMost: [(theme: Int, weak: Int, of: Int)] {
    let cuts = rounds.map(Cut.byTheme)
    return checklist.themes.indices.compactMap { theme in
      let scores = cuts.compactMap { $0.first { $0.index == theme }?.score }
      let weak = scores.count { Tolerance.isBelow($0.demonstrated, Self.weak) }
      return weak * 2 > scores.count ? (theme, weak, scores.count) : nil
    }
  }

  private var weakThemes: [Document.Block] {
    let found = weakInMost
    guard !found.isEmpty else {
      return [.paragraph("In no theme are most of them below 40% demonstrated.")]
    }
    return [
      .heading(level: 2, "Themes in which most are weak", anchor: nil),
      .list(
        found.map { theme, weak, count in
          Text.strong(checklist.themes[theme].title)
            + Text(": below 40% demonstrated in \(weak) of \(count)")
        }),
    ]
  }

  /// `assessor.overview/1`.
  package var json: JSONValue {
    .object([
      ("schema", .text("assessor.overview/1")), ("files", .list(rounds.map(\.json))),
      (
        "groups",
        .list(
          checklist.groups.enumerated().map { index, group in
            .object([
              ("id", .text(group.id)),
              (
                "demonstrated",
                .list(
                  rounds.map { .optional($0.scorecard.groups[index].score?.demonstrated) })
              ),
              (
                "coverage",
                .list(rounds.map { .optional($0.scorecard.groups[index].score?.coverage) })
              ),
            ])
          })
      ),
      (
        "weakThemes",
        .list(
          weakInMost.map { theme, weak, count in
            .object([
              ("id", .text(checklist.themes[theme].id)), ("weak", .whole(weak)),
              ("of", .whole(count)),
            ])
          })
      ),
    ])
  }
}
