import GapAnalysis
import PolicyModel
import Scoring

/// A scorecard as `assessor.scorecard/1`, for programs.
package enum ScorecardJSON {
  package static func text(_ report: Report) -> String {
    JSONWriter.write(value(report))
  }

  static func value(_ report: Report) -> JSONValue {
    let (checklist, assessment) = (report.checklist, report.assessment)
    let scorecard = report.scorecard
    let ids = checklist.indicators.map(\.id)
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
      ("overall", .object(node(scorecard.overall, id: "overall", checklist))),
      ("sections", .list(checklist.sections.indices.map { section($0, report) })),
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
      ("gaps", .list(report.register.gaps.map { gap($0, checklist) })),
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
      ("warnings", .texts(report.warnings)),
    ])
  }

  private typealias Members = [(key: String, value: JSONValue)]

  private static func section(_ index: Int, _ report: Report) -> JSONValue {
    let section = report.checklist.sections[index]
    let score = report.scorecard.sections[index]
    let head: Members = [
      ("id", .text(section.id)), ("title", .text(section.title)), ("weight", .number(score.weight)),
    ]
    return .object(
      head + node(score, id: section.id, report.checklist)
        + [("groups", .list(section.groups.map { group($0, report) }))])
  }

  private static func group(_ index: Int, _ report: Report) -> JSONValue {
    let group = report.checklist.groups[index]
    let score = report.scorecard.groups[index]
    let head: Members = [
      ("id", .text(group.id)), ("title", .text(group.title)), ("weight", .number(score.weight)),
    ]
    return .object(
      head + node(score, id: group.id, report.checklist)
        + [("criteria", .list(group.criteria.map { criterion($0, report) }))])
  }

  private static func criterion(_ index: Int, _ report: Report) -> JSONValue {
    let criterion = report.checklist.criteria[index]
    let score = report.scorecard.criteria[index]
    let head: Members = [
      ("id", .text(criterion.id)), ("title", .text(criterion.title)),
      ("weight", .number(criterion.weight)), ("effectiveWeight", .number(score.effectiveWeight)),
    ]
    return .object(
      head + four(score.score) + [
        ("status", .text(score.status.rawValue)),
        ("gate", score.gate.map { .text($0.rawValue) } ?? .null),
        ("indicators", .list(criterion.indicators.map { indicator($0, report) })),
      ])
  }

  private static func indicator(_ index: Int, _ report: Report) -> JSONValue {
    let indicator = report.checklist.indicators[index]
    let score = report.scorecard.indicators[index]
    let groups = report.checklist.victimGroups
    var range: (low: JSONValue, high: JSONValue) = (.number(0), .number(1))
    var exceptions: [Int] = []
    switch score.state {
    case .answered(let answer):
      range = (.number(answer.low), .number(answer.high))
      exceptions = report.assessment.answers[index].exceptions
    case .notApplicable: range = (.null, .null)
    case .unknown, .unanswered, .noCases: break
    }
    let fired = indicator.isRedFlag ? RedFlag.hasFired(score) : nil
    return .object([
      ("id", .text(indicator.id)), ("dimension", .text(indicator.dimension.rawValue)),
      ("state", .text(name(of: score.state))),
      ("effectiveWeight", .number(score.effectiveWeight)), ("value", .optional(score.value)),
      ("demonstrated", .optional(score.vector?.demonstrated)), ("low", range.low),
      ("high", range.high), ("except", .texts(exceptions.map { groups[$0].id })),
      ("evidence", .text(score.evidence.rawValue)),
      ("redFlag", fired.map(JSONValue.truth) ?? .null),
    ])
  }

  static func name(of state: IndicatorScore.State) -> String {
    switch state {
    case .answered: "answered"
    case .unknown: "unknown"
    case .unanswered: "unanswered"
    case .noCases: "noCases"
    case .notApplicable: "notApplicable"
    }
  }

  private static func gap(_ gap: Gap, _ checklist: Checklist) -> JSONValue {
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

  /// The block that groups, sections and the overall share.
  private static func node(_ node: NodeScore, id: String, _ checklist: Checklist) -> Members {
    let bands: Members = [
      ("band", node.bands.map { .whole($0.band.rawValue) } ?? .null),
      ("bandUncapped", node.bands.map { .whole($0.uncapped.rawValue) } ?? .null),
      ("bandPotential", node.bands.map { .whole($0.potential.rawValue) } ?? .null),
      ("provisional", node.bands.map { .truth($0.isProvisional) } ?? .null),
      ("caps", .list(node.caps.map { cap($0, id, checklist) })),
    ]
    let dimensions = Indicator.Dimension.allCases.map { dimension in
      (key: dimension.rawValue, value: JSONValue.object(four(node[dimension])))
    }
    return four(node.score) + bands + [
      ("dimensions", .object(dimensions)),
      ("implementationGap", difference(node.implementationGap)),
      ("effectivenessGap", difference(node.effectivenessGap)),
      ("flags", .texts(node.flags.map(\.rawValue))),
    ]
  }

  private static func cap(_ cap: Cap, _ id: String, _ checklist: Checklist) -> JSONValue {
    switch cap {
    case .criticalGate(let criterion):
      .object([("kind", .text("criticalGate")), ("id", .text(checklist.criteria[criterion].id))])
    case .outcome: .object([("kind", .text("outcome")), ("id", .text(id))])
    }
  }

  private static func four(_ score: Score?) -> Members {
    [
      ("demonstrated", .optional(score?.demonstrated)), ("answered", .optional(score?.answered)),
      ("possible", .optional(score?.possible)), ("coverage", .optional(score?.coverage)),
    ]
  }

  private static func difference(_ gap: NodeScore.DimensionGap) -> JSONValue {
    .object([
      ("value", .optional(gap.value)), ("low", .optional(gap.bounds?.lowerBound)),
      ("high", .optional(gap.bounds?.upperBound)),
    ])
  }
}
