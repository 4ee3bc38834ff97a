package import Documents
package import GapAnalysis
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
      ] + rounds.fictionNotice + [
        rounds.scoreTable("Assessment", name),
        .heading(level: 2, "By group", anchor: nil), chart,
      ] + weakThemes)
  }

  private func name(_ round: Round) -> String {
    "\(round.assessment.state.name) (\(round.assessment.state.code)), "
      + "\(Printed.day(round.assessment.date)), \(round.respondent)"
  }

  private func cell(_ score: Score?) -> Chart.Cell {
    guard let score else { return .empty }
    if Tolerance.isAtMost(score.coverage, 0) { return .unknown }
    return .value(score.demonstrated, "\(Printed.wholePercent(score.demonstrated))")
  }

  private var chart: Document.Block {
    let names = RoundNames(rounds).short
    return .chart(
      Chart(
        title: "Groups by assessment",
        description:
          "What is demonstrated in percent; in the table, how much is known stands in brackets."
          + (names.contains { $0.contains("*") }
            ? " An asterisk marks another respondent than the government." : ""),
        drawn:
          "The more a cell stands out, the more is demonstrated. Hatched means that nothing is known, an "
          + "empty cell that nothing applies.",
        key: [.init(.unknown, "not known")], panels: panels(names),
        table: Document.Table(
          [.init("Group")] + names.map { .init($0, .trailing) },
          rows: checklist.groups.indexed.map { index, group in
            [Text("\(group.id) \(group.title)")]
              + rounds.map { round in
                let score = round.scorecard.groups[index].score
                return Text(
                  score.map {
                    "\(Printed.percent($0.demonstrated)) (\(Printed.percent($0.coverage)))"
                  } ?? "–")
              }
          })))
  }

  /// As many columns as can be told apart stand in one drawing.
  private func panels(_ names: [String]) -> [Chart.Panel] {
    let room = names.contains { $0.count > 4 } ? 5 : 8
    // All of about the same width.
    let count = (rounds.count + room - 1) / room
    let most = (rounds.count + count - 1) / count
    return stride(from: 0, to: rounds.count, by: most).map { start in
      let columns = start..<min(rounds.count, start + most)
      let rows = checklist.groups.indexed.map { index, group in
        Chart.CellRow(
          id: group.id, title: group.title,
          cells: rounds[columns].map { cell($0.scorecard.groups[index].score) })
      }
      return Chart.Panel(
        title: rounds.count <= most
          ? "Groups by assessment"
          : "\(names[columns.lowerBound]) to \(names[columns.upperBound - 1])",
        drawing: .cells(columns: Array(names[columns]), rows: rows))
    }
  }

  private var weakThemes: [Document.Block] {
    let found = WeakTheme.inMost(rounds)
    guard WeakTheme.canBeTold(rounds) else {
      return [
        .paragraph("No assessment knows half of any theme yet, so that none can be called weak.")
      ]
    }
    guard !found.isEmpty else {
      return [
        .paragraph(
          "In no theme are most of the assessments that know half of it or more below 40% demonstrated."
        )
      ]
    }
    return [
      .heading(level: 2, "Themes in which most are weak", anchor: nil),
      .paragraph(
        "Below 40% demonstrated in more than half of the assessments that know half of a theme or more. What "
          + "is not known counts as not demonstrated."),
      .list(
        found.map {
          Text.strong(checklist.themes[$0.theme].title) + Text(": \($0.weak) of \($0.count)")
        }),
    ]
  }
}
