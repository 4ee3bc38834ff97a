import PolicyModel
package import GapAnalysis

/// Respondents on one State, over what both know, as `assessor.comparison/2`.
package struct DisagreementJSON: JSONFigures {
  private let rounds: [Round]
  private let pairs: [RespondentPair]

  package init(_ rounds: [Round], _ pairs: [RespondentPair]) {
    (self.rounds, self.pairs) = (rounds, pairs)
  }

  package var json: JSONValue {
    .object([
      ("schema", .text("assessor.comparison/2")), ("kind", .text("respondents")),
      ("files", .list(rounds.map(\.json))), ("pairs", .list(pairs.map(Self.json))),
    ])
  }

  private static func json(_ pair: RespondentPair) -> JSONValue {
    let (checklist, disagreement) = (pair.first.checklist, pair.disagreement)
    let known = disagreement.knownToBoth
    func ids(_ indices: [IndicatorIndex]) -> JSONValue {
      .texts(indices.map { checklist.indicators[$0].id })
    }
    let criteria = disagreement.criteria.map { entry -> JSONValue in
      .object(
        [("id", .text(checklist.criteria[entry.criterion].id))] + figures(entry.scores)
          + [("rests", .whole(entry.rests))])
    }
    let knownToBoth: JSONMembers = [
      ("indicators", .whole(known.indicators)), ("of", .whole(known.of)),
      ("weight", .optional(known.weight)),
    ]
    return .object([
      ("first", .whole(0)), ("second", .whole(pair.number)),
      ("knownToBoth", .object(knownToBoth)), ("overall", .object(figures(disagreement.overall))),
      ("meanDifference", .optional(disagreement.meanDifference)), ("criteria", .list(criteria)),
      (
        "disagreements",
        .texts(disagreement.disagreements.map { checklist.criteria[$0.criterion].id })
      ),
      ("contradictions", ids(disagreement.contradictions)),
      ("differing", ids(disagreement.differing)), ("firstAlone", ids(disagreement.firstAlone)),
      ("secondAlone", ids(disagreement.secondAlone)), ("neither", ids(disagreement.neither)),
      ("applicability", ids(disagreement.applicability)),
    ])
  }

  /// All null where nothing is known to both.
  private static func figures(_ difference: Disagreement.Difference?) -> JSONMembers {
    [
      ("first", .optional(difference?.first)), ("second", .optional(difference?.second)),
      ("difference", .optional(difference?.difference)),
    ]
  }
}
