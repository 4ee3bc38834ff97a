import Scoring
import PolicyModel
import Documents
import GapAnalysis

/// The gap register: by tier, each gap with its answers, its cost and what to do.
struct GapPart: ReportPart {
  static let anchor = "part.gaps"
  static let title = "Gaps, most urgent first"

  private let scope: AgencyScope
  private let points: PointShares
  var round: Round { scope.round }

  init(_ report: Report) { (scope, points) = (report.scope, report.points) }

  var blocks: [Document.Block] {
    let gaps = scope.gaps
    let listed = gaps.reduce(0) { $0 + points.criteria[$1.criterion] }
    let rest: String
    if !scope.isWhole {
      rest = ", of \(PointShares.words(points.whole)) that are missing overall. "
    } else if listed == points.whole {
      rest = ", which is all that is missing. "
    } else {
      rest =
        "; the other \(PointShares.words(points.whole - listed)) that are missing lie in "
        + "criteria that have reached their own target. "
    }
    var blocks: [Document.Block] = [
      .paragraph(
        Text(
          "\(Printed.count(gaps.count, "gap")) \(gaps.count == 1 ? "costs" : "cost") "
            + "\(PointShares.words(listed)) points of 100\(rest)"
            + "Confirmed means shown to be missing; unproven means not known, or known only as a range"
            + "\(scorecard.rules.evidence == .discount ? ", or without good evidence" : "").")),
      .filters(GapFilters(round).filters(for: gaps)),
    ]
    for tier in Gap.Tier.allCases {
      let gaps = gaps.filter { $0.tier == tier }
      if gaps.isEmpty { continue }
      blocks.append(.heading(level: 3, Text(tier.title), anchor: "part.tier-\(tier.rawValue)"))
      blocks.append(.paragraph(Text(tier.meaning)))
      blocks += gaps.map { .entry(GapEntry(round, points, $0).entry) }
    }
    return blocks
  }
}
