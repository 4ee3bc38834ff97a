import Documents
import GapAnalysis
import PolicyModel

/// Register one at a glance: each gap in a row, in the register's order.
struct GapTable: ReportPiece {
  let round: Round
  private let points: PointShares

  init(_ round: Round, _ points: PointShares) { (self.round, self.points) = (round, points) }

  func table(of gaps: [GapToFix]) -> Document.Table {
    Document.Table(
      [
        .init("Criterion"), .init("Tier"), .init("Lead"), .init("By"),
        .init("Points missing", .trailing),
      ],
      rows: gaps.map { gap in
        [
          jumps.criterion(gap.criterion), Text(gap.tier.numbered),
          "\(written: round.agencyName(round.lead(of: gap.criterion)))",
          Text(round.deadlineWords(gap)),
          Text(PointShares.words(points.missing.criteria[gap.criterion])),
        ]
      })
  }
}
