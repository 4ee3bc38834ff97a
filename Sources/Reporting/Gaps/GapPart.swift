import Scoring
import PolicyModel
import Documents
import GapAnalysis

/// Register one: what is known to be missing, by tier, each gap with its answers, its cost and what
/// to do.
struct GapPart: ReportPart {
  static let anchor = "part.gaps"
  static let title = "To fix, most urgent first"

  private let scope: AgencyScope
  private let points: PointShares
  var round: Round { scope.round }

  init(_ report: Report) { (scope, points) = (report.scope, report.points) }

  var blocks: [Document.Block] {
    let gaps = scope.toFix
    guard !gaps.isEmpty else {
      return [.paragraph("Nothing is known to be missing.")]
    }
    let listed = gaps.reduce(0) { $0 + points.missing.criteria[$1.criterion] }
    let whole = points.missing.whole
    let rest: String
    if !scope.isWhole {
      rest = ", of \(PointShares.words(whole)) that are known to be missing overall."
    } else if listed == whole {
      rest = ", which is all that is known to be missing."
    } else {
      rest =
        "; the other \(PointShares.words(whole - listed)) that are known to be missing lie in "
        + "criteria that have reached their own target."
    }
    var blocks: [Document.Block] = [
      .paragraph(
        Text(
          "\(Printed.count(gaps.count, "gap")) \(gaps.count == 1 ? "costs" : "cost") "
            + "\(PointShares.words(listed)) points of 100\(rest)\(shareOfKnown) What is not known stands "
            + "apart, under ") + FindOutPart.jump + "."),
      .filters(GapFilters(round).filters(for: gaps)),
      .table(GapTable(round, points).table(of: gaps)),
    ]
    for tier in GapToFix.Tier.allCases {
      let gaps = gaps.filter { $0.tier == tier }
      if gaps.isEmpty { continue }
      blocks.append(.heading(level: 3, Text(tier.title), anchor: Self.anchor(tier)))
      blocks.append(.paragraph(Text(tier.meaning)))
      blocks += gaps.map { .entry(GapEntry(round, points, $0).entry) }
    }
    return blocks
  }

  private static func anchor(_ tier: GapToFix.Tier) -> String { "part.tier-\(tier.rawValue)" }

  /// The names of its headings, under each of which stand the gaps of a tier.
  static var tierAnchors: [String] { GapToFix.Tier.allCases.map(anchor) }

  /// With little known, few points are much.
  private var shareOfKnown: String {
    guard scope.isWhole, let score = scorecard.overall.score, score.answered != nil,
      Tolerance.isBelow(score.coverage, 1)
    else { return "" }
    return " Of what is known, \(PrintedScore(score).missingOfKnown) is missing."
  }
}
