import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// The gaps to fix first, each with a place to agree and to sign.
struct DecisionTable: ScopedPiece {
  let report: Report

  var blocks: [Document.Block] {
    let gaps = scope.toFix
    guard !gaps.isEmpty else { return [.paragraph("Nothing is known to be missing.")] }
    let rows = BriefRoom.rows(
      gaps.map(row), most: BriefRoom.decisions, lines: BriefRoom.linesOfDecisions)
    let table = Document.Table(
      [
        .init("What to decide, as far as it is missing"), .init("Why"), .init("Who, by when"),
        .init("Agreed, signed"),
      ], rows: rows)
    let urgent = gaps.dropFirst(rows.count).count { $0.tier == .first }
    return [.table(table)]
      + BriefRoom.rest(
        of: gaps.count, after: rows.count, "gaps",
        remark: urgent > 0 ? ", \(urgent) of them to act on now" : "")
  }

  private func row(_ gap: GapToFix) -> [Text] {
    let task = CriterionTask(round, gap.criterion, missing: gap.indicators).brief
    let office = round.agencyName(round.lead(of: gap.criterion))
    return [
      titled(gap.criterion) + Text(gap.tier == .first ? ", act now. " : ". ")
        + task.shortened(to: BriefRoom.longestMeasure),
      Text(why(gap).capitalisedFirst),
      "\(written: office), by \(round.deadlineWords(gap))",
      .written("☐ agreed\nSigned:\n____________"),
    ]
  }

  /// The alarms, or else what it costs, and how much there is to gain.
  private func why(_ gap: GapToFix) -> String {
    var alarms: [String] = []
    for reason in GapToFix.reasons(gap.criterion, scorecard, checklist) {
      let words =
        switch reason {
        case .failedGate: "a critical criterion has failed"
        case .required: "something that is required is missing"
        case .redFlag: "a red flag has fired"
        }
      if !alarms.contains(words) { alarms.append(words) }
    }
    let points = PointShares.words(report.points.missing.criteria[gap.criterion])
    // With little known, no gap is told to be large or small beside the others.
    let quadrant = scorecard.overall.lacksBand ? nil : gap.quadrant?.gain
    return (alarms + ["costs \(points) points of 100", quadrant].compactMap(\.self))
      .joined(separator: "; ")
  }
}

extension GapToFix.Quadrant {
  /// What there is to gain, for what effort.
  fileprivate var gain: String {
    switch self {
    case .quickWin: "much to gain for little effort"
    case .strategic: "much to gain, with effort"
    case .fillIn: "little effort"
    case .later: "can follow later"
    }
  }
}
