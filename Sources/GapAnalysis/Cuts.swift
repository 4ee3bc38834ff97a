import PolicyModel
import Scoring

/// One scorecard cut by subject or by agency, beside its sections.
package struct Cut: Sendable {
  /// An index into the checklist's themes or agencies.
  package let index: Int
  package let criteria: [Int]
  /// Nil where nothing that carries weight applies.
  package let score: Score?

  /// By themes, in the checklist's order; a criterion may stand under several.
  package static func byTheme(_ round: Round) -> [Cut] {
    round.checklist.themes.indices.map { theme in
      cut(theme, round) { round.checklist.criteria[$0].themes.contains(theme) }
    }.filter { !$0.criteria.isEmpty }
  }

  /// By the agencies that lead, the State's plan before the checklist.
  package static func byAgency(_ round: Round) -> [Cut] {
    round.checklist.agencies.indices.map { agency in
      cut(agency, round) { round.lead(of: $0) == agency }
    }.filter { !$0.criteria.isEmpty }
  }

  private static func cut(
    _ index: Int, _ round: Round, _ isIn: (Int) -> Bool
  ) -> Cut {
    var mean = WeightedMean()
    let criteria = round.checklist.criteria.indices.filter(isIn)
    for criterion in criteria {
      guard let vector = round.scorecard.criteria[criterion].vector else { continue }
      mean.add(vector, weight: round.checklist.criteria[criterion].weight)
    }
    return Cut(index: index, criteria: criteria, score: mean.score)
  }
}
