import Documents
package import GapAnalysis
import PolicyModel
import Scoring

/// A scorecard with its gaps, as `assessor.scorecard/1`.
package struct ScorecardJSON: JSONFigures {
  private let round: Round
  private let warnings: [String]
  private var checklist: Checklist { round.checklist }

  /// - Parameter warnings: what reading the assessment gave cause to say, a line each.
  package init(_ round: Round, warnings: [String]) {
    (self.round, self.warnings) = (round, warnings)
  }

  package var json: JSONValue {
    let (assessment, scorecard) = (round.assessment, round.scorecard)
    let ids = checklist.indicators.mapValues(\.id)
    return .object([
      ("schema", .text("assessor.scorecard/1")),
      ("engine", .object([("version", .text(Engine.version))])),
      (
        "checklist",
        .object([
          ("id", .text(checklist.id)), ("version", .text(checklist.version)),
          ("digest", .text(checklist.digest)),
        ])
      ),
      (
        "assessment",
        .object([
          (
            "state",
            .object([
              ("code", .text(assessment.state.code)), ("name", .text(assessment.state.name)),
            ])
          ),
          ("date", .text("\(assessment.date)")),
          (
            "respondent",
            .object([
              ("role", .text(assessment.respondent.role.rawValue)),
              ("name", .text(assessment.respondent.name)),
            ])
          ),
          ("digest", .text(assessment.digest)),
        ])
      ),
      ("evidenceMode", .text(scorecard.rules.evidence.rawValue)),
      ("overall", .object(NodeJSON(scorecard.overall, id: "overall", checklist).members)),
      ("sections", .list(checklist.sections.indices.map { section($0) })),
      (
        "redFlags",
        .list(
          scorecard.redFlags.map { flag in
            .object([
              ("indicator", .text(ids[flag.indicator])),
              ("fired", flag.hasFired.map(JSONValue.truth) ?? .null),
            ])
          })
      ),
      ("gaps", .list(round.register.gaps.map(gap))),
      ("unsupported", .texts(scorecard.unsupported.map { ids[$0] })),
      ("dataGaps", .texts(scorecard.dataGaps.map { ids[$0] })),
      ("incomplete", .texts(scorecard.incomplete.map { ids[$0] })),
      (
        "leftBehind",
        .list(
          scorecard.leftBehind.map { entry in
            .object([
              ("group", .text(checklist.victimGroups[entry.group].id)),
              ("indicators", .texts(entry.indicators.map { ids[$0] })),
            ])
          })
      ),
      ("heavilyTailored", .truth(scorecard.isHeavilyTailored)),
      ("warnings", .texts(warnings)),
    ])
  }

  private func section(_ index: SectionIndex) -> JSONValue {
    let section = checklist.sections[index]
    let score = round.scorecard.sections[index]
    let head: JSONMembers = [
      ("id", .text(section.id)), ("title", .text(section.title)), ("weight", .number(score.weight)),
    ]
    return .object(
      head + NodeJSON(score, id: section.id, checklist).members
        + [("groups", .list(section.groups.map { group($0) }))])
  }

  private func group(_ index: GroupIndex) -> JSONValue {
    let group = checklist.groups[index]
    let score = round.scorecard.groups[index]
    let head: JSONMembers = [
      ("id", .text(group.id)), ("title", .text(group.title)), ("weight", .number(score.weight)),
    ]
    return .object(
      head + NodeJSON(score, id: group.id, checklist).members
        + [("criteria", .list(group.criteria.map { criterion($0) }))])
  }

  private func criterion(_ index: CriterionIndex) -> JSONValue {
    let criterion = checklist.criteria[index]
    let score = round.scorecard.criteria[index]
    let head: JSONMembers = [
      ("id", .text(criterion.id)), ("title", .text(criterion.title)),
      ("weight", .number(criterion.weight)), ("effectiveWeight", .number(score.effectiveWeight)),
    ]
    return .object(
      head + NodeJSON.four(score.score) + [
        ("status", .text(score.status.rawValue)),
        ("gate", score.gate.map { .text($0.rawValue) } ?? .null),
        ("indicators", .list(criterion.indicators.map { IndicatorJSON(round, $0).json })),
      ])
  }

  private func gap(_ gap: Gap) -> JSONValue {
    .object([
      ("criterion", .text(checklist.criteria[gap.criterion].id)),
      ("tier", .text(gap.tier.rawValue)), ("shortfall", .number(gap.shortfall)),
      ("confirmed", .number(gap.confirmed)), ("unproven", .number(gap.unproven)),
      ("contribution", .number(gap.contribution)), ("priority", .number(gap.priority)),
      ("kind", .text(gap.action.rawValue)), ("impact", .number(gap.impact)),
      ("effort", .whole(gap.effort)),
      ("quadrant", gap.quadrant.map { .text($0.rawValue) } ?? .null),
      ("deadline", .text("\(gap.deadline)")),
    ])
  }
}
