import Scoring
import PolicyModel
import GapAnalysis

extension Round {
  /// Which file figures come from, and its overall result.
  var json: JSONValue { RoundSummary(self).json }
}

extension RoundSummary {
  var json: JSONValue {
    .object([
      ("state", .text(state.code)), ("date", .text("\(date)")),
      ("role", .text(respondent.role.rawValue)),
      ("respondent", .text(respondent.name)), ("digest", .text(digest)),
      ("checklist", .text(checklist.id)), ("version", .text(checklist.version)),
      ("demonstrated", .optional(overall.score?.demonstrated)),
      ("possible", .optional(overall.score?.possible)),
      ("coverage", .optional(overall.score?.coverage)),
      ("band", .band(overall.bands)),
      ("unreviewed", .whole(unreviewed?.count ?? 0)),
    ])
  }
}
