import PolicyModel
import Documents
import GapAnalysis

/// The gaps that matter most.
struct TopGaps: ReportPiece {
  let round: Round
  let points: PointShares

  var blocks: [Document.Block] {
    let gaps = round.register.gaps.prefix(BriefList.gaps)
    guard !gaps.isEmpty else {
      return [.heading(level: 3, "Gaps", anchor: nil), .paragraph("Every target is reached.")]
    }
    let cost = gaps.reduce(0) { $0 + points.criteria[$1.criterion] }
    let title =
      gaps.count == 1 ? "The gap to close" : "The \(Self.words(gaps.count)) gaps that matter most"
    return [
      .heading(level: 3, Text(title), anchor: nil),
      .table(
        Document.Table(
          [
            .init("Gap"), .init("Tier"), .init("Points missing", .trailing), .init("Lead"),
            .init("By"),
          ],
          rows: gaps.map { gap in
            [
              jumps.criterion(gap.criterion), Text(gap.tier.rawValue),
              Text(PointShares.words(points.criteria[gap.criterion])),
              Text(checklist.agencyTitle(round.lead(of: gap.criterion))),
              Text(round.deadlineWords(gap)),
            ]
          })),
      .paragraph(
        Text(
          "\(gaps.count == 1 ? "It costs" : "They cost") \(PointShares.words(cost)) of the "
            + "\(PointShares.words(points.whole)) points that are missing of 100. Tier 1 is to "
            + "act on now, 1v to verify first; tiers 2 to 4 follow by weight and distance to the target."
        )),
    ]
  }

  private static func words(_ count: Int) -> String {
    ["no", "one", "two", "three", "four", "five"][min(count, 5)]
  }
}
