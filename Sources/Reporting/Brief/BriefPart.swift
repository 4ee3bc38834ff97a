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
    let isKnown = scorecard.overall.bands?.band != nil
    let first =
      isKnown
      ? TopGaps(round: round, points: points).blocks
        + TopQuestions(round: round, count: BriefList.questionsBeside).blocks
      : TopQuestions(round: round, count: BriefList.questionsFirst).blocks
        + KnownGaps(round: round).blocks
    return result + BandCeiling(round: round).blocks + RedFlagList(round: round).blocks
      + PlanDoubts(round: round).blocks + first + UnknownList(round: round).blocks + leftBehind
      + PatternList(round: round).blocks
  }

  /// Who is left behind, in a line.
  private var leftBehind: [Document.Block] {
    let heading = Document.Block.heading(level: 3, "Who is left behind", anchor: nil)
    guard !scorecard.leftBehind.isEmpty else {
      return [heading, .paragraph("No answer names a group for whom it does not hold.")]
    }
    let groups = scorecard.leftBehind.map { entry in
      "\(checklist.victimGroups[entry.group].label) (\(entry.indicators.count))"
    }
    return [
      heading,
      .paragraph(
        Text("Answers that do not hold for everybody, by ")
          + .link("the group left out", to: LeftBehindPart.anchor)
          + Text(": \(groups.joined(separator: "; ")).")),
    ]
  }
}
