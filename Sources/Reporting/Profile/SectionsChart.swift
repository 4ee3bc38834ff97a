import Documents
import GapAnalysis
import Scoring

/// Sections and groups as bars with their ranges.
struct SectionsChart: ReportPiece {
  let round: Round

  var blocks: [Document.Block] {
    let panels = round.panels { name, title, depth, node in
      Chart.Bar(
        depth: depth, id: name, title: title, score: node.score.map(PrintedScore.init),
        band: node.bandMark)
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
            "What is demonstrated, the range up to what is possible, the score on what was "
            + "answered, how much of the weight is known, and the band, for which "
            + "\(scorecard.rules.bandNeeds) must be known. "
            + "An asterisk marks a provisional band.",
          key: [
            .init(.demonstrated, "demonstrated"),
            .init(.possible, scorecard.rules.openWords),
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
}

extension NodeScore {
  /// The band beside a bar, with an asterisk where it is provisional.
  var bandMark: String {
    guard let bands else { return "Not applicable" }
    return bandName.capitalisedFirst + (bands.band != nil && bands.isProvisional ? "*" : "")
  }
}
