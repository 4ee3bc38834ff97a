import Scoring
import Documents
import GapAnalysis
import PolicyModel

/// By how much two respondents differ, criterion by criterion.
struct DifferenceChart {
  private let pair: RespondentPair
  private var first: Round { pair.first }
  private var second: Round { pair.second }

  init(_ pair: RespondentPair) { self.pair = pair }

  var blocks: [Document.Block] {
    let rows = pair.disagreement.criteria.filter {
      abs($0.difference) >= Printed.leastVisible.point
    }
    .sorted { abs($0.difference) > abs($1.difference) + Tolerance.epsilon }
    guard !rows.isEmpty else { return [] }
    return [
      .chart(
        Chart(
          title: "Difference by criterion",
          description:
            "By how many points of 100 \(second.respondent) sees more (+) or less (−) than "
            + "\(first.respondent), the largest first.",
          drawn: "More stands to the right, less to the left and hatched, section by section.",
          panels: panels(rows),
          table: Document.Table(
            [
              .init("Criterion"), .init(first.respondent, .trailing),
              .init(second.respondent, .trailing), .init("Difference", .trailing),
            ],
            rows: rows.map { row in
              [
                Text(name(row)), Text(Printed.percent(row.first.demonstrated)),
                Text(Printed.percent(row.second.demonstrated)),
                Text(Printed.change(from: row.first.demonstrated, to: row.second.demonstrated)),
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
          name: name(row), value: row.difference,
          words: Printed.change(from: row.first.demonstrated, to: row.second.demonstrated))
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
