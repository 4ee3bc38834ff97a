import Documents
package import GapAnalysis
import PolicyModel
import Scoring

/// A scorecard with its two registers, as `assessor.scorecard/2`.
package struct ScorecardJSON: JSONFigures {
  private let round: Round
  private let figures: ExportedFigures
  private let warnings: [String]
  private var checklist: Checklist { round.checklist }
  private var scorecard: Scorecard { round.scorecard }

  /// - Parameter warnings: what reading the assessment gave cause to say, a line each.
  package init(_ round: Round, warnings: [String]) {
    (self.round, self.warnings) = (round, warnings)
    figures = ExportedFigures(round)
  }

  package var json: JSONValue {
    let head: JSONMembers = [
      ("schema", .text("assessor.scorecard/2")),
      ("engine", .object([("version", .text(Engine.version))])),
      (
        "checklist",
        .object([
          ("id", .text(checklist.id)), ("version", .text(checklist.version)),
          ("digest", .text(checklist.digest)),
        ])
      ),
      ("assessment", assessment),
      ("evidenceMode", .text(scorecard.rules.evidence.rawValue)),
    ]
    return .object(
      head + [
        ("overall", overall), ("sections", .list(checklist.sections.indices.map { section($0) })),
        ("redFlags", .list(scorecard.redFlags.map(redFlag))),
      ] + RegisterJSON(round, figures).members + lists + [
        ("heavilyTailored", .truth(scorecard.isHeavilyTailored)),
        ("warnings", .texts(warnings)),
      ])
  }

  private var assessment: JSONValue {
    let assessment = round.assessment
    let state: JSONMembers = [
      ("code", .text(assessment.state.code)), ("name", .text(assessment.state.name)),
    ]
    let respondent: JSONMembers = [
      ("role", .text(assessment.respondent.role.rawValue)),
      ("name", .text(assessment.respondent.name)),
    ]
    return .object(
      [
        ("state", .object(state)), ("date", .text("\(assessment.date)")),
        ("respondent", .object(respondent)), ("digest", .text(assessment.digest)),
        ("basis", .text(assessment.basis.rawValue)),
        ("period", assessment.period.map(Self.period) ?? .null),
      ] + SignedJSON(round).members)
  }

  private static func period(_ period: Period) -> JSONValue {
    .object([("from", .text("\(period.first)")), ("to", .text("\(period.last)"))])
  }

  private var overall: JSONValue {
    let node = figures.overall
    return .object(
      NodeJSON(node, id: "overall", checklist).members + [
        ("toFix", .optional(node.score?.missing)), ("toFindOut", .optional(node.score?.notKnown)),
      ])
  }

  private func redFlag(_ flag: RedFlag) -> JSONValue {
    .object([
      ("indicator", .text(checklist.indicators[flag.indicator].id)),
      ("fired", flag.hasFired.map(JSONValue.truth) ?? .null),
    ])
  }

  private func ids(_ indices: [IndicatorIndex]) -> JSONValue {
    .texts(indices.map { checklist.indicators[$0].id })
  }

  /// The lists of indicators.
  private var lists: JSONMembers {
    let unknowns: JSONMembers = [
      ("notMeasured", ids(scorecard.unknown(.notMeasured))),
      ("notFound", ids(scorecard.unknown(.notFound))),
      ("withheld", ids(scorecard.unknown(.withheld))),
      ("pending", ids(scorecard.unknown(.pending))), ("plain", ids(scorecard.unknown(nil))),
      ("noCases", ids(scorecard.withoutCases)),
    ]
    let leftBehind = scorecard.leftBehind.map { entry -> JSONValue in
      .object([
        ("group", .text(checklist.victimGroups[entry.group].id)),
        ("indicators", ids(entry.indicators)),
      ])
    }
    return [
      ("unsupported", ids(scorecard.unsupported)), ("dataGaps", ids(scorecard.dataGaps)),
      ("unknowns", .object(unknowns)), ("incomplete", ids(scorecard.incomplete)),
      ("leftBehind", .list(leftBehind)),
    ]
  }

  private func section(_ index: SectionIndex) -> JSONValue {
    let section = checklist.sections[index]
    let node = figures.section(index)
    return .object(
      Self.head(section.id, section.title, node)
        + NodeJSON(node, id: section.id, checklist).members
        + [("groups", .list(section.groups.map { group($0) }))])
  }

  private func group(_ index: GroupIndex) -> JSONValue {
    let group = checklist.groups[index]
    let node = figures.group(index)
    return .object(
      Self.head(group.id, group.title, node)
        + NodeJSON(node, id: group.id, checklist).members
        + [("criteria", .list(group.criteria.map { criterion($0) }))])
  }

  private static func head(_ id: String, _ title: String, _ node: NodeScore) -> JSONMembers {
    [("id", .text(id)), ("title", .text(title)), ("weight", .number(node.weight))]
  }

  private func criterion(_ index: CriterionIndex) -> JSONValue {
    let criterion = checklist.criteria[index]
    let score = scorecard.criteria[index]
    let head: JSONMembers = [
      ("id", .text(criterion.id)), ("title", .text(criterion.title)),
      ("weight", .number(criterion.weight)), ("effectiveWeight", .number(score.effectiveWeight)),
    ]
    let indicators = criterion.indicators.map { IndicatorJSON(round, figures, $0).json }
    return .object(
      head + NodeJSON.four(figures.score(of: index)) + [
        ("status", .text(score.status.rawValue)),
        ("gate", score.gate.map { .text($0.rawValue) } ?? .null),
        ("indicators", .list(indicators)),
      ])
  }
}
