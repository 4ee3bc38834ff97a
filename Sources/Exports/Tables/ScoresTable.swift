import Documents
package import GapAnalysis
import PolicyModel
import Scoring

/// The overall result, then each section, its groups and their criteria.
package struct ScoresTable: SpreadsheetTable {
  package static let name = "scores"
  package static let columns = [
    "level", "id", "title", "weight", "demonstrated", "answered", "possible", "coverage", "band",
    "band_uncapped", "band_potential", "provisional", "structure", "process", "outcome",
    "implementation_gap", "effectiveness_gap", "status", "gate",
  ]

  private let round: Round
  private var checklist: Checklist { round.checklist }

  package init(_ round: Round) { self.round = round }

  package var rows: [[TableCell]] {
    var rows = [row("overall", "", "Overall", round.scorecard.overall)]
    for (section, score) in zip(checklist.sections, round.scorecard.sections) {
      rows.append(row("section", section.id, section.title, score))
      for index in section.groups {
        let group = checklist.groups[index]
        rows.append(row("group", group.id, group.title, round.scorecard.groups[index]))
        for index in group.criteria { rows.append(row(criterion: index)) }
      }
    }
    return rows
  }

  private func row(_ level: String, _ id: String, _ title: String, _ node: NodeScore) -> [TableCell]
  {
    let bands = node.bands
    return [.text(level), .text(id), .text(title), .number(node.weight)] + four(node.score) + [
      .text(bands?.band.words ?? ""), .text(bands?.uncapped.words ?? ""),
      .text(bands?.potential.words ?? ""),
      .text(bands.map { $0.isProvisional ? "yes" : "no" } ?? ""),
      .optional(node.structure?.answered), .optional(node.process?.answered),
      .optional(node.outcome?.answered), .optional(node.implementationGap.value),
      .optional(node.effectivenessGap.value), .none, .none,
    ]
  }

  private func row(criterion index: CriterionIndex) -> [TableCell] {
    let criterion = checklist.criteria[index]
    let result = round.scorecard.criteria[index]
    let unused: [TableCell] = Array(repeating: .none, count: 9)
    return [
      .text("criterion"), .text(criterion.id), .text(criterion.title), .number(criterion.weight),
    ] + four(result.score) + unused
      + [.text(result.status.rawValue), .text(result.gate?.rawValue ?? "")]
  }

  private func four(_ score: Score?) -> [TableCell] {
    [
      .optional(score?.demonstrated), .optional(score?.answered), .optional(score?.possible),
      .optional(score?.coverage),
    ]
  }
}
