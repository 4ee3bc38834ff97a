import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What got better, or worse, like for like and however the open parts turn out: the criteria by their
/// percentage points, and every answer.
struct MovedAnswers {
  private let step: RoundStep
  private let isBetter: Bool
  private var new: Round { step.new }

  init(_ step: RoundStep, isBetter: Bool) { (self.step, self.isBetter) = (step, isBetter) }

  var blocks: [Document.Block] {
    let head = Document.Block.heading(
      level: 3, isBetter ? "What got better" : "What got worse", anchor: nil)
    let answers = isBetter ? step.progress.improved : step.progress.worsened
    guard !answers.isEmpty else {
      return [head, .paragraph(isBetter ? "No answer got better." : "No answer got worse.")]
    }
    return [head, .list(lines)].filter { $0 != .list([]) } + [
      .table(
        Document.Table(
          [.init("Question"), .init(step.old.day), .init(new.day)],
          rows: answers.map { before, after in
            let indicator = new.checklist.indicators[after]
            return [
              Text.strong(indicator.id) + Text(" \(indicator.question)"),
              Text(step.old.fullAnswer(before)), Text(new.fullAnswer(after)),
            ]
          }))
    ]
  }

  /// The criteria in a line each, those that moved most first.
  var lines: [Text] { criteria.map(item) }

  private typealias Moved = (index: CriterionIndex, share: Double)

  /// Those that moved most first.
  private var criteria: [Moved] {
    step.progress.criteria.indexed.compactMap { index, part -> Moved? in
      let share = part.change?.performance ?? 0
      let isMeant = isBetter ? Tolerance.isAbove(share, 0) : Tolerance.isBelow(share, 0)
      return isMeant ? (index, Tolerance.rounded(share)) : nil
    }.sorted { (-abs($0.share), $0.index) < (-abs($1.share), $1.index) }
  }

  private func item(_ moved: Moved) -> Text {
    let points = Printed.wholePercent(moved.share)
    let words =
      points == 0
      ? "less than a percentage point"
      : "\(Printed.signed(points)) percentage \(abs(points) == 1 ? "point" : "points")"
    return new.criterionWords(moved.index) + Text(": \(words)")
  }
}
