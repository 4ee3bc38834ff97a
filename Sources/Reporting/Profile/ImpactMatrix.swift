import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What a gap costs against the effort of closing it.
struct ImpactMatrix: ReportPiece {
  let round: Round
  let points: PointShares

  var blocks: [Document.Block] {
    let gaps = round.register.toFix
    // With little known, no gap is told to be large or small beside the others.
    guard !gaps.isEmpty, !scorecard.overall.lacksBand else { return [] }
    let efforts = Criterion.Effort.allCases
    let rows: [(title: String, holds: (GapToFix) -> Bool)] = [
      ("Tier 1, whatever the effort", { $0.tier == .first }),
      ("More impact", { $0.quadrant == .quickWin || $0.quadrant == .strategic }),
      ("Less impact", { $0.quadrant == .fillIn || $0.quadrant == .later }),
    ]
    let matrix = Chart.Matrix(
      columns: efforts.map { "\($0.rawValue.capitalisedFirst) effort" },
      rows: rows.map { row in
        let inside = gaps.filter(row.holds)
        return .init(
          title: row.title,
          fields: efforts.map { effort in
            let items = inside.filter { checklist.criteria[$0.criterion].effort == effort }
            let quadrant = items.first?.quadrant?.name ?? ""
            return .init(title: quadrant, items: items.sorted(by: costsMore).map(item))
          })
      })
    return [
      .chart(
        Chart(
          title: "Impact against effort",
          description: "Each gap to fix with the points of the overall score that it costs, by the "
            + "effort of closing it. Tier 1 stands above the matrix; below it, gaps that cost the "
            + "median or more stand over those that cost less.",
          panels: [.init(title: "Impact against effort", drawing: .matrix(matrix))],
          table: Document.Table(
            [
              .init("Gap"), .init("Tier"), .init("Points missing", .trailing), .init("Effort"),
              .init("Place in the matrix"),
            ],
            rows: gaps.map { gap in
              [
                jumps.criterion(gap.criterion), Text(gap.tier.rawValue),
                Text(PointShares.words(points.missing.criteria[gap.criterion])),
                Text(checklist.criteria[gap.criterion].effort.rawValue),
                Text(gap.quadrant?.name ?? "above it"),
              ]
            })))
    ]
  }

  private func costsMore(_ a: GapToFix, _ b: GapToFix) -> Bool {
    let (x, y) = (points.missing.criteria[a.criterion], points.missing.criteria[b.criterion])
    return x == y ? a.criterion < b.criterion : x > y
  }

  private func item(_ gap: GapToFix) -> Chart.Matrix.Item {
    let criterion = checklist.criteria[gap.criterion]
    return .init(
      id: criterion.id, title: criterion.title,
      points: PointShares.words(points.missing.criteria[gap.criterion]))
  }
}
