import PolicyModel
import Scoring

/// The criteria one by one: their dimensions, their scores, and the gates of the critical ones.
extension Report {
  /// Every criterion by structure, process and outcome.
  var criteriaChart: Document.Block {
    let dimensions = Indicator.Dimension.allCases
    let cells = checklist.criteria.indices.map { index in
      dimensions.map { cell(scorecard.score(ofCriterion: index, $0, in: checklist)) }
    }
    let panels = checklist.groups.map { group in
      Chart.Panel(
        title: "\(group.id) \(group.title)",
        drawing: .cells(
          columns: dimensions.map(\.words),
          rows: group.criteria.map { index in
            let criterion = checklist.criteria[index]
            return Chart.CellRow(id: criterion.id, title: criterion.title, cells: cells[index])
          }))
    }
    let rows = checklist.criteria.indices.map { index in
      [reference(toCriterion: index)] + cells[index].map { Text($0.words) }
    }
    return .chart(
      Chart(
        title: "Criteria by law, practice and result",
        description: "The score of each criterion on what was answered, in whole percent.",
        drawn:
          "The more a cell stands out, the higher its score; hatched means asked and not known, an empty "
          + "cell that nothing is asked or applies.",
        key: [.init(.unknown, "not known")], panels: panels,
        table: Document.Table(
          [.init("Criterion")] + dimensions.map { .init($0.words, .trailing) }, rows: rows)))
  }

  private func cell(_ score: Score?) -> Chart.Cell {
    guard let score else { return .empty }
    guard let answered = score.answered else { return .unknown }
    return .value(answered, Printed.percent(answered))
  }

  private var statusWords: String {
    let (met, notMet) = (scorecard.rules.met, scorecard.rules.notMet)
    return
      "Met is \(Printed.percent(met)) demonstrated or more, with no required question and no red flag against it. Below \(Printed.percent(notMet)) a criterion is "
      + "not met if open questions could not change that, and not demonstrated if they could. What lies "
      + "between is partly met."
  }

  var criteriaTable: [Document.Block] {
    let rows = checklist.criteria.indices.filter(isInScope).map { index in
      let score = scorecard.criteria[index]
      let printed = score.score.map(PrintedScore.init)
      return [
        reference(toCriterion: index), Text(Printed.number(checklist.criteria[index].weight)),
        Text(printed?.demonstrated ?? "–"), Text(printed?.range ?? "–"),
        Text(printed?.coverage ?? "–"), Text(score.status.words),
      ]
    }
    return [
      .heading(level: 3, agency == nil ? "All criteria" : "Criteria", anchor: "part.criteria"),
      .paragraph(Text(statusWords)),
      .table(
        Document.Table(
          [
            .init("Criterion"), .init("Weight", .trailing), .init("Demonstrated", .trailing),
            .init("Range", .trailing), .init("Known", .trailing), .init("Status"),
          ], rows: rows)),
    ]
  }

  var gates: [Document.Block] {
    let critical = checklist.criteria.indices.filter {
      checklist.criteria[$0].isCritical && isInScope($0)
    }
    guard !critical.isEmpty else { return [] }
    return [
      .heading(level: 3, "Critical criteria", anchor: "part.critical"),
      .paragraph(
        Text(
          "A critical criterion passes with \(Printed.percent(scorecard.rules.gate)) demonstrated. "
            + "One that has not passed caps the band of all that it is part of, however good the rest is."
        )),
      .table(
        Document.Table(
          [.init("Criterion"), .init("Range", .trailing), .init("Gate")],
          rows: critical.map { index in
            let score = scorecard.criteria[index]
            return [
              reference(toCriterion: index),
              Text(score.score.map { PrintedScore($0).range } ?? "–"),
              Text(score.gate?.words ?? "–"),
            ]
          })),
    ]
  }
}

extension Chart.Cell {
  var words: String {
    switch self {
    case .value(_, let words): words
    case .unknown: "not known"
    case .empty: "–"
    }
  }
}
