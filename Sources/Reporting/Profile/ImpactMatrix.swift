import Documents
import GapAnalysis
import PolicyModel

/// What a gap costs against the effort of closing it.
struct ImpactMatrix: ReportPiece {
  let round: Round
  let points: PointShares

  var blocks: [Document.Block] {
    let gaps = round.register.gaps
    guard !gaps.isEmpty else { return [] }
    let efforts = Criterion.Effort.allCases
    let rows: [(title: String, holds: (Gap) -> Bool)] = [
      ("Tiers 1 and 1v, whatever the effort", { $0.tier.isMandatory }),
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
          description: "Each gap with the points of the overall score that it costs, by the effort "
            + "of closing it. Tiers 1 and 1v stand above the matrix; below them, gaps that cost "
            + "the median or more stand over those that cost less.",
          key: [
            .init(.fix, "to fix: mostly confirmed"),
            .init(.findOut, "to find out: mostly unproven"),
          ],
          panels: [.init(title: "Impact against effort", drawing: .matrix(matrix))],
          table: Document.Table(
            [
              .init("Gap"), .init("Tier"), .init("Points missing", .trailing), .init("Effort"),
              .init("Place in the matrix"), .init("Kind"),
            ],
            rows: gaps.map { gap in
              [
                jumps.criterion(gap.criterion), Text(gap.tier.rawValue),
                Text(PointShares.words(points.criteria[gap.criterion])),
                Text(checklist.criteria[gap.criterion].effort.rawValue),
                Text(gap.quadrant?.name ?? "above it"),
                Text(gap.action == .fix ? "to fix" : "to find out"),
              ]
            })))
    ]
  }

  private func costsMore(_ a: Gap, _ b: Gap) -> Bool {
    let (x, y) = (points.criteria[a.criterion], points.criteria[b.criterion])
    return x == y ? a.criterion < b.criterion : x > y
  }

  private func item(_ gap: Gap) -> Chart.Matrix.Item {
    .init(
      id: checklist.criteria[gap.criterion].id,
      points: PointShares.words(points.criteria[gap.criterion]), isFix: gap.action == .fix)
  }
}
