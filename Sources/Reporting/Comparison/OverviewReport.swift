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
      ] + rounds.fictionNotice + [
        rounds.scoreTable("Assessment", name),
        .heading(level: 2, "By group", anchor: nil), chart,
      ] + weakThemes)
  }

  private func name(_ round: Round) -> String {
    "\(round.assessment.state.name) (\(round.assessment.state.code)), "
      + "\(Printed.day(round.assessment.date)), \(round.respondent)"
  }

  /// What the columns are called where there is little room: the State, with as much of the day as
  /// tells it from the others, and an asterisk where it is not the government that answers.
  private var shortNames: [String] {
    let forms: [(Round) -> String] = [
      { $0.assessment.state.code }, { "\($0.assessment.state.code) \($0.assessment.date.year)" },
      { "\($0.assessment.state.code) \($0.day)" },
    ]
    let marks = rounds.map { $0.assessment.respondent.role == .government ? "" : "*" }
    let codes = rounds.map(\.assessment.state.code)
    return rounds.indices.map { index in
      for (place, form) in forms.enumerated() {
        let names = rounds.map(form)
        let isAlone = rounds.indices.allSatisfy { other in
          // An asterisk alone is too little to tell the rounds of one State apart.
          other == index || names[other] != names[index]
            || place > 0 && marks[other] != marks[index]
        }
        if isAlone { return names[index] + marks[index] }
      }
      // Nothing tells them apart, so their order does.
      let name = "\(codes[index]) \(rounds[index].assessment.date.year)\(marks[index])"
      let before = rounds.indices.prefix(index).count { other in
        codes[other] == codes[index] && marks[other] == marks[index]
          && rounds[other].assessment.date.year == rounds[index].assessment.date.year
      }
      return "\(name) (\(before + 1))"
    }
  }

  private func cell(_ score: Score?) -> Chart.Cell {
    guard let score else { return .empty }
    if Tolerance.isAtMost(score.coverage, 0) { return .unknown }
    return .value(score.demonstrated, "\(Printed.wholePercent(score.demonstrated))")
  }

  private var chart: Document.Block {
    let names = shortNames
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
          rows: checklist.groups.enumerated().map { index, group in
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
      let rows = checklist.groups.enumerated().map { index, group in
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

  /// Below this a theme is weak, where no less than half of its weight is known.
  private static let weak = 0.4
  private static let known = 0.5

  /// The themes that more than half of the assessments that know enough of them are weak in.
  private var weakInMost: [(theme: Int, weak: Int, of: Int)] {
    let cuts = rounds.map(Cut.byTheme)
    return checklist.themes.indices.compactMap { theme in
      let scores = cuts.compactMap { $0.first { $0.index == theme }?.score }
        .filter { Tolerance.isAtLeast($0.coverage, Self.known) }
      let weak = scores.count { Tolerance.isBelow($0.demonstrated, Self.weak) }
      return weak * 2 > scores.count ? (theme, weak, scores.count) : nil
    }
  }

  private var weakThemes: [Document.Block] {
    let found = weakInMost
    let isAnyKnown = rounds.contains { round in
      Cut.byTheme(round).contains { Tolerance.isAtLeast($0.score?.coverage ?? 0, Self.known) }
    }
    guard isAnyKnown else {
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
        found.map { theme, weak, count in
          Text.strong(checklist.themes[theme].title) + Text(": \(weak) of \(count)")
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
