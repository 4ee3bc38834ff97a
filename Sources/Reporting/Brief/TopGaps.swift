import PolicyModel
import Documents
import GapAnalysis

/// The gaps to fix that matter most, each with what is to be decided.
struct TopGaps: ReportPiece {
  let round: Round
  let points: PointShares

  var blocks: [Document.Block] {
    let all = round.register.toFix
    let gaps = all.prefix(BriefList.gaps)
    let heading = Document.Block.heading(level: 3, "To fix", anchor: nil)
    guard !gaps.isEmpty else {
      return [heading, .paragraph("Nothing is known to be missing.")]
    }
    let table = Document.Table(
      [
        .init("What to decide, as far as it is missing"), .init("Who, by when"),
        .init("Points of 100", .trailing),
      ],
      rows: gaps.map { gap in
        let criterion = checklist.criteria[gap.criterion]
        let task = CriterionTask(round, gap.criterion, missing: gap.indicators)
        return [
          .link(criterion.id, to: criterion.id)
            + .strong(" \(criterion.title)\(gap.tier == .first ? " (act now)" : "").")
            + " \(task.brief)",
          "\(written: round.agencyName(round.lead(of: gap.criterion))), by \(round.deadlineWords(gap))",
          Text(PointShares.words(points.missing.criteria[gap.criterion])),
        ]
      })
    let more = all.count - gaps.count
    guard more > 0 else { return [heading, .table(table)] }
    return [
      heading, .table(table),
      .paragraph(Text("\(more) more under ") + GapPart.jump + Text(".")),
    ]
  }
}

/// Where too little is known for gaps to lead: how many are known all the same.
struct KnownGaps: ReportPiece {
  let round: Round

  var blocks: [Document.Block] {
    let gaps = round.register.toFix
    guard !gaps.isEmpty else { return [] }
    let words = gaps.count == 1 ? "One criterion falls" : "\(gaps.count) criteria fall"
    let urgent = gaps.filter { $0.tier == .first }.map { jumps.criterion($0.criterion) }
    return [
      .heading(level: 3, "Known to be missing", anchor: nil),
      .paragraph(
        Text("\(words) short in some part: see ") + GapPart.jump + Text(".")
          + (urgent.isEmpty ? Text("") : Text(" To act on now: ") + urgent.joined("; ") + ".")),
    ]
  }
}
