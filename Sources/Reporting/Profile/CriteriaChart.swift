import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// Every criterion by structure, process and outcome.
struct CriteriaChart: ReportPiece {
  let round: Round

  var blocks: [Document.Block] {
    let dimensions = Indicator.Dimension.allCases
    let cells = Listing<Criterion, [Chart.Cell]>(
      checklist.criteria.indices.map { index in
        dimensions.map { cell(scorecard.score(ofCriterion: index, $0, in: checklist)) }
      })
    let panels = checklist.groups.map { group in
      Chart.Panel(
        title: "\(group.id) \(group.title)",
        drawing: .cells(
          columns: dimensions.map(\.words),
          rows: group.criteria.map { index in
            let criterion = checklist.criteria[index]
            return Chart.CellRow(id: criterion.id, title: criterion.title, cells: cells[index])
          }))
    }
    let rows = checklist.criteria.indices.map { index in
      [jumps.criterion(index)] + cells[index].map { Text($0.words) }
    }
    return [
      .chart(
        Chart(
          title: "Criteria by law, practice and result",
          description:
            "The score of each criterion on what was answered, in whole percent; where less than half is "
            + "known, how much is.",
          drawn:
            "The more a cell stands out, the higher its score; hatched means asked and not known, an empty "
            + "cell that nothing is asked or applies.",
          key: [.init(.unknown, "less than half is known")], panels: panels,
          table: Document.Table(
            [.init("Criterion")] + dimensions.map { .init($0.words, .trailing) }, rows: rows)))
    ]
  }

  private func cell(_ score: Score?) -> Chart.Cell {
    guard let score else { return .empty }
    if Tolerance.isAtMost(score.coverage, 0) { return .unknown }
    return score.toldAnswer.map { .value($0, Printed.percent($0)) }
      ?? .partlyKnown(score.knownWords)
  }
}
