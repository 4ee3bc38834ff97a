import GapAnalysis
import PolicyModel
import Scoring

/// Two or more rounds of one respondent, for reading and for programs.
package struct ProgressReport {
  private let rounds: [Round]
  private let steps: [(old: Round, new: Round, progress: Progress)]

  /// - Parameter rounds: two at least, in the order of their dates.
  package init(_ rounds: [Round]) {
    self.rounds = rounds
    steps = zip(rounds, rounds.dropFirst()).map { ($0, $1, Progress(from: $0, to: $1)) }
  }

  /// Whether any criterion's answers became worse from one round to the next.
  package var hasRegression: Bool { steps.contains { !$0.progress.regressed.isEmpty } }

  package var document: Document {
    guard let first = rounds.first, let last = rounds.last else { return Document([]) }
    var blocks: [Document.Block] = [
      .heading(
        level: 1,
        Text(
          "Progress: \(last.assessment.state.name), \(Printed.day(first.assessment.date)) to "
            + Printed.day(last.assessment.date)), anchor: nil),
      .paragraph(
        Text(
          "\(last.checklist.title). Rounds of one respondent, \(last.respondent), compared like for like."
        )),
    ]
    if rounds.count > 2 { blocks.append(table) }
    for (old, new, progress) in steps {
      blocks += ProgressStep(old, new, progress).blocks(hasDays: steps.count > 1)
    }
    return Document(blocks)
  }

  private var table: Document.Block {
    .table(
      Document.Table(
        [
          .init("Round"), .init("Demonstrated", .trailing), .init("Range", .trailing),
          .init("Known", .trailing), .init("Band"),
        ],
        rows: rounds.map { round in
          let score = round.scorecard.overall.score.map(PrintedScore.init)
          return [
            Text(round.day), Text(score?.demonstrated ?? "–"), Text(score?.range ?? "–"),
            Text(score?.coverage ?? "–"), Text(round.scorecard.overall.bands?.band.words ?? "–"),
          ]
        }))
  }

  /// `assessor.comparison/1` of rounds.
  package var json: JSONValue {
    .object([
      ("schema", .text("assessor.comparison/1")), ("kind", .text("rounds")),
      ("files", .list(rounds.map(\.json))),
      (
        "steps",
        .list(steps.map { old, new, progress in ProgressStep(old, new, progress).json })
      ),
    ])
  }
}

/// One round against the one before it.
struct ProgressStep {
  private let old: Round
  private let new: Round
  private let progress: Progress

  init(_ old: Round, _ new: Round, _ progress: Progress) {
    (self.old, self.new, self.progress) = (old, new, progress)
  }

  func blocks(hasDays: Bool) -> [Document.Block] {
    let title = hasDays ? "\(old.day) to \(new.day)" : "What changed"
    return [.heading(level: 2, Text(title), anchor: nil)] + words + regressions + gaps + [
      chart, split,
    ]
      + changedCriteria + plan
  }

  // MARK: In words

  private var words: [Document.Block] {
    guard let change = progress.overall.change, let before = progress.overall.old,
      let after = progress.overall.new
    else { return [.paragraph("One of the rounds has nothing to score.")] }
    let parts = ChangeParts(change)
    var sentence =
      "Demonstrated went from \(Printed.percent(before.demonstrated)) to "
      + "\(Printed.percent(after.demonstrated)), \(parts.whole) points of 100: \(parts.performance) by "
      + "answers that became better or worse, \(parts.knowledge) by answers that became known or "
      + "unknown, \(parts.scope) by what applies, \(parts.version) by the checklist's version."
    if let one = old.scorecard.overall.bands?.band, let two = new.scorecard.overall.bands?.band {
      sentence +=
        one == two
        ? " The band is \(two.words), as before."
        : " The band went from \(one.words) to \(two.words)."
    }
    sentence +=
      " Known is \(Printed.percent(after.coverage)), after \(Printed.percent(before.coverage))."
    return [
      .paragraph(Text(sentence)),
      .paragraph(
        Text(
          "\(Printed.count(newlyMet.count, "criterion", "criteria")) newly met, "
            + "\(Printed.count(progress.closed.count, "gap")) closed and \(progress.opened.count) opened; "
            + "\(Printed.count(progress.regressed.count, "criterion", "criteria")) got worse.")),
    ]
  }

  /// Criteria that are met now and were not.
  private var newlyMet: [Int] {
    new.checklist.criteria.indices.filter { index in
      let id = new.checklist.criteria[index].id
      guard new.scorecard.criteria[index].status == .met,
        let before = old.checklist.criteria.firstIndex(where: { $0.id == id })
      else { return false }
      return old.scorecard.criteria[before].status != .met
    }
  }

  private var regressions: [Document.Block] {
    guard !progress.regressed.isEmpty else { return [] }
    let items = progress.regressed.map { index -> Text in
      let part = progress.criteria[index].change?.performance ?? 0
      return new.criterionWords(index) + Text(": \(Printed.signed(part)) points. ")
        + Text(worse(index).joined(separator: "; "))
    }
    return [.heading(level: 3, "What got worse", anchor: nil), .list(items)]
  }

  /// The answers of a criterion that count less than before.
  private func worse(_ criterion: Int) -> [String] {
    new.checklist.criteria[criterion].indicators.compactMap { index in
      let id = new.checklist.indicators[index].id
      guard let before = old.checklist.indicators.firstIndex(where: { $0.id == id }),
        let one = old.scorecard.indicators[before].vector,
        let two = new.scorecard.indicators[index].vector, one.known == two.known,
        Tolerance.isBelow(two.demonstrated, one.demonstrated)
      else { return nil }
      return "\(id): \(old.answerWords(before)), now \(new.answerWords(index))"
    }
  }

  private var gaps: [Document.Block] {
    let lists = [
      ("Newly met", newlyMet), ("Gaps closed", progress.closed), ("Gaps opened", progress.opened),
    ]
    return lists.flatMap { title, indices -> [Document.Block] in
      indices.isEmpty
        ? []
        : [
          .heading(level: 3, Text(title), anchor: nil), .list(indices.map(new.criterionWords)),
        ]
    }
  }

  // MARK: In figures

  private var parts: [(depth: Int, part: Progress.Part)] {
    var parts: [(Int, Progress.Part)] = [(0, progress.overall)]
    for (index, section) in new.checklist.sections.enumerated() {
      parts.append((0, progress.sections[index]))
      parts += section.groups.map { (1, progress.groups[$0]) }
    }
    return parts
  }

  private var chart: Document.Block {
    let rows = parts.compactMap { depth, part -> Chart.ChangeRow? in
      guard let before = part.old, let after = part.new else { return nil }
      return Chart.ChangeRow(
        depth: depth, name: Self.name(part), before: before.demonstrated,
        after: after.demonstrated,
        words: Printed.change(from: before.demonstrated, to: after.demonstrated))
    }
    return .chart(
      Chart(
        title: "From round to round",
        description:
          "What was demonstrated in percent, on \(old.day) and on \(new.day), and the change "
          + "in points.",
        key: [.init(.before, old.day), .init(.after, new.day)],
        panels: [Chart.Panel(title: "From round to round", drawing: .changes(rows))],
        table: Document.Table(
          [
            .init("Part"), .init(old.day, .trailing), .init(new.day, .trailing),
            .init("Change", .trailing),
          ],
          rows: parts.map { _, part in
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
      progress.criteria[index].change.map { abs($0.difference) >= 0.005 } ?? false
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
      .heading(level: 3, "What the plan of \(old.day) became", anchor: nil),
      .table(
        Document.Table(
          [.init("Criterion"), .init("Measure"), .init("By"), .init("Became")],
          rows: progress.measures.map { measure in
            [
              Text(new.checklist.criteria[measure.criterion].id), Text(measure.plan.action ?? "–"),
              Text(measure.plan.deadline?.description ?? "–"),
              Text(measure.outcome.words + (measure.status.map { ", \($0.words)" } ?? "")),
            ]
          })),
    ]
  }

  // MARK: For programs

  var json: JSONValue {
    func ids(_ indices: [Int]) -> JSONValue {
      .texts(indices.map { new.checklist.criteria[$0].id })
    }
    return .object([
      ("from", .text(old.day)), ("to", .text(new.day)), ("overall", Self.json(progress.overall)),
      ("sections", .list(progress.sections.map(Self.json))),
      ("groups", .list(progress.groups.map(Self.json))),
      ("criteria", .list(progress.criteria.map(Self.json))), ("closed", ids(progress.closed)),
      ("opened", ids(progress.opened)), ("regressed", ids(progress.regressed)),
      (
        "measures",
        .list(
          progress.measures.map { measure in
            .object([
              ("criterion", .text(new.checklist.criteria[measure.criterion].id)),
              ("status", measure.status.map { .text($0.rawValue) } ?? .null),
              ("outcome", .text(measure.outcome.rawValue)),
            ])
          })
      ),
    ])
  }

  private static func json(_ part: Progress.Part) -> JSONValue {
    .object([
      ("id", .text(part.id)), ("old", .optional(part.old?.demonstrated)),
      ("new", .optional(part.new?.demonstrated)), ("change", .optional(part.change?.difference)),
      ("performance", .optional(part.change?.performance)),
      ("knowledge", .optional(part.change?.knowledge)), ("scope", .optional(part.change?.scope)),
      ("version", .optional(part.change?.version)),
    ])
  }
}

/// A change in whole points whose printed parts add up to the printed whole.
struct ChangeParts {
  let whole: String
  let performance: String
  let knowledge: String
  let scope: String
  let version: String

  init(_ change: Progress.Change) {
    let total = Printed.wholePercent(change.new) - Printed.wholePercent(change.old)
    let exact = [change.performance, change.knowledge, change.scope, change.version].map {
      $0 * 100
    }
    var parts = exact.map { Int($0.rounded(.down)) }
    // What is left over goes to the parts that rounding down cut most.
    let order = exact.indices.sorted { a, b in
      let (x, y) = (exact[a] - exact[a].rounded(.down), exact[b] - exact[b].rounded(.down))
      return abs(x - y) > 1e-9 ? x > y : a < b
    }
    var left = total - parts.reduce(0, +)
    for index in order where left > 0 {
      parts[index] += 1
      left -= 1
    }
    parts[0] += left
    let words = parts.map { Printed.signed(Double($0) / 100) }
    whole = Printed.signed(Double(total) / 100)
    (performance, knowledge, scope, version) = (words[0], words[1], words[2], words[3])
  }
}

extension Progress.Measure.Outcome {
  fileprivate var words: String {
    switch self {
    case .kept: "kept"
    case .overdue: "overdue"
    case .underWay: "under way"
    case .dropped: "dropped"
    }
  }
}
