import Scoring
import PolicyModel
import GapAnalysis

extension Round {
  /// Which file figures come from, and its overall result.
  var json: JSONValue {
    .object([
      ("state", .text(assessment.state.code)), ("date", .text("\(assessment.date)")),
      ("role", .text(assessment.respondent.role.rawValue)),
      ("respondent", .text(assessment.respondent.name)), ("digest", .text(assessment.digest)),
      ("checklist", .text(checklist.id)), ("version", .text(checklist.version)),
      ("demonstrated", .optional(scorecard.overall.score?.demonstrated)),
      ("possible", .optional(scorecard.overall.score?.possible)),
      ("coverage", .optional(scorecard.overall.score?.coverage)),
      ("band", .band(scorecard.overall.bands)),
      ("unreviewed", .whole(assessment.carriedOver.count)),
    ])
  }
}
