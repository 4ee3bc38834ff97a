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
      "Met is \(Printed.percent(met)) demonstrated or more, with every required question and every red flag "
      + "in order. A criterion is not met where a required question or the gate fails, or where less than "
      + "\(Printed.percent(notMet)) is possible; mostly not known where less than half of it is known; "
      + "not demonstrated where less than \(Printed.percent(notMet)) is shown so far, or a required question "
      + "or the gate is open. What lies between is partly met."
  }
}
