import Scoring
package import GapAnalysis
import PolicyModel

/// Rounds of one respondent, as `assessor.comparison/2`.
package struct ProgressJSON: JSONFigures {
  private let rounds: [Round]
  private let steps: [RoundStep]

  package init(_ rounds: [Round], _ steps: [RoundStep]) {
    (self.rounds, self.steps) = (rounds, steps)
  }

  package var json: JSONValue {
    .object([
      ("schema", .text("assessor.comparison/2")), ("kind", .text("rounds")),
      ("files", .list(rounds.map(\.json))), ("steps", .list(steps.map(Self.json))),
    ])
  }

  private static func json(_ step: RoundStep) -> JSONValue {
    let (new, progress) = (step.new, step.progress)
    func ids(_ indices: [CriterionIndex]) -> JSONValue {
      .texts(indices.map { new.checklist.criteria[$0].id })
    }
    return .object([
      ("from", .text("\(step.old.assessment.date)")), ("to", .text("\(new.assessment.date)")),
      ("overall", json(progress.overall)),
      ("sections", .list(progress.sections.map(json))),
      ("groups", .list(progress.groups.map(json))),
      ("criteria", .list(progress.criteria.map(json))), ("closed", ids(progress.closed)),
      ("opened", ids(progress.opened)), ("newlyMet", ids(progress.newlyMet)),
      ("noLongerMet", ids(progress.noLongerMet)), ("regressed", ids(progress.regressed)),
      ("lost", .texts(progress.lost.map { new.checklist.indicators[$0.after].id })),
      (
        "measures",
        .list(
          progress.measures.map { measure in
            .object([
              ("criterion", .text(new.checklist.criteria[measure.criterion].id)),
              ("status", measure.status.map { .text($0.rawValue) } ?? .null),
              ("outcome", .text(measure.outcome.rawValue)),
            ])
          })
      ),
    ])
  }

  private static func json(_ part: Progress.Part) -> JSONValue {
    // The whole is known where its parts are not.
    let difference = part.old.flatMap { old in part.new.map { $0.demonstrated - old.demonstrated } }
    return .object([
      ("id", .text(part.id)), ("old", .optional(part.old?.demonstrated)),
      ("new", .optional(part.new?.demonstrated)), ("change", .optional(difference)),
      ("performance", .optional(part.change?.performance)),
      ("knowledge", .optional(part.change?.knowledge)),
      ("evidence", .optional(part.change?.evidence)), ("scope", .optional(part.change?.scope)),
      ("version", .optional(part.change?.version)),
    ])
  }
}
