import GapAnalysis
import PolicyModel
import Scoring

/// What several respondents say about one State, side by side and never merged.
package struct DisagreementReport {
  private let rounds: [Round]
  private let pairs: [(first: Round, second: Round, disagreement: Disagreement)]

  /// - Parameter rounds: two at least; each of the others is held against the first.
  package init(_ rounds: [Round]) {
    self.rounds = rounds
    let first = rounds[0]
    pairs = rounds.dropFirst().map { (first, $0, Disagreement(first, $0)) }
  }

  package var document: Document {
    let first = rounds[0]
    var blocks: [Document.Block] = [
      .heading(
        level: 1,
        Text(
          "Different answers: \(first.assessment.state.name), \(Printed.day(first.assessment.date))"
        ),
        anchor: nil),
      .paragraph(
        Text(
          "\(first.checklist.title). Several respondents on one State; their answers stand side by side and "
            + "are never merged into a score.")),
      .table(
        Document.Table(
          [
            .init("Respondent"), .init("Demonstrated", .trailing), .init("Range", .trailing),
            .init("Known", .trailing), .init("Band"),
          ],
          rows: rounds.map { round in
            let score = round.scorecard.overall.score.map(PrintedScore.init)
            return [
              Text(round.respondent), Text(score?.demonstrated ?? "–"), Text(score?.range ?? "–"),
              Text(score?.coverage ?? "–"),
              Text(round.scorecard.overall.bands?.band.words ?? "–"),
            ]
          })),
    ]
    for (first, second, disagreement) in pairs {
      blocks += DisagreementPair(first, second, disagreement).blocks
    }
    return Document(blocks)
  }

  /// `assessor.comparison/1` of respondents.
  package var json: JSONValue {
    .object([
      ("schema", .text("assessor.comparison/1")), ("kind", .text("respondents")),
      ("files", .list(rounds.map(\.json))),
      (
        "pairs",
        .list(
          pairs.enumerated().map { index, pair in
            DisagreementPair(pair.first, pair.second, pair.disagreement).json(second: index + 1)
          })
      ),
    ])
  }
}

/// Two respondents.
struct DisagreementPair {
  private let first: Round
  private let second: Round
  private let disagreement: Disagreement

  init(_ first: Round, _ second: Round, _ disagreement: Disagreement) {
    (self.first, self.second, self.disagreement) = (first, second, disagreement)
  }

  var blocks: [Document.Block] {
    [
      .heading(level: 2, Text("\(first.respondent) and \(second.respondent)"), anchor: nil),
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
      ? "on the whole neither sees more than the other"
      : "on the mean of all criteria \(second.respondent) sees "
        + "\(Printed.signed(abs(mean)).dropFirst()) points of 100 \(mean < 0 ? "less" : "more")"
    return "\(Printed.count(count, "criterion", "criteria")) of \(disagreement.criteria.count) "
      + "\(count == 1 ? "differs" : "differ") by 50 points or more; \(tendency)."
  }

  private var chart: [Document.Block] {
    let rows = disagreement.criteria.filter { abs($0.difference) >= 0.005 }
      .sorted { abs($0.difference) > abs($1.difference) + 1e-9 }
    guard !rows.isEmpty else { return [] }
    let names = rows.map { row in
      let criterion = first.checklist.criteria[row.criterion]
      return "\(criterion.id) \(criterion.title)"
    }
    return [
      .chart(
        Chart(
          title: "Difference by criterion",
          description:
            "Points that \(second.respondent) sees more (to the right) or less (to the left, "
            + "hatched) than \(first.respondent), largest first.",
          panels: [
            Chart.Panel(
              title: "Difference by criterion",
              drawing: .differences(
                zip(rows, names).map { row, name in
                  Chart.DifferenceRow(
                    name: name, value: row.difference,
                    words: Printed.change(from: row.first.demonstrated, to: row.second.demonstrated)
                  )
                }))
          ],
          table: Document.Table(
            [
              .init("Criterion"), .init(first.respondent, .trailing),
              .init(second.respondent, .trailing), .init("Difference", .trailing),
            ],
            rows: zip(rows, names).map { row, name in
              [
                Text(name), Text(Printed.percent(row.first.demonstrated)),
                Text(Printed.percent(row.second.demonstrated)),
                Text(Printed.change(from: row.first.demonstrated, to: row.second.demonstrated)),
              ]
            })))
    ]
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
    func side(_ round: Round) -> [Document.Fact] {
      let answer = round.assessment.answers[index]
      var words = Text(round.answerWords(index))
      if let note = answer.note { words = words + Text(". Note: \(note)") }
      for piece in answer.evidence { words = words + Text(". ") + piece.markedWords }
      return [.init(round.respondent, words)]
    }
    return Document.Entry(
      anchor: "\(second.assessment.respondent.role.rawValue).\(indicator.id)", id: indicator.id,
      title: indicator.question, mark: .init(words: "differs", rank: 2),
      summary: [
        .init(first.respondent, Text(first.answerWords(index))),
        .init(second.respondent, Text(second.answerWords(index))),
      ], tags: [], blocks: [.facts(side(first) + side(second))])
  }

  private var knowledge: [Document.Block] {
    let lists: [(String, Disagreement.Kind, Round)] = [
      ("Known to \(first.respondent) alone", .firstKnows, first),
      ("Known to \(second.respondent) alone", .secondKnows, second),
      ("Applies for one alone", .applicability, first),
    ]
    return lists.flatMap { title, kind, knowing -> [Document.Block] in
      let items = disagreement.indicators.filter { $0.kind == kind }
      guard !items.isEmpty else { return [] }
      return [
        .heading(level: 3, Text(title), anchor: nil),
        .list(
          items.map { item in
            Text.strong(first.checklist.indicators[item.indicator].id)
              + Text(
                " \(first.checklist.indicators[item.indicator].question) "
                  + knowing.answerWords(item.indicator))
          }),
      ]
    }
  }

  func json(second index: Int) -> JSONValue {
    .object([
      ("first", .whole(0)), ("second", .whole(index)),
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
