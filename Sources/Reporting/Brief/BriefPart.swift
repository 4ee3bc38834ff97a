import Scoring
import PolicyModel
import Documents
import GapAnalysis

/// The first page: what a minister needs to know, right at any coverage.
struct BriefPart: ReportPart {
  static let anchor = "part.brief"
  static let title = "In brief"

  private let scope: AgencyScope
  private let points: PointShares
  var round: Round { scope.round }

  init(_ report: Report) { (scope, points) = (report.scope, report.points) }

  var blocks: [Document.Block] {
    guard let verdict = Verdict(round) else {
      return [
        .paragraph("Nothing to score: nothing in the checklist that carries weight applies here.")
      ]
    }
    let result = [Document.Block.verdict(verdict.block)]
    if !scope.isWhole { return result + AgencyTasks(scope).blocks }
    let first =
      !scorecard.overall.lacksBand
      ? TopGaps(round: round, points: points).blocks
        + TopQuestions(round: round, count: BriefList.questionsBeside).blocks
      : TopQuestions(round: round, count: BriefList.questionsFirst).blocks
        + KnownGaps(round: round).blocks
    return result + BandCeiling(round: round).blocks + RedFlagList(round: round).blocks
      + PlanDoubts(round: round).blocks + first + leftBehind
      + PatternList(round: round).blocks
  }

  /// Who is left behind, in a line.
  private var leftBehind: [Document.Block] {
    let heading = Document.Block.heading(level: 3, "Who is left behind", anchor: nil)
    guard !scorecard.leftBehind.isEmpty else {
      // Of what nobody knows it would read as an all-clear.
      return scorecard.overall.lacksBand
        ? [] : [heading, .paragraph("No answer names a group for whom it does not hold.")]
    }
    let groups = scorecard.leftBehind.sorted {
      ($1.indicators.count, $0.group) < ($0.indicators.count, $1.group)
    }.map {
      "\(checklist.victimGroups[$0.group].label) (\(Printed.count($0.indicators.count, "answer")))"
    }
    let more = groups.count - BriefList.longest
    let named = groups.prefix(BriefList.longest).joined(separator: "; ")
    let rest = more > 0 ? "; and \(more) more" : ""
    return [
      heading,
      .paragraph(
        Text("Answers that do not hold for everybody ")
          + .link("leave out", to: LeftBehindPart.anchor) + Text(": \(named)\(rest).")),
    ]
  }
}
