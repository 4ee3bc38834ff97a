import GapAnalysis
import PolicyModel

/// Two respondents.
struct DisagreementPair {
  private let first: Round
  private let second: Round
  private let disagreement: Disagreement
  /// The second's place among all respondents.
  private let number: Int

  init(_ first: Round, _ second: Round, _ disagreement: Disagreement, number: Int) {
    (self.first, self.second) = (first, second)
    (self.disagreement, self.number) = (disagreement, number)
  }

  var blocks: [Document.Block] {
    [
      .heading(level: 2, Text("\(first.respondentTitle) and \(second.respondent)"), anchor: nil),
      .paragraph(Text(words)),
    ] + chart + answers + knowledge
  }

  private var words: String {
    guard let mean = disagreement.meanDifference else {
      return "No criterion applies for both."
    }
    let count = disagreement.disagreements.count
    let tendency =
      Printed.signed(mean) == "0"
      ? "on average over the criteria, each counted once, neither sees more than the other"
      : "on average over the criteria, each counted once, \(second.respondent) sees "
        + "\(Printed.count(Printed.wholePercent(abs(mean)), "point")) of 100 \(mean < 0 ? "less" : "more")"
    return "\(Printed.count(count, "criterion", "criteria")) of \(disagreement.criteria.count) "
      + "\(count == 1 ? "differs" : "differ") by 50 points or more; \(tendency)."
  }

  private var chart: [Document.Block] {
    let rows = disagreement.criteria.filter { abs($0.difference) >= 0.005 }
      .sorted { abs($0.difference) > abs($1.difference) + 1e-9 }
    guard !rows.isEmpty else { return [] }
    return [
      .chart(
        Chart(
          title: "Difference by criterion",
          description:
            "By how many points of 100 \(second.respondent) sees more (+) or less (−) than "
            + "\(first.respondent), the largest first.",
          drawn: "More stands to the right, less to the left and hatched, section by section.",
          panels: panels(rows),
          table: Document.Table(
            [
              .init("Criterion"), .init(first.respondent, .trailing),
              .init(second.respondent, .trailing), .init("Difference", .trailing),
            ],
            rows: rows.map { row in
              [
                Text(name(row)), Text(Printed.percent(row.first.demonstrated)),
                Text(Printed.percent(row.second.demonstrated)),
                Text(Printed.change(from: row.first.demonstrated, to: row.second.demonstrated)),
              ]
            })))
    ]
  }

  /// A panel for each section that has a difference.
  private func panels(_ rows: [Disagreement.CriterionDifference]) -> [Chart.Panel] {
    first.checklist.sections.compactMap { section in
      let own = Set(first.checklist.groups[section.groups].flatMap(\.criteria))
      let drawn = rows.filter { own.contains($0.criterion) }.map { row in
        Chart.DifferenceRow(
          name: name(row), value: row.difference,
          words: Printed.change(from: row.first.demonstrated, to: row.second.demonstrated))
      }
      return drawn.isEmpty
        ? nil : Chart.Panel(title: "\(section.id) \(section.title)", drawing: .differences(drawn))
    }
  }

  private func name(_ row: Disagreement.CriterionDifference) -> String {
    let criterion = first.checklist.criteria[row.criterion]
    return "\(criterion.id) \(criterion.title)"
  }

  /// Every question that both know and answer differently, under the criteria that differ most.
  private var answers: [Document.Block] {
    let large = Set(disagreement.disagreements.map(\.criterion))
    let differing = disagreement.indicators.filter { $0.kind == .answer }
    guard !differing.isEmpty else { return [] }
    func rows(_ isLarge: Bool) -> [Document.Block] {
      differing.filter {
        large.contains(first.checklist.indicators[$0.indicator].criterion) == isLarge
      }.map { .entry(entry($0.indicator)) }
    }
    var blocks: [Document.Block] = []
    for (title, isLarge) in [
      ("Answers behind large differences", true), ("Other answers that differ", false),
    ] {
      let entries = rows(isLarge)
      if !entries.isEmpty { blocks += [.heading(level: 3, Text(title), anchor: nil)] + entries }
    }
    return blocks
  }

  private func entry(_ index: Int) -> Document.Entry {
    let indicator = first.checklist.indicators[index]
    return Document.Entry(
      anchor: "differs.\(number).\(indicator.id)", id: indicator.id,
      title: indicator.question, mark: .init(words: "differs", rank: 2),
      summary: [
        .init(first.respondent, Text(first.answerWords(index))),
        .init(second.respondent, Text(second.answerWords(index))),
      ], tags: [], blocks: [.table(sideBySide(index))])
  }

  /// Both answers with what stands beside them.
  private func sideBySide(_ index: Int) -> Document.Table {
    let answers = [first, second].map { $0.assessment.answers[index] }
    let said: [(String, [Text?])] = [
      ("Answer", [Text(first.answerWords(index)), Text(second.answerWords(index))]),
      ("Note", answers.map { $0.note.map { Text($0) } }),
      (
        "Evidence",
        answers.map { $0.evidence.isEmpty ? nil : $0.evidence.map(\.markedWords).joined("; ") }
      ),
    ]
    return Document.Table(
      [.init("What"), .init(first.respondent), .init(second.respondent)],
      rows: said.filter { $0.1.contains { $0 != nil } }.map { name, texts in
        [Text(name)] + texts.map { $0 ?? "–" }
      })
  }

  private var knowledge: [Document.Block] {
    let lists: [(String, Disagreement.Kind, (Int) -> String)] = [
      ("Known to \(first.respondent) alone", .firstKnows, { first.answerWords($0) }),
      ("Known to \(second.respondent) alone", .secondKnows, { second.answerWords($0) }),
      (
        "Applies according to one only", .applicability,
        { index in
          [first, second].map { "\($0.respondent): \($0.answerWords(index))" }
            .joined(separator: "; ")
        }
      ),
    ]
    return lists.flatMap { title, kind, words -> [Document.Block] in
      let items = disagreement.indicators.filter { $0.kind == kind }
      guard !items.isEmpty else { return [] }
      return [
        .heading(level: 3, Text(title), anchor: nil),
        .list(
          items.map { item in
            let indicator = first.checklist.indicators[item.indicator]
            return Text.strong(indicator.id)
              + Text(" \(indicator.question) \(words(item.indicator))")
          }),
      ]
    }
  }

  var json: JSONValue {
    .object([
      ("first", .whole(0)), ("second", .whole(number)),
      ("meanDifference", .optional(disagreement.meanDifference)),
      (
        "criteria",
        .list(
          disagreement.criteria.map { entry in
            .object([
              ("id", .text(first.checklist.criteria[entry.criterion].id)),
              ("first", .number(entry.first.demonstrated)),
              ("second", .number(entry.second.demonstrated)),
              ("difference", .number(entry.difference)),
            ])
          })
      ),
      (
        "disagreements",
        .texts(disagreement.disagreements.map { first.checklist.criteria[$0.criterion].id })
      ),
      (
        "indicators",
        .list(
          disagreement.indicators.map { entry in
            .object([
              ("id", .text(first.checklist.indicators[entry.indicator].id)),
              ("kind", .text(entry.kind.rawValue)),
            ])
          })
      ),
    ])
  }
}
