import GapAnalysis

extension ProgressStep {
  var json: JSONValue {
    func ids(_ indices: [Int]) -> JSONValue {
      .texts(indices.map { new.checklist.criteria[$0].id })
    }
    return .object([
      ("from", .text(old.day)), ("to", .text(new.day)), ("overall", Self.json(progress.overall)),
      ("sections", .list(progress.sections.map(Self.json))),
      ("groups", .list(progress.groups.map(Self.json))),
      ("criteria", .list(progress.criteria.map(Self.json))), ("closed", ids(progress.closed)),
      ("opened", ids(progress.opened)), ("newlyMet", ids(progress.newlyMet)),
      ("noLongerMet", ids(progress.noLongerMet)), ("regressed", ids(progress.regressed)),
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
      ("knowledge", .optional(part.change?.knowledge)), ("scope", .optional(part.change?.scope)),
      ("version", .optional(part.change?.version)),
    ])
  }
}
