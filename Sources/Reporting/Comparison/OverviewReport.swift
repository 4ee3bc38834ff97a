package import Documents
package import GapAnalysis
import PolicyModel
import Scoring

/// Several States or rounds side by side, in the order given and never ranked.
package struct OverviewReport {
  private let rounds: [RoundSummary]
  private var checklist: Checklist { rounds[0].checklist }

  /// - Parameter rounds: one at least, all of one checklist.
  package init(_ rounds: [RoundSummary]) { self.rounds = rounds }

  package var document: Document {
    Document(
      [
        .heading(level: 1, "Overview: \(written: checklist.title)", anchor: nil),
        .paragraph(
          Text(
            "\(Printed.count(rounds.count, "assessment")) in the order given. This is no ranking: who "
              + "answers and how, how much is known and what applies differ from one to the other.")
        ),
      ] + rounds.map(\.state).fictionNotice + unreviewed + [
        rounds[0].rules.scoreTable("Assessment", rounds.map { (name($0), $0.overall) }),
        .heading(level: 2, "By group", anchor: nil), chart,
      ] + weakThemes, language: checklist.language)
  }

  private var unreviewed: [Document.Block] {
    rounds.compactMap { round in
      round.unreviewed.map { .notice("\(name(round)): \($0.words).") }
    }
  }

  private func name(_ round: RoundSummary) -> Text {
    [
      "\(written: round.state.name) (\(round.state.code))",
      Text(Printed.day(round.date)),
      round.period.map { Text("figures for \(Printed.period($0))") },
      .written(round.respondent.nameOrRole), round.basis.words.map { Text($0) },
    ].compactMap(\.self).joined(", ")
  }

  /// A score where enough is known for a band; else how much is known.
  private func cell(_ node: NodeScore) -> Chart.Cell {
    guard let score = node.score else { return .empty }
    if node.lacksBand { return .partlyKnown(score.knownWords) }
    return .value(score.demonstrated, "\(Printed.wholeDemonstrated(score.demonstrated))")
  }

  private func words(_ node: NodeScore) -> String {
    guard let score = node.score else { return "–" }
    if node.lacksBand { return score.knownWords }
    return "\(Printed.demonstrated(score.demonstrated)) (\(score.knownShare))"
  }

  private var nodes: [NodeScore] { rounds.flatMap(\.groups) }

  private var chart: Document.Block {
    let names = RoundNames(rounds).short
    let needs = rounds[0].rules.bandNeeds
    return .chart(
      Chart(
        title: "Groups by assessment",
        description:
          "What is demonstrated in percent; in the table, how much is known stands in brackets. Where less "
          + "than \(needs) is known, it says how much, and nothing else."
          + (names.contains { $0.contains("*") }
            ? " An asterisk marks what is not the government's own answer." : ""),
        drawn:
          "The more a cell stands out, the more is demonstrated. An empty cell means that nothing applies.",
        key: nodes.contains(where: \.lacksBand)
          ? [.init(.unknown, "less than \(needs) is known, and how much")] : [],
        panels: panels(names),
        table: Document.Table(
          [.init("Group")] + names.map { .init($0, .trailing) },
          rows: checklist.groups.indexed.map { index, group in
            [Text("\(group.id) \(group.title)")]
              + rounds.map { Text(words($0.groups[index])) }
          })))
  }

  /// As many columns as can be told apart stand in one drawing.
  private func panels(_ names: [String]) -> [Chart.Panel] {
    let longest = names.map(\.count).max() ?? 0
    let room =
      longest > 9 ? 3 : nodes.contains(where: \.lacksBand) ? 4 : longest > 4 ? 5 : 8
    // All of about the same width.
    let count = (rounds.count + room - 1) / room
    let most = (rounds.count + count - 1) / count
    return stride(from: 0, to: rounds.count, by: most).map { start in
      let columns = start..<min(rounds.count, start + most)
      let rows = checklist.groups.indexed.map { index, group in
        Chart.CellRow(
          id: group.id, title: group.title,
          cells: rounds[columns].map { cell($0.groups[index]) })
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
          "No theme is weak in most of the assessments that know half of it or more. Weak means that less than "
            + "\(Printed.percent(ScoringRules.themeWeak)) is possible, however the open questions turn out."
        )
      ]
    }
    return [
      .heading(level: 2, "Themes in which most are weak", anchor: nil),
      .paragraph(
        "Less than \(Printed.percent(ScoringRules.themeWeak)) is possible, however the open questions turn out, in more than half of the assessments "
          + "that know half of the theme or more."),
      .list(
        found.map {
          Text.strong(checklist.themes[$0.theme].title) + Text(": \($0.weak) of \($0.count)")
        }),
    ]
  }
}
