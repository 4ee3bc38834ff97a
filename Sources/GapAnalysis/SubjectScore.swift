package import PolicyModel
package import Scoring

/// The score of the criteria under one theme or led by one agency: a scorecard cut across its sections.
package struct SubjectScore: Sendable {
  package enum Subject: Sendable, Equatable {
    case theme(ThemeIndex)
    case agency(AgencyIndex)
  }

  package let subject: Subject
  /// Of the theme or agency.
  package let id: String
  package let title: String
  package let criteria: [CriterionIndex]
  /// Nil where nothing that carries weight applies.
  package let score: Score?

  /// By themes, in the checklist's order; a criterion may stand under several.
  package static func byTheme(_ round: Round) -> [SubjectScore] {
    round.checklist.themes.indexed.compactMap { index, theme in
      SubjectScore(.theme(index), theme.id, theme.title, round) {
        round.checklist.criteria[$0].themes.contains(index)
      }
    }
  }

  /// By the agencies that lead.
  package static func byAgency(_ round: Round) -> [SubjectScore] {
    round.checklist.agencies.indexed.compactMap { index, agency in
      SubjectScore(.agency(index), agency.id, round.name(of: index), round) {
        round.assessment.lead(of: $0, in: round.checklist) == index
      }
    }
  }

  /// Nil where no criterion belongs to the subject.
  private init?(
    _ subject: Subject, _ id: String, _ title: String, _ round: Round,
    _ isIn: (CriterionIndex) -> Bool
  ) {
    criteria = round.checklist.criteria.indices.filter(isIn)
    guard !criteria.isEmpty else { return nil }
    (self.subject, self.id, self.title) = (subject, id, title)
    var mean = WeightedMean()
    for criterion in criteria {
      guard let vector = round.scorecard.criteria[criterion].vector else { continue }
      mean.add(vector, weight: round.checklist.criteria[criterion].weight)
    }
    score = mean.score
  }
}
