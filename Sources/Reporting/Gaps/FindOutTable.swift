import Documents
import GapAnalysis
import PolicyModel

/// Register two at a glance: each criterion of which something is open in a row, in the register's order.
struct FindOutTable: ReportPiece {
  let round: Round
  private let points: PointShares

  init(_ round: Round, _ points: PointShares) { (self.round, self.points) = (round, points) }

  func table(of gaps: [GapToFindOut]) -> Document.Table {
    Document.Table(
      [
        .init("Criterion"), .init("When"), .init("Ask"), .init("By"),
        .init("Points open", .trailing),
      ],
      rows: gaps.map { gap in
        let entry = FindOutEntry(round, points, gap)
        return [
          entry.jump, Text(gap.tier.title), entry.askedNames, Text(Printed.day(gap.deadline)),
          Text(PointShares.words(points.open.criteria[gap.criterion])),
        ]
      })
  }
}
