import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What changed, in charts and tables.
struct ProgressFigures {
  private let step: RoundStep
  private var old: Round { step.old }
  private var new: Round { step.new }
  private var progress: Progress { step.progress }

  init(_ step: RoundStep) { self.step = step }

  var blocks: [Document.Block] { [chart, split] + changedCriteria + plan }

  /// The overall by itself, then each section with its groups.
  private var parts: [[(depth: Int, part: Progress.Part)]] {
    [[(0, progress.overall)]]
      + new.checklist.sections.indexed.map { index, section in
        [(0, progress.sections[index])] + section.groups.map { (1, progress.groups[$0]) }
      }
  }

  private var chart: Document.Block {
    let panels = parts.map { parts in
      Chart.Panel(
        title: parts.first.map { Self.name($0.part) } ?? "",
        drawing: .changes(parts.compactMap { row($0.depth, $0.part) }))
    }
    return .chart(
      Chart(
        title: "From round to round",
        description:
          "What was demonstrated in percent, on \(old.day) and on \(new.day), and the change "
          + "in points.",
        key: [.init(.before, old.day), .init(.after, new.day)],
        panels: panels,
        table: Document.Table(
          [
            .init("Part"), .init(old.day, .trailing), .init(new.day, .trailing),
            .init("Change", .trailing),
          ],
          rows: parts.joined().map { _, part in
            let difference = part.old.flatMap { old in
              part.new.map { Printed.change(from: old.demonstrated, to: $0.demonstrated) }
            }
            return [
              Text(Self.name(part)),
              Text(part.old.map { Printed.percent($0.demonstrated) } ?? "–"),
              Text(part.new.map { Printed.percent($0.demonstrated) } ?? "–"),
              Text(difference ?? "–"),
            ]
          })))
  }

  private func row(_ depth: Int, _ part: Progress.Part) -> Chart.ChangeRow? {
    guard let before = part.old, let after = part.new else { return nil }
    return Chart.ChangeRow(
      depth: depth, name: Self.name(part), before: before.demonstrated,
      after: after.demonstrated,
      words: Printed.change(from: before.demonstrated, to: after.demonstrated))
  }

  private static func name(_ part: Progress.Part) -> String {
    part.id == "overall" ? part.title : "\(part.id) \(part.title)"
  }

  private var split: Document.Block {
    .table(
      Document.Table(
        [
          .init("Points from"), .init("Performance", .trailing), .init("Knowledge", .trailing),
          .init("Scope", .trailing), .init("Version", .trailing), .init("Change", .trailing),
        ],
        rows: ([progress.overall] + progress.sections).compactMap { part in
          part.change.map { change in
            let parts = ChangeParts(change)
            return [
              Text(Self.name(part)), Text(parts.performance), Text(parts.knowledge),
              Text(parts.scope), Text(parts.version), Text(parts.whole),
            ]
          }
        }))
  }

  private var changedCriteria: [Document.Block] {
    let changed = progress.criteria.indices.filter { index in
      let part = progress.criteria[index]
      guard let before = part.old, let after = part.new else { return false }
      return abs(after.demonstrated - before.demonstrated) >= Printed.leastVisible.point
    }
    guard !changed.isEmpty else { return [] }
    return [
      .heading(level: 3, "Criteria that changed", anchor: nil),
      .table(
        Document.Table(
          [
            .init("Criterion"), .init(old.day, .trailing), .init(new.day, .trailing),
            .init("Change", .trailing), .init("Status"),
          ],
          rows: changed.map { index in
            let part = progress.criteria[index]
            return [
              Text("\(part.id) \(part.title)"),
              Text(part.old.map { Printed.percent($0.demonstrated) } ?? "–"),
              Text(part.new.map { Printed.percent($0.demonstrated) } ?? "–"),
              Text(
                Printed.change(from: part.old?.demonstrated ?? 0, to: part.new?.demonstrated ?? 0)),
              Text(new.scorecard.criteria[index].status.words),
            ]
          })),
    ]
  }

  private var plan: [Document.Block] {
    guard !progress.measures.isEmpty else { return [] }
    return [
      .heading(
        level: 3, "What the plan of \(Printed.day(old.assessment.date)) became", anchor: nil),
      .table(
        Document.Table(
          [.init("Criterion"), .init("Measure"), .init("By"), .init("Became")],
          rows: progress.measures.map { measure in
            [
              Text(new.checklist.criteria[measure.criterion].id), Text(measure.plan.action ?? "–"),
              Text(measure.plan.deadline.map(Printed.day) ?? "–"),
              Text(measure.outcome.words(measure.status)),
            ]
          })),
    ]
  }
}

extension Progress.Measure.Outcome {
  /// What became of a measure, with its status where that says more.
  fileprivate func words(_ status: Plan.Status?) -> String {
    let status = status?.words
    switch self {
    case .kept: return status ?? "done"
    case .dropped: return "dropped"
    case .met: return (status.map { "\($0); " } ?? "") + "the criterion is met"
    case .overdue: return (status.map { "\($0), " } ?? "") + "overdue"
    case .pending: return (status.map { "\($0), " } ?? "") + "not due yet"
    }
  }
}
