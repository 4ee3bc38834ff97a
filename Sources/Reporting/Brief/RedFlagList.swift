import Documents
import GapAnalysis
import Scoring

/// The red flags that have fired, and those of which too little is known.
struct RedFlagList: ReportPiece {
  let round: Round

  var blocks: [Document.Block] {
    let fired = scorecard.redFlags.filter { $0.hasFired == true }
    let open = scorecard.redFlags.filter { $0.hasFired == nil }
    let heading = [Document.Block.heading(level: 3, "Red flags", anchor: nil)]
    if fired.isEmpty && open.isEmpty { return heading + [.paragraph("None.")] }
    var lines = fired.map { flag in
      Text.strong("Fired: ") + jumps.question(flag.indicator)
        + .strong(" \(round.answerWords(flag.indicator)).")
    }
    // Where gaps take the room, the questions stand in full among those to find out.
    if open.count > (scorecard.overall.lacksBand ? BriefList.longest : 0) {
      lines.append(
        Text.strong("Not verified: ")
          + open.map { jumps.named($0.indicator) }.joined("; ") + Text("."))
    } else {
      lines += open.map { flag in
        Text.strong("Not verified: ") + jumps.question(flag.indicator)
      }
    }
    return heading + [.list(lines)]
  }
}
