import Documents
import GapAnalysis
import PolicyModel
import Scoring

/// What a change comes from and where it is, in lists, tables and a chart.
struct ProgressFigures {
  private let step: RoundStep
  private var old: Round { step.old }
  private var new: Round { step.new }
  private var progress: Progress { step.progress }

  init(_ step: RoundStep) { self.step = step }

  var blocks: [Document.Block] { lists + split + [chart] + changedCriteria }

  private var lists: [Document.Block] {
    let lists = [
      ("Newly met", progress.newlyMet), ("No longer met", progress.noLongerMet),
      ("Gaps closed", progress.closed), ("Gaps opened", progress.opened),
    ]
    return lists.flatMap { title, indices -> [Document.Block] in
      indices.isEmpty
        ? []
        : [
          .heading(level: 3, Text(title), anchor: nil), .list(indices.map(new.criterionWords)),
        ]
    }
  }

  private var split: [Document.Block] {
    guard progress.overall.old != nil, progress.overall.new != nil else { return [] }
    let head: [Document.Block] = [
      .heading(level: 3, "What the change comes from", anchor: nil),
      .paragraph(Text(ProgressWording(step).causes)),
    ]
    let changes = ([progress.overall] + progress.sections).compactMap { part in
      part.change.map { (part: part, change: $0) }
    }
    guard progress.overall.change != nil else { return head }
    let told = ChangePart.told(of: changes.map(\.change))
    return head + [
      .table(
        Document.Table(
          [.init("Percentage points from")] + told.map { .init($0.title, .trailing) }
            + [.init("Change", .trailing)],
          rows: changes.map { part, change in
            let parts = ChangeParts(change)
            return [Text(Self.name(part))] + told.map { Text(parts[$0]) } + [Text(parts.whole)]
          }))
    ]
  }

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
          + "in percentage points.",
        key: [.init(.before, old.day), .init(.after, new.day)],
        panels: panels,
        table: Document.Table(
          [
            .init("Part"), .init(old.day, .trailing), .init(new.day, .trailing),
            .init("Change", .trailing),
          ],
          rows: parts.joined().map { _, part in [Text(Self.name(part))] + Self.figures(part) })))
  }

  private func row(_ depth: Int, _ part: Progress.Part) -> Chart.ChangeRow? {
    guard let before = part.old, let after = part.new else { return nil }
    return Chart.ChangeRow(
      depth: depth, name: Self.name(part), before: before.demonstrated,
      after: after.demonstrated, words: Self.change(before, after))
  }

  private static func points(_ before: Score, _ after: Score) -> Int {
    Printed.demonstratedChange(from: before.demonstrated, to: after.demonstrated)
  }

  private static func change(_ before: Score, _ after: Score) -> String {
    Printed.signed(points(before, after))
  }

  /// Then, now, and the change; a dash where there is no score.
  private static func figures(_ part: Progress.Part) -> [Text] {
    let shares = [part.old, part.new].map { $0.map { Printed.demonstrated($0.demonstrated) } }
    let change = part.old.flatMap { old in part.new.map { Self.change(old, $0) } }
    return (shares + [change]).map { Text($0 ?? "–") }
  }

  private static func name(_ part: Progress.Part) -> String {
    part.id == "overall" ? part.title : "\(part.id) \(part.title)"
  }

  private var changedCriteria: [Document.Block] {
    let changed = progress.criteria.indices.filter { index in
      let part = progress.criteria[index]
      guard let before = part.old, let after = part.new else { return false }
      return Self.points(before, after) != 0
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
            return [Text("\(part.id) \(part.title)")] + Self.figures(part) + [
              Text(new.scorecard.criteria[index].status.words)
            ]
          })),
    ]
  }
}
