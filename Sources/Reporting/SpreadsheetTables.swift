import GapAnalysis
import PolicyModel
import Scoring

/// The report as tables for those who work in spreadsheets. Columns keep their names and order.
extension Report {
  private typealias Cell = CSVWriter.Cell

  /// The gap register, a row each gap, in its order.
  package var gapsCSV: String {
    let columns = [
      "rank", "tier", "criterion", "title", "section", "group", "status", "gate", "weight",
      "demonstrated", "possible", "coverage", "target", "shortfall", "confirmed", "unproven",
      "points", "priority", "kind", "effort", "quadrant", "lead", "support", "deadline", "decided",
      "decision_status", "recommendation", "themes", "takeaway",
    ]
    let places = placesOfCriteria
    let rows = register.gaps.enumerated().filter { isInScope($0.element.criterion) }.map {
      rank, gap -> [Cell] in
      let criterion = checklist.criteria[gap.criterion]
      let result = scorecard.criteria[gap.criterion]
      let plan = assessment.plans[gap.criterion]
      return [
        .whole(rank + 1), .text(gap.tier.rawValue), .text(criterion.id), .text(criterion.title),
        .text(places[gap.criterion].section), .text(places[gap.criterion].group),
        .text(result.status.rawValue), .text(result.gate?.rawValue ?? ""),
        .number(criterion.weight), number(result.score?.demonstrated),
        number(result.score?.possible), number(result.score?.coverage), .number(criterion.target),
        .number(gap.shortfall), .number(gap.confirmed), .number(gap.unproven),
        .number(gap.impact), .number(gap.priority), .text(gap.action.rawValue),
        .whole(gap.effort), .text(gap.quadrant?.rawValue ?? ""),
        .text(lead(of: gap.criterion).map { checklist.agencies[$0].id } ?? ""),
        .text(support(of: gap).map { checklist.agencies[$0].id }.joined(separator: " ")),
        .text("\(gap.deadline)"), .text(plan?.action ?? ""),
        .text(plan?.status?.rawValue ?? ""), .text(criterion.recommendation),
        .text(criterion.themes.map { checklist.themes[$0].id }.joined(separator: " ")),
        .text(criterion.source.locator),
      ]
    }
    return CSVWriter.write(columns, rows)
  }

  /// Every question with its answer and what it counts, in the order of the checklist.
  package var answersCSV: String {
    let columns = [
      "indicator", "criterion", "section", "group", "dimension", "type", "question", "state",
      "answer", "except", "value", "low", "high", "demonstrated", "effective_weight",
      "points_missing", "evidence_state", "evidence", "reason", "note", "required", "red_flag",
    ]
    let places = placesOfCriteria
    let rows = checklist.indicators.enumerated().filter { isIndicatorInScope($0.offset) }.map {
      index, indicator -> [Cell] in
      let answer = assessment.answers[index]
      let score = scorecard.indicators[index]
      var range: (low: Double?, high: Double?) = (nil, nil)
      if case .answered(let value) = score.state { range = (value.low, value.high) }
      let missing = score.vector.map { 100 * score.effectiveWeight * (1 - $0.demonstrated) }
      return [
        .text(indicator.id), .text(checklist.criteria[indicator.criterion].id),
        .text(places[indicator.criterion].section), .text(places[indicator.criterion].group),
        .text(indicator.dimension.rawValue), .text(indicator.type.name), .text(indicator.question),
        .text(ScorecardJSON.name(of: score.state)), .text(answerWords(index)),
        .text(answer.exceptions.map { checklist.victimGroups[$0].id }.joined(separator: " ")),
        number(score.value), number(range.low), number(range.high),
        number(score.vector?.demonstrated), .number(score.effectiveWeight), number(missing),
        .text(score.evidence.rawValue),
        .text(answer.evidence.map(\.markedWords.plain).joined(separator: "; ")),
        .text(answer.reason ?? ""), .text(answer.note ?? ""),
        .text(indicator.isRequired ? "yes" : ""), .text(indicator.isRedFlag ? "yes" : ""),
      ]
    }
    return CSVWriter.write(columns, rows)
  }

  /// The overall result, then each section, its groups and their criteria.
  package var scoresCSV: String {
    let columns = [
      "level", "id", "title", "weight", "demonstrated", "answered", "possible", "coverage", "band",
      "band_uncapped", "band_potential", "provisional", "structure", "process", "outcome",
      "implementation_gap", "effectiveness_gap", "status", "gate",
    ]
    var rows = [row("overall", "", "Overall", scorecard.overall)]
    for (section, score) in zip(checklist.sections, scorecard.sections) {
      rows.append(row("section", section.id, section.title, score))
      for index in section.groups {
        let group = checklist.groups[index]
        rows.append(row("group", group.id, group.title, scorecard.groups[index]))
        for index in group.criteria { rows.append(row(criterion: index)) }
      }
    }
    return CSVWriter.write(columns, rows)
  }

  private func row(_ level: String, _ id: String, _ title: String, _ node: NodeScore) -> [Cell] {
    let bands = node.bands
    return [.text(level), .text(id), .text(title), .number(node.weight)] + four(node.score) + [
      .text(bands?.band.words ?? ""), .text(bands?.uncapped.words ?? ""),
      .text(bands?.potential.words ?? ""),
      .text(bands.map { $0.isProvisional ? "yes" : "no" } ?? ""),
      number(node.structure?.answered), number(node.process?.answered),
      number(node.outcome?.answered), number(node.implementationGap.value),
      number(node.effectivenessGap.value), .none, .none,
    ]
  }

  private func row(criterion index: Int) -> [Cell] {
    let criterion = checklist.criteria[index]
    let result = scorecard.criteria[index]
    let unused: [Cell] = Array(repeating: .none, count: 9)
    return [
      .text("criterion"), .text(criterion.id), .text(criterion.title), .number(criterion.weight),
    ] + four(result.score) + unused
      + [.text(result.status.rawValue), .text(result.gate?.rawValue ?? "")]
  }

  private func four(_ score: Score?) -> [Cell] {
    [
      number(score?.demonstrated), number(score?.answered), number(score?.possible),
      number(score?.coverage),
    ]
  }

  private func number(_ value: Double?) -> Cell { value.map(Cell.number) ?? .none }

  /// The section and the group of each criterion.
  private var placesOfCriteria: [(section: String, group: String)] {
    var places = Array(repeating: (section: "", group: ""), count: checklist.criteria.count)
    for section in checklist.sections {
      for group in checklist.groups[section.groups] {
        for index in group.criteria { places[index] = (section.id, group.id) }
      }
    }
    return places
  }
}
