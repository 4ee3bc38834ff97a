import GapAnalysis

/// Scores by theme or by agency, under the keys of ``ScorecardJSON``, as `assessor.cut/1`.
package struct CutJSON: JSONFigures {
  private let round: Round
  private let isByTheme: Bool

  package init(_ round: Round, byTheme isByTheme: Bool) {
    (self.round, self.isByTheme) = (round, isByTheme)
  }

  package var json: JSONValue {
    let checklist = round.checklist
    let ids = isByTheme ? checklist.themes.map(\.id) : checklist.agencies.map(\.id)
    let cuts = isByTheme ? Cut.byTheme(round) : Cut.byAgency(round)
    return .object([
      ("schema", .text("assessor.cut/1")), ("file", round.json),
      ("by", .text(isByTheme ? "theme" : "agency")),
      (
        "cuts",
        .list(
          cuts.map { cut in
            .object([
              ("id", .text(ids[cut.index])),
              ("criteria", .texts(cut.criteria.map { checklist.criteria[$0].id })),
              ("demonstrated", .optional(cut.score?.demonstrated)),
              ("possible", .optional(cut.score?.possible)),
              ("coverage", .optional(cut.score?.coverage)),
            ])
          })
      ),
    ])
  }
}
