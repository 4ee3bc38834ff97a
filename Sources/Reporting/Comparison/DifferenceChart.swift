import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// By how much two respondents differ on what both know, criterion by criterion.
struct DifferenceChart {
  private let pair: RespondentPair
  private var first: Round { pair.first }
  private var second: Round { pair.second }

  init(_ pair: RespondentPair) { self.pair = pair }

  var blocks: [Document.Block] {
    let rows = pair.disagreement.criteria.filter {
      $0.scores.printed != 0
    }
    .sorted { abs($0.difference) > abs($1.difference) + Tolerance.epsilon }
    guard !rows.isEmpty else { return [] }
    return [
      .chart(
        Chart(
          title: "Difference by criterion",
          description:
            "By how many percentage points \(second.respondent) sees more (+) or less (−) than "
            + "\(first.respondent), over the questions that both know; the largest first. In the table: on "
            + "how many questions that rests, and what each side's answers to them come to.",
          drawn: "More stands to the right, less to the left and hatched, section by section.",
          panels: panels(rows),
          table: Document.Table(
            [
              .init("Criterion"), .init("Questions", .trailing),
              .init(first.respondent, .trailing), .init(second.respondent, .trailing),
              .init("Difference", .trailing),
            ],
            rows: rows.map { row in
              let all = first.checklist.criteria[row.criterion].indicators.count
              return [
                Text(name(row)), Text("\(row.rests) of \(all)"),
                Text(Printed.percent(row.scores.first)), Text(Printed.percent(row.scores.second)),
                Text(Printed.signed(row.scores.printed)),
              ]
            })))
    ]
  }

  /// A panel for each section that has a difference.
  private func panels(_ rows: [Disagreement.CriterionDifference]) -> [Chart.Panel] {
    first.checklist.sections.indexed.compactMap { index, section in
      let own = rows.filter { first.checklist.sectionIndex(ofCriterion: $0.criterion) == index }
      let drawn = own.map { row in
        Chart.DifferenceRow(
          name: name(row), value: row.difference, words: Printed.signed(row.scores.printed))
      }
      return drawn.isEmpty
        ? nil : Chart.Panel(title: "\(section.id) \(section.title)", drawing: .differences(drawn))
    }
  }

  private func name(_ row: Disagreement.CriterionDifference) -> String {
    let criterion = first.checklist.criteria[row.criterion]
    return "\(criterion.id) \(criterion.title)"
  }
}
