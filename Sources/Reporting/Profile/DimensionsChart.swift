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
        structure: node.structure?.toldAnswer, process: node.process?.toldAnswer,
        outcome: node.outcome?.toldAnswer, gap: gap(node, .structure, .process))
    }
    let rows = round.panels { name, title, _, node in
      dimensionRow(name.isEmpty ? title : "\(name) \(title)", node)
    }.flatMap(\.rows)
    var blocks: [Document.Block] = [
      .chart(
        Chart(
          title: "Law, practice and result",
          description: "Structure is what the law and institutions promise, process what is done, "
            + "outcome what reaches people. Each is scored on what was answered, where half of it or more is "
            + "known. The differences, "
            + "in percentage points, say how far practice lags behind the law "
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
      return Text(score.toldAnswer.map(Printed.percent) ?? score.knownWords)
    }
    return [
      Text(name), answered(node.structure), answered(node.process), answered(node.outcome),
      Text(gap(node, .structure, .process)), Text(gap(node, .process, .outcome)),
    ]
  }

  /// The difference of two dimensions in percentage points; a dash where too little is known of either.
  private func gap(
    _ node: NodeScore, _ one: Indicator.Dimension, _ other: Indicator.Dimension
  ) -> String {
    guard let first = node[one]?.toldAnswer, let second = node[other]?.toldAnswer else {
      return "–"
    }
    return Printed.signed(Printed.change(from: second, to: first))
  }
}

extension Score {
  /// The score on what was answered; nil where less than half is known.
  var toldAnswer: Double? {
    Tolerance.isAtLeast(coverage, ScoringRules.measured) ? answered : nil
  }
}
