import PolicyModel
import Documents
import GapAnalysis
import Scoring

/// Law, practice and result, and the patterns that they show in single groups.
struct DimensionsChart: ReportPiece {
  let round: Round

  var blocks: [Document.Block] {
    let panels = round.panels { name, title, depth, node in
      Chart.DimensionRow(
        depth: depth, name: name.isEmpty ? title : "\(name) \(title)",
        structure: node.structure?.answered, process: node.process?.answered,
        outcome: node.outcome?.answered,
        gap: node.implementationGap.value.map(Printed.signed) ?? "–")
    }
    let rows = round.panels { name, title, _, node in
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
