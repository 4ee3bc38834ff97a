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
          description: "The score of each criterion on what was answered, in whole percent.",
          drawn:
            "The more a cell stands out, the higher its score; hatched means asked and not known, an empty "
            + "cell that nothing is asked or applies.",
          key: [.init(.unknown, "not known")], panels: panels,
          table: Document.Table(
            [.init("Criterion")] + dimensions.map { .init($0.words, .trailing) }, rows: rows)))
    ]
  }

  private func cell(_ score: Score?) -> Chart.Cell {
    guard let score else { return .empty }
    guard let answered = score.answered else { return .unknown }
    return .value(answered, Printed.percent(answered))
  }
}
