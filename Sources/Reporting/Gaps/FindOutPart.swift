import Scoring
import PolicyModel
import Documents
import GapAnalysis

/// Register two: what nobody knows yet, or has not proven, with whom to ask.
struct FindOutPart: ReportPart {
  static let anchor = "part.find-out"
  static let title = "To find out"

  private let scope: AgencyScope
  private let points: PointShares
  var round: Round { scope.round }

  init(_ report: Report) { (scope, points) = (report.scope, report.points) }

  var blocks: [Document.Block] {
    let gaps = scope.toFindOut
    guard !gaps.isEmpty else { return [.paragraph("Nothing is open.")] }
    let listed = gaps.reduce(0) { $0 + points.open.criteria[$1.criterion] }
    let count = gaps.reduce(0) { $0 + $1.questions.count }
    let rest =
      !scope.isWhole
      ? ", of \(PointShares.words(points.open.whole)) overall" : ""
    var blocks: [Document.Block] = [
      .paragraph(
        Text(
          "\(PointShares.words(listed)) points of 100 are \(scorecard.rules.openWords)\(rest): "
            + "\(Printed.count(count, "question")) in \(Printed.count(gaps.count, "criterion", "criteria")). "
            + "Nothing here is a verdict: each is to be answered, and only then, perhaps, to be fixed."
        )),
      .filters(GapFilters(round).filters(for: gaps)),
      .table(FindOutTable(round, points).table(of: gaps)),
    ]
    for tier in GapToFindOut.Tier.allCases {
      let gaps = gaps.filter { $0.tier == tier }
      if gaps.isEmpty { continue }
      blocks.append(.heading(level: 3, Text(tier.title), anchor: Self.anchor(tier)))
      blocks.append(.paragraph(Text(tier.meaning)))
      blocks += gaps.map { .entry(FindOutEntry(round, points, $0).entry) }
    }
    return blocks
  }

  private static func anchor(_ tier: GapToFindOut.Tier) -> String {
    "part.tier-\(tier.rawValue)"
  }

  /// The names of its headings, under each of which stand the gaps of a tier.
  static var tierAnchors: [String] { GapToFindOut.Tier.allCases.map(anchor) }
}
