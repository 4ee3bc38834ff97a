import Scoring
import PolicyModel
import Documents
import GapAnalysis

/// The gates of the critical criteria.
struct GateTable: ReportPiece {
  let scope: AgencyScope
  var round: Round { scope.round }

  var blocks: [Document.Block] {
    let critical = scope.criteria.filter { checklist.criteria[$0].isCritical }
    guard !critical.isEmpty else { return [] }
    return [
      .heading(level: 3, "Critical criteria", anchor: "part.critical"),
      .paragraph(
        Text(
          "A critical criterion passes with \(Printed.percent(scorecard.rules.gate)) demonstrated and every "
            + "required question in order. "
            + "One that has not passed caps the band of all that it is part of, however good the rest is."
        )),
      .table(
        Document.Table(
          [.init("Criterion"), .init("Range", .trailing), .init("Gate")],
          rows: critical.map { index in
            let score = scorecard.criteria[index]
            return [
              jumps.criterion(index),
              Text(score.score.map { PrintedScore($0).range } ?? "–"),
              Text(score.gate?.words ?? "–"),
            ]
          })),
    ]
  }
}
