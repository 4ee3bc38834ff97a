import Documents
package import GapAnalysis
import PolicyModel
import Scoring

/// The overall result, then each section, its groups and their criteria.
package struct ScoresTable: ReportTable {
  package static let name = "scores"
  package static let columns = [
    "level", "id", "title", "weight", "demonstrated", "not_known", "missing", "answered",
    "possible", "coverage", "band", "band_uncapped", "band_potential", "provisional", "structure",
    "process", "outcome", "implementation_gap", "effectiveness_gap", "status", "gate",
  ]

  package let round: Round
  private let figures: ExportedFigures
  private var checklist: Checklist { round.checklist }

  package init(_ round: Round) {
    self.round = round
    figures = ExportedFigures(round)
  }

  package var rows: [[TableCell]] {
    var rows = [row("overall", "", "Overall", figures.overall)]
    for (index, section) in checklist.sections.indexed {
      rows.append(row("section", section.id, section.title, figures.section(index)))
      for index in section.groups {
        let group = checklist.groups[index]
        rows.append(row("group", group.id, group.title, figures.group(index)))
        for index in group.criteria { rows.append(row(criterion: index)) }
      }
    }
    return rows
  }

  private func row(_ level: String, _ id: String, _ title: String, _ node: NodeScore) -> [TableCell]
  {
    [.text(level), .text(id), .text(title), .number(node.weight)] + numbers(node.score)
      + bands(node.bands) + [
        .optional(share: node.structure?.answered), .optional(share: node.process?.answered),
        .optional(share: node.outcome?.answered),
        .optional(share: node.implementationGap.value),
        .optional(share: node.effectivenessGap.value), .none, .none,
      ]
  }

  private func row(criterion index: CriterionIndex) -> [TableCell] {
    let criterion = checklist.criteria[index]
    let result = round.scorecard.criteria[index]
    let head: [TableCell] = [
      .text("criterion"), .text(criterion.id), .text(criterion.title), .number(criterion.weight),
    ]
    let unused: [TableCell] = Array(repeating: .none, count: 9)
    return head + numbers(figures.score(of: index)) + unused
      + [.word(result.status.rawValue, shown: result.status.words), .gate(result.gate)]
  }

  /// The three parts that add up to 1, and the other numbers.
  private func numbers(_ score: Score?) -> [TableCell] {
    [
      .optional(share: score?.demonstrated), .optional(share: score?.notKnown),
      .optional(share: score?.missing), .optional(share: score?.answered),
      .optional(share: score?.possible), .optional(share: score?.coverage),
    ]
  }

  private func bands(_ bands: BandResult?) -> [TableCell] {
    guard let bands else { return [.none, .none, .none, .none] }
    return [
      .text(bands.band?.words ?? "Not enough known"), .text(bands.uncapped.words),
      .text(bands.potential.words), .text(bands.isProvisional ? "yes" : "no"),
    ]
  }
}
