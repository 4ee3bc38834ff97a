import Scoring
import PolicyModel
package import GapAnalysis

/// Respondents on one State, as `assessor.comparison/1`.
package struct DisagreementJSON: JSONFigures {
  private let rounds: [Round]
  private let pairs: [RespondentPair]

  package init(_ rounds: [Round], _ pairs: [RespondentPair]) {
    (self.rounds, self.pairs) = (rounds, pairs)
  }

  package var json: JSONValue {
    .object([
      ("schema", .text("assessor.comparison/1")), ("kind", .text("respondents")),
      ("files", .list(rounds.map(\.json))), ("pairs", .list(pairs.map(Self.json))),
    ])
  }

  private static func json(_ pair: RespondentPair) -> JSONValue {
    let (checklist, disagreement) = (pair.first.checklist, pair.disagreement)
    return .object([
      ("first", .whole(0)), ("second", .whole(pair.number)),
      ("meanDifference", .optional(disagreement.meanDifference)),
      (
        "criteria",
        .list(
          disagreement.criteria.map { entry in
            .object([
              ("id", .text(checklist.criteria[entry.criterion].id)),
              ("first", .number(entry.first.demonstrated)),
              ("second", .number(entry.second.demonstrated)),
              ("difference", .number(entry.difference)),
            ])
          })
      ),
      (
        "disagreements",
        .texts(disagreement.disagreements.map { checklist.criteria[$0.criterion].id })
      ),
      (
        "indicators",
        .list(
          disagreement.indicators.map { entry in
            .object([
              ("id", .text(checklist.indicators[entry.indicator].id)),
              ("kind", .text(entry.kind.rawValue)),
            ])
          })
      ),
    ])
  }
}
