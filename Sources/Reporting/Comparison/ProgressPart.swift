import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// One round against the one before it.
struct ProgressPart {
  private let step: RoundStep
  private var old: Round { step.old }
  private var new: Round { step.new }
  private var progress: Progress { step.progress }
  private let hasDays: Bool

  /// - Parameter hasDays: whether the heading says from which day to which.
  init(_ step: RoundStep, hasDays: Bool) { (self.step, self.hasDays) = (step, hasDays) }

  var blocks: [Document.Block] {
    let title =
      hasDays
      ? "\(Printed.day(old.assessment.date)) to \(Printed.day(new.assessment.date))"
      : "What changed"
    return [.heading(level: 2, Text(title), anchor: nil)] + words + regressions + gaps
      + ProgressFigures(step).blocks
  }

  private var words: [Document.Block] {
    guard let before = progress.overall.old, let after = progress.overall.new else {
      return [.paragraph("One of the rounds has nothing to score.")]
    }
    var sentence =
      "Demonstrated went from \(Printed.percent(before.demonstrated)) to "
      + "\(Printed.percent(after.demonstrated)), "
      + "\(Printed.change(from: before.demonstrated, to: after.demonstrated)) points of 100"
    if let change = progress.overall.change {
      let parts = ChangeParts(change)
      sentence +=
        ": \(parts.performance) by better or worse answers, \(parts.knowledge) by answers that became known "
        + "or unknown, \(parts.scope) by what applies, \(parts.version) by the checklist's version."
    } else {
      sentence += ". No question that applies is the same in both rounds, so nothing says why."
    }
    if let one = old.scorecard.overall.bands?.band, let two = new.scorecard.overall.bands?.band {
      sentence +=
        one == two
        ? " The band is \(two.words), as before."
        : " The band went from \(one.words) to \(two.words)."
    }
    sentence +=
      " \(Printed.percent(after.coverage)) is known; it was \(Printed.percent(before.coverage))."
    return [
      .paragraph(Text(sentence)),
      .paragraph(
        Text(
          "\(Printed.count(progress.newlyMet.count, "criterion", "criteria")) newly met and "
            + "\(progress.noLongerMet.count) no longer; "
            + "\(Printed.count(progress.closed.count, "gap")) closed and \(progress.opened.count) opened; "
            + "\(Printed.count(progress.regressed.count, "criterion", "criteria")) got worse.")),
    ]
  }

  private var regressions: [Document.Block] {
    guard !progress.regressed.isEmpty else { return [] }
    let items = progress.regressed.map { index -> Text in
      let points = progress.criteria[index].change.map { ChangeParts($0).performance } ?? "–"
      let noun = points.dropFirst() == "1" ? "point" : "points"
      return new.criterionWords(index) + Text(": \(points) \(noun)")
    }
    let criteria = Set(progress.regressed)
    let rows = progress.worsened.filter {
      criteria.contains(new.checklist.indicators[$0.after].criterion)
    }.map { before, after -> [Text] in
      let indicator = new.checklist.indicators[after]
      let answers = (old.fullAnswer(before), new.fullAnswer(after))
      // The same answer counts less where what supports it does.
      let evidence =
        answers.0 == answers.1 ? ", \(new.scorecard.indicators[after].evidence.words)" : ""
      return [
        Text.strong(indicator.id) + Text(" \(indicator.question)"), Text(answers.0),
        Text(answers.1 + evidence),
      ]
    }
    return [
      .heading(level: 3, "What got worse", anchor: nil), .list(items),
      .table(Document.Table([.init("Question"), .init(old.day), .init(new.day)], rows: rows)),
    ]
  }

  private var gaps: [Document.Block] {
    let lists = [
      ("Newly met", progress.newlyMet), ("No longer met", progress.noLongerMet),
      ("Gaps closed", progress.closed),
      ("Gaps opened", progress.opened),
    ]
    return lists.flatMap { title, indices -> [Document.Block] in
      indices.isEmpty
        ? []
        : [
          .heading(level: 3, Text(title), anchor: nil), .list(indices.map(new.criterionWords)),
        ]
    }
  }
}
