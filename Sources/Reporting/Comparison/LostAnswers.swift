import Documents
import GapAnalysis
import PolicyModel

/// What was known and is known no longer, or less exactly: no answer got worse by it, and no reader can
/// tell any more whether one did.
struct LostAnswers {
  private let step: RoundStep

  init(_ step: RoundStep) { self.step = step }

  /// Nothing where nothing was lost.
  var blocks: [Document.Block] {
    let lost = step.progress.lost
    guard !lost.isEmpty else { return [] }
    return [
      .heading(level: 3, "What is known no longer, or less exactly", anchor: nil),
      .table(
        Document.Table(
          [.init("Question"), .init(step.old.day), .init(step.new.day)],
          rows: lost.map { before, after in
            let indicator = step.new.checklist.indicators[after]
            return [
              Text.strong(indicator.id) + Text(" \(indicator.question)"),
              Text(step.old.fullAnswer(before)), Text(step.new.fullAnswer(after)),
            ]
          })),
    ]
  }
}
