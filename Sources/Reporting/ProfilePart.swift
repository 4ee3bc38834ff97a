import PolicyModel
import Scoring

/// The country profile: every section and group with its range, and the three dimensions.
extension Report {
  var profile: [Document.Block] {
    [Part.profile.heading] + overviewBars + dimensionTable + criteriaTable + gates
  }

  var overviewBars: [Document.Block] {
    var bars = [bar("", "Overall", depth: 0, scorecard.overall)]
    for (section, score) in zip(checklist.sections, scorecard.sections) {
      bars.append(bar(section.id, section.title, depth: 0, score))
      for index in section.groups {
        let group = checklist.groups[index]
        bars.append(bar(group.id, group.title, depth: 1, scorecard.groups[index]))
      }
    }
    return [
      .heading(level: 3, "Sections and groups", anchor: nil),
      .paragraph(
        "What is demonstrated, the range that is possible, how much of the weight is "
          + "known, and the band. An asterisk marks a provisional band."),
      .bars(bars),
    ]
  }

  private func bar(_ id: String, _ title: String, depth: Int, _ node: NodeScore) -> Document.Bar {
    Document.Bar(
      depth: depth, id: id, title: title, score: node.score.map(PrintedScore.init),
      band: node.bands.map { $0.band.words + ($0.isProvisional ? "*" : "") } ?? "Not applicable")
  }

  var dimensionTable: [Document.Block] {
    var rows = [dimensionRow("Overall", scorecard.overall)]
    for (section, score) in zip(checklist.sections, scorecard.sections) {
      rows.append(dimensionRow(section.id, score))
      for index in section.groups {
        rows.append(dimensionRow(checklist.groups[index].id, scorecard.groups[index]))
      }
    }
    var blocks: [Document.Block] = [
      .heading(level: 3, "Law, practice and result", anchor: nil),
      .paragraph(
        "Structure is what the law and institutions promise, process what is done, outcome what "
          + "reaches people. Each is scored on what was answered. The differences, in points and worked "
          + "out before rounding, say how far practice lags behind the law, and results behind practice."
      ),
      .table(
        Document.Table(
          [
            .init(""), .init("Structure", .trailing), .init("Process", .trailing),
            .init("Outcome", .trailing), .init("Law less practice", .trailing),
            .init("Practice less result", .trailing),
          ], rows: rows)),
    ]
    let flagged = zip(checklist.groups, scorecard.groups).flatMap { group, score in
      score.flags.map { Text.strong("\(group.id) \(group.title)") + Text(": \($0.words).") }
    }
    if !flagged.isEmpty {
      blocks.append(.paragraph("Patterns in single groups:"))
      blocks.append(.list(flagged))
    }
    return blocks
  }

  private func dimensionRow(_ name: String, _ node: NodeScore) -> [Text] {
    func answered(_ score: Score?) -> Text {
      guard let score else { return "n/a" }
      return Text(score.answered.map(Printed.percent) ?? "not known")
    }
    func signed(_ gap: NodeScore.DimensionGap) -> Text {
      Text(gap.value.map(Printed.signed) ?? "–")
    }
    return [
      Text(name), answered(node.structure), answered(node.process), answered(node.outcome),
      signed(node.implementationGap), signed(node.effectivenessGap),
    ]
  }

  private var criteriaTable: [Document.Block] {
    let rows = checklist.criteria.indices.map { index in
      let score = scorecard.criteria[index]
      let printed = score.score.map(PrintedScore.init)
      return [
        reference(toCriterion: index), Text(Printed.number(checklist.criteria[index].weight)),
        Text(printed?.demonstrated ?? "–"), Text(printed?.range ?? "–"),
        Text(printed?.coverage ?? "–"), Text(score.status.words),
      ]
    }
    return [
      .heading(level: 3, "All criteria", anchor: nil),
      .table(
        Document.Table(
          [
            .init("Criterion"), .init("Weight", .trailing), .init("Demonstrated", .trailing),
            .init("Range", .trailing), .init("Known", .trailing), .init("Status"),
          ], rows: rows)),
    ]
  }

  var gates: [Document.Block] {
    let critical = checklist.criteria.indices.filter { checklist.criteria[$0].isCritical }
    guard !critical.isEmpty else { return [] }
    return [
      .heading(level: 3, "Critical criteria", anchor: nil),
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
