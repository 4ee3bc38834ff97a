import Scoring
import PolicyModel
package import GapAnalysis

/// Scores by theme or by agency, under the keys of ``ScorecardJSON``, as `assessor.cut/2`.
package struct SubjectScoresJSON: JSONFigures {
  private let round: Round
  private let isByTheme: Bool

  package init(_ round: Round, byTheme isByTheme: Bool) {
    (self.round, self.isByTheme) = (round, isByTheme)
  }

  package var json: JSONValue {
    let checklist = round.checklist
    let subjects = isByTheme ? SubjectScore.byTheme(round) : SubjectScore.byAgency(round)
    return .object([
      ("schema", .text("assessor.cut/2")), ("file", round.json),
      ("by", .text(isByTheme ? "theme" : "agency")),
      (
        "cuts",
        .list(
          subjects.map { subject in
            .object([
              ("id", .text(subject.id)),
              ("criteria", .texts(subject.criteria.map { checklist.criteria[$0].id })),
              ("demonstrated", .optional(subject.score?.demonstrated)),
              ("possible", .optional(subject.score?.possible)),
              ("coverage", .optional(subject.score?.coverage)),
            ])
          })
      ),
    ])
  }
}
