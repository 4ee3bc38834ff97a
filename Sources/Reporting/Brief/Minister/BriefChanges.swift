import Documents
import GapAnalysis
import PolicyModel

/// What changed since the round before: the figures, what went up, what went down, and what was lost.
struct BriefChanges {
  private let step: RoundStep
  private var words: ProgressWording { ProgressWording(step) }

  init(_ step: RoundStep) { self.step = step }

  var blocks: [Document.Block] {
    let overall = step.progress.overall
    guard let before = overall.old, let after = overall.new else {
      return [.paragraph("One of the rounds has nothing to score.")]
    }
    return [
      .paragraph(Text(words.headline(before, after))),
      .table(HeadlineTable(step, before, after).table), .paragraph(Text(words.causes)),
    ] + moved("What went up", isBetter: true) + moved("What went down", isBetter: false) + lost
      + [.paragraph(Text(words.measures))]
  }

  private func moved(_ title: String, isBetter: Bool) -> [Document.Block] {
    let lines = MovedAnswers(step, isBetter: isBetter).lines
    let heading = Document.Block.heading(level: 3, Text(title), anchor: nil)
    guard !lines.isEmpty else {
      return [heading, .paragraph(isBetter ? "No answer got better." : "No answer got worse.")]
    }
    let more = lines.count - BriefRoom.moved
    let rest: [Text] =
      more > 0 ? [Text("and \(Printed.count(more, "more criterion", "more criteria"))")] : []
    return [heading, .list(lines.prefix(BriefRoom.moved) + rest)]
  }

  private var lost: [Document.Block] {
    let count = step.progress.lost.count
    guard count > 0 else { return [] }
    let first = step.progress.lost.prefix(BriefRoom.names).map { _, after -> Text in
      let indicator = step.new.checklist.indicators[after]
      return "\(indicator.question) (\(indicator.id))"
    }
    let more = count - first.count
    return [
      .heading(level: 3, "What is known no longer, or less exactly", anchor: nil),
      .list(first + (more > 0 ? [Text("and \(Printed.count(more, "more answer"))")] : [])),
    ]
  }
}
