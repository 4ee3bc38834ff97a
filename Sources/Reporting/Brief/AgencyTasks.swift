import Scoring
import PolicyModel
import Documents
import GapAnalysis

/// What an agency must do, and by when.
struct AgencyTasks: ReportPiece {
  private let scope: AgencyScope
  var round: Round { scope.round }

  init(_ scope: AgencyScope) { self.scope = scope }

  var blocks: [Document.Block] {
    guard let agency = scope.agency else { return [] }
    let heading = Document.Block.heading(level: 3, "What to do, and by when", anchor: nil)
    guard !scope.gaps.isEmpty else {
      return [heading, .paragraph("Nothing: no gap is led or supported by this agency.")]
    }
    let rows = scope.gaps.sorted { ($0.deadline, $0.tier.rank) < ($1.deadline, $1.tier.rank) }.map {
      gap in
      let criterion = checklist.criteria[gap.criterion]
      let plan = assessment.plans[gap.criterion]
      let isMet = scorecard.criteria[gap.criterion].status == .met
      let task = (plan?.action ?? criterion.recommendation).asSentence
      return [
        Text(round.deadlineWords(gap)), jumps.criterion(gap.criterion), Text(gap.tier.rawValue),
        Text(round.lead(of: gap.criterion) == agency ? "lead" : "support"),
        Text(isMet && plan?.action == nil ? "As far as missing: \(task)" : task),
      ]
    }
    return [
      heading,
      .table(
        Document.Table(
          [
            .init("By"), .init("Gap"), .init("Tier"), .init("Part"), .init("To do"),
          ], rows: rows)),
    ]
  }
}
