import PolicyModel
import Scoring

/// The country profile: every section and group with its range, the three dimensions, and the
/// criteria.
extension Report {
  var profile: [Document.Block] {
    if agency != nil { return [Part.profile.heading] + criteriaTable + gates }
    return [Part.profile.heading] + overview + dimensions + [criteriaChart] + criteriaTable + gates
      + impactBlocks
  }

  /// Sections and groups as bars with their ranges.
  var overview: [Document.Block] {
    let panels = panels { name, title, depth, node in
      Chart.Bar(
        depth: depth, id: name, title: title, score: node.score.map(PrintedScore.init),
        band: node.bands.map { $0.band.words + ($0.isProvisional ? "*" : "") } ?? "Not applicable")
    }
    let rows = panels.flatMap(\.rows).map { bar in
      [
        Text(bar.name, isStrong: bar.depth == 0), Text(bar.score?.demonstrated ?? "–"),
        Text(bar.score?.range ?? "–"), Text(bar.score?.answered ?? "–"),
        Text(bar.score?.coverage ?? "–"), Text(bar.band),
      ]
    }
    return [
      .chart(
        Chart(
          title: "Sections and groups",
          description:
            "What is demonstrated, the range up to what is possible, how much of the weight "
            + "is known, and the band. Ranges are rounded outward, so that one may begin a point below "
            + "what is printed as demonstrated. An asterisk marks a provisional band.",
          key: [
            .init(.demonstrated, "demonstrated"),
            .init(.possible, "possible, not yet demonstrated"),
            .init(.answered, "score on what was answered"),
          ],
          panels: panels.map { .init(title: $0.title, drawing: .intervals($0.rows)) },
          table: Document.Table(
            [
              .init("Section or group"), .init("Demonstrated", .trailing),
              .init("Range", .trailing), .init("Answered", .trailing), .init("Known", .trailing),
              .init("Band"),
            ], rows: rows)))
    ]
  }

  /// Law, practice and result, and the patterns that they show in single groups.
  var dimensions: [Document.Block] {
    let panels = panels { name, title, depth, node in
      Chart.DimensionRow(
        depth: depth, name: name.isEmpty ? title : "\(name) \(title)",
        structure: node.structure?.answered, process: node.process?.answered,
        outcome: node.outcome?.answered,
        gap: node.implementationGap.value.map(Printed.signed) ?? "–")
    }
    let rows = self.panels { name, title, _, node in
      dimensionRow(name.isEmpty ? title : name, node)
    }.flatMap(\.rows)
    var blocks: [Document.Block] = [
      .chart(
        Chart(
          title: "Law, practice and result",
          description: "Structure is what the law and institutions promise, process what is done, "
            + "outcome what reaches people. Each is scored on what was answered. The differences, "
            + "in points and worked out before rounding, say how far practice lags behind the law "
            + "(the implementation gap), and results behind practice.",
          key: [
            .init(.structure, "structure, the law"), .init(.process, "process, practice"),
            .init(.outcome, "outcome, result"),
          ],
          panels: panels.map { .init(title: $0.title, drawing: .dimensions($0.rows)) },
          table: Document.Table(
            [
              .init("Part"), .init("Structure", .trailing), .init("Process", .trailing),
              .init("Outcome", .trailing), .init("Law less practice", .trailing),
              .init("Practice less result", .trailing),
            ], rows: rows)))
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

  /// A row for the overall by itself, then for each section with its groups.
  private func panels<Row>(
    _ row: (_ id: String, _ title: String, _ depth: Int, NodeScore) -> Row
  ) -> [(title: String, rows: [Row])] {
    var panels = [("Overall", [row("", "Overall", 0, scorecard.overall)])]
    for (section, score) in zip(checklist.sections, scorecard.sections) {
      var rows = [row(section.id, section.title, 0, score)]
      for index in section.groups {
        let group = checklist.groups[index]
        rows.append(row(group.id, group.title, 1, scorecard.groups[index]))
      }
      panels.append(("\(section.id) \(section.title)", rows))
    }
    return panels
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
}
