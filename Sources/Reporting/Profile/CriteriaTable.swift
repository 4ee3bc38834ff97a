import Scoring
import PolicyModel
import Documents
import GapAnalysis

/// The criteria one by one, with their scores.
struct CriteriaTable: ReportPiece {
  let scope: AgencyScope
  var round: Round { scope.round }

  var blocks: [Document.Block] {
    let rows = scope.criteria.map { index in
      let score = scorecard.criteria[index]
      let printed = score.score.map(PrintedScore.init)
      return [
        jumps.criterion(index), Text(Printed.number(checklist.criteria[index].weight)),
        Text(printed?.demonstrated ?? "–"), Text(printed?.range ?? "–"),
        Text(printed?.coverage ?? "–"), Text(score.status.words),
      ]
    }
    return [
      .heading(level: 3, scope.isWhole ? "All criteria" : "Criteria", anchor: "part.criteria"),
      .paragraph(Text(statusWords)),
      .table(
        Document.Table(
          [
            .init("Criterion"), .init("Weight", .trailing), .init("Demonstrated", .trailing),
            .init("Range", .trailing), .init("Known", .trailing), .init("Status"),
          ], rows: rows)),
    ]
  }

  private var statusWords: String {
    let (met, notMet) = (scorecard.rules.met, scorecard.rules.notMet)
    return
      "Met is \(Printed.percent(met)) demonstrated or more, with no required question and no red flag against it. Below \(Printed.percent(notMet)) a criterion is "
      + "not met if open questions could not change that, and not demonstrated if they could. What lies "
      + "between is partly met."
  }
}
